namespace Parley.Workspace.Json;

/// <summary>A file as a URI: relative where the caller's path is.</summary>
internal static class FileUri
{
    public static string Of(string file)
    {
        var escaped = string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(file) ? "file://" + escaped : escaped;
    }
}
