namespace Parley.Fuzz;

/// <summary>The project's folder, found from the program's own upward.</summary>
internal static class Home
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

        throw new InvalidOperationException("No folder above the program holds Parley.slnx.");
    });

    public static string Folder => Found.Value;

    public static string Corpus(string target) => Path.Combine(Folder, "fuzz", "corpus", target);

    public static string Crashes(string target) => Path.Combine(Folder, "fuzz", "crashes", target);
}
