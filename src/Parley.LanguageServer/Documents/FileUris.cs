namespace Parley.LanguageServer.Documents;

/// <summary>Documents are named by URIs, files by paths.</summary>
internal static class FileUris
{
    public static string Of(string path) => new UriBuilder(Uri.UriSchemeFile, "") { Path = Path.GetFullPath(path) }.Uri.AbsoluteUri;

    /// <summary>The path of a file; null for a document that lies in none.</summary>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile && parsed.LocalPath.Length > 0 ? Path.GetFullPath(parsed.LocalPath) : null;
}
