namespace Parley.Cli.CommandLine;

/// <summary>The folder of the project: its agreements, its benchmarks, its outputs.</summary>
internal static class ProjectHome
{
    /// <summary>As <c>./parley</c> says it, else the nearest folder above the program that holds the solution; null where the program lies elsewhere.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PARLEY_HOME") is { Length: > 0 } said)
        {
            return said;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>A path in the project as the caller would type it: relative where it lies below the caller's folder.</summary>
    public static string Shown(string home, params string[] parts)
    {
        var path = Path.Combine([home, .. parts]);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
