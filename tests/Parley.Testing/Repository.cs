namespace Parley.Testing;

/// <summary>Where the project's own files lie, found from the test's folder upward.</summary>
public static class Repository
{
    private static readonly Lazy<string> Found = new(() =>
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the tests holds Parley.slnx.");
    });

    public static string Root => Found.Value;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Every agreement of the project: the files <c>agreements/*/*.parley.md</c>, relative to the root, in order.</summary>
    public static IEnumerable<string> Agreements() =>
        Directory.EnumerateFiles(PathOf("agreements"), "*.parley.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
