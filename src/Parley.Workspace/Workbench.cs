using Parley.Workspace.Files;

namespace Parley.Workspace;

/// <summary>What every host works at: agreements opened from disk, each read once.</summary>
/// <remarks>A workbench keeps what it has read. For files that change, take a new one. It is not safe for use by several threads at once.</remarks>
public sealed class Workbench
{
    private readonly Dictionary<string, AgreementFile> _opened = new(StringComparer.Ordinal);

    /// <summary>The agreement that a stream holds; files beside it are looked for in the current folder.</summary>
    public AgreementFile OpenInput(Stream input)
    {
        const string name = "standard input";
        if (!_opened.TryGetValue(name, out var file))
        {
            file = new AgreementFile(name, TextFile.Read(name, input, FileLimits.AgreementBytes));
            _opened.Add(name, file);
        }

        return file;
    }

    /// <summary>The agreement in a file. What cannot be read is a remark in it, never an exception.</summary>
    /// <param name="path">As the caller gave it; messages name it so.</param>
    public AgreementFile Open(string path)
    {
        if (!_opened.TryGetValue(path, out var file))
        {
            file = new AgreementFile(path, TextFile.Read(path, FileLimits.AgreementBytes));
            _opened.Add(path, file);
        }

        return file;
    }
}
