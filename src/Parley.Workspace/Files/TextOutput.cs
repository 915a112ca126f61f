using System.Text;

namespace Parley.Workspace.Files;

/// <summary>Writes whole files: to a temporary name first, renamed when everything is on disk, so nothing half-written stands under the final name.</summary>
public static class TextOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file and the folders above it.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(string path, string text)
    {
        var unfinished = path + ".unfinished";
        try
        {
            // Behind a symbolic link it is the file that is meant, not the link.
            path = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            unfinished = path + ".unfinished";
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(unfinished, text, Utf8);
            KeepPermissions(path, unfinished);
            File.Move(unfinished, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            TryDelete(unfinished);
            return WorkspaceDiagnostics.CannotWrite.At(SourceAnchor.WholeFile(path), path, SystemReason.Of(e));
        }
    }

    private static void KeepPermissions(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(from))
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It could not be written either; the remark about that is the one that matters.
        }
    }
}
