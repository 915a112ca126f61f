namespace Parley.Monitoring.Reading.Mappings;

/// <summary>A piece of a mapping file with its place: a word, a list or a map.</summary>
internal abstract record MappingNode(SourceAnchor At);

/// <summary>A word or a quoted text.</summary>
internal sealed record MappingScalar(string Text, SourceAnchor At) : MappingNode(At);

internal sealed record MappingList(ValueList<MappingNode> Items, SourceAnchor At) : MappingNode(At);

internal sealed record MappingMap(ValueList<MappingEntry> Entries, SourceAnchor At) : MappingNode(At)
{
    public MappingNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

internal sealed record MappingEntry(MappingScalar Key, MappingNode Value);
