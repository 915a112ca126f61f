using Parley.Monitoring.Reading.Mappings;
using Parley.Workspace.Files;

namespace Parley.Workspace.Runs;

/// <summary>Finds a mapping by the name of one that comes with the program, or in a file.</summary>
public static class MappingFiles
{
    public static ValueList<string> ReadyNames => ReadyMappings.Names;

    /// <summary>The mapping, or the remarks that say why there is none.</summary>
    public static MappingReading Find(string nameOrFile)
    {
        if (ReadyMappings.Find(nameOrFile) is { } ready)
        {
            return new MappingReading(ready, []);
        }

        var file = TextFile.Read(nameOrFile, FileLimits.BesideBytes);
        return file.Text is { } text ? MappingReading.Read(text) : new MappingReading(null, [file.Problem!]);
    }
}
