namespace Parley.Monitoring.Reading;

/// <summary>The ids met so far, with what they say and where, in a table of 64-bit hashes that stops growing at <see cref="ReadingLimits.IdsRemembered"/>.</summary>
internal sealed class SeenIds
{
    private readonly List<(string File, long FirstRow)> _files = [];
    private Entry[] _table = new Entry[1_024];
    private int _count;
    private long _lastRow;

    /// <summary>Whether further ids are no longer remembered.</summary>
    public bool IsFull => _count >= ReadingLimits.IdsRemembered;

    /// <summary>Lines are told apart by their file, in the order in which files are opened.</summary>
    public void OpenFile(string file) => _files.Add((file, _lastRow + 1));

    public bool Contains(ReadOnlySpan<char> id)
    {
        var hash = StableHash.Of(id);
        return _table[Find(_table, hash)].Id == Key(hash);
    }

    /// <summary>Remembers an id; or says where it was met before, and whether with the same content.</summary>
    public Sighting Add(ReadOnlySpan<char> id, ulong content, int line)
    {
        var hash = StableHash.Of(id);
        var at = Find(_table, hash);
        if (_table[at].Id != 0)
        {
            return new Sighting(true, _table[at].Content == content, AnchorOf(_table[at].Row));
        }

        if (IsFull)
        {
            return default;
        }

        _lastRow = Math.Max(_lastRow, _files[^1].FirstRow + line);
        _table[at] = new Entry(Key(hash), content, _files[^1].FirstRow + line);
        if (++_count * 2 > _table.Length)
        {
            Grow();
        }

        return default;
    }

    private SourceAnchor AnchorOf(long row)
    {
        var file = _files.FindLastIndex(f => f.FirstRow < row);
        return SourceAnchor.AtLine(_files[file].File, (int)(row - _files[file].FirstRow));
    }

    private void Grow()
    {
        var larger = new Entry[_table.Length * 2];
        foreach (var entry in _table)
        {
            if (entry.Id != 0)
            {
                larger[Find(larger, entry.Id)] = entry;
            }
        }

        _table = larger;
    }

    /// <summary>The slot of a hash, or the free one where it would stand; there is always a free one.</summary>
    private static int Find(Entry[] table, ulong hash)
    {
        var key = Key(hash);
        var at = (int)(key & (ulong)(table.Length - 1));
        while (table[at].Id != 0 && table[at].Id != key)
        {
            at = (at + 1) & (table.Length - 1);
        }

        return at;
    }

    /// <summary>0 stands for a free slot.</summary>
    private static ulong Key(ulong hash) => hash == 0 ? 1 : hash;

    private readonly record struct Entry(ulong Id, ulong Content, long Row);

    /// <param name="Known">Whether the id was there already; the other two say nothing where it was not.</param>
    public readonly record struct Sighting(bool Known, bool SameContent, SourceAnchor? At);
}
