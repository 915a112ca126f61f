namespace Parley.Workspace.Files;

/// <summary>Finds agreements by the name of a file or of a folder.</summary>
public static class AgreementFolders
{
    /// <summary>The file itself, whether it is there or not; of a folder all agreements in it and below, by path.</summary>
    public static IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return [.. Directory.EnumerateFiles(path, "*.parley.md", options).Select(f => f.Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
