namespace Parley.Workspace.Files;

/// <summary>Opens files for reading. What goes wrong is a remark that names the file and says what to do.</summary>
public static class FileOpening
{
    /// <returns>The stream, or the remark that says why there is none: exactly one of the two.</returns>
    public static (Stream? Stream, Diagnostic? Problem) Open(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? (null, WorkspaceDiagnostics.Folder.At(SourceAnchor.WholeFile(path), path))
                : (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0), null);
        }
        catch (Exception e) when (ProblemOf(path, e) is { } problem)
        {
            return (null, problem);
        }
    }

    /// <summary>The remark that an exception of the file system stands for, or null for other exceptions.</summary>
    internal static Diagnostic? ProblemOf(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => WorkspaceDiagnostics.NoSuchFile.At(SourceAnchor.WholeFile(path), path),
        UnauthorizedAccessException => WorkspaceDiagnostics.NotAllowed.At(SourceAnchor.WholeFile(path), path),
        IOException or ArgumentException or NotSupportedException =>
            WorkspaceDiagnostics.CannotRead.At(SourceAnchor.WholeFile(path), path, SystemReason.Of(exception)),
        _ => null,
    };
}
