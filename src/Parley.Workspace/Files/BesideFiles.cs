using System.Collections.Concurrent;

namespace Parley.Workspace.Files;

/// <summary>The files beside an agreement, each read once until it is said to have changed.</summary>
/// <param name="folder">Where they lie; null where the agreement lies nowhere yet, so that none can be read.</param>
internal sealed class BesideFiles(string? folder)
{
    private readonly ConcurrentDictionary<string, TextFile> _read = new(StringComparer.Ordinal);

    /// <summary>Reads a file by its path relative to the folder.</summary>
    public FileReading Read(string path) => folder is null
        ? new FileUnreadable(path, "The agreement has not been saved, so no file lies beside it. Save it first.")
        : _read.GetOrAdd(Path.Combine(folder, path), full => TextFile.Read(full, FileLimits.BesideBytes)).Reading;

    public SourceText? FindText(string file) => _read.GetValueOrDefault(file)?.Text;

    /// <summary>Whether a file has been read or looked for; from now on it is read anew.</summary>
    public bool Forget(string file) => _read.TryRemove(file, out _);
}
