namespace Parley.Geography.Indexing;

/// <summary>The lists of the cells while they grow. Each list is known by its last entry and the list before it, so that equal lists are one.</summary>
internal sealed class CellLists(int cells)
{
    private readonly int[] _listOf = new int[cells];
    private readonly Dictionary<(int Before, int Entry), int> _longer = [];
    private readonly List<(int Before, int Entry)> _lists = [(-1, -1)];

    public void Append(int cell, int entry)
    {
        var key = (_listOf[cell], entry);
        if (!_longer.TryGetValue(key, out var list))
        {
            list = _lists.Count;
            _lists.Add(key);
            _longer.Add(key, list);
        }

        _listOf[cell] = list;
    }

    /// <summary>For each cell the place of its list among the entries: its length, then its entries in the order they were appended.</summary>
    public (int[] Cells, int[] Entries) Flatten()
    {
        var entries = new List<int>();
        var startOf = new int[_lists.Count];
        Array.Fill(startOf, -1);
        var starts = new int[_listOf.Length];
        for (var cell = 0; cell < starts.Length; cell++)
        {
            var list = _listOf[cell];
            if (startOf[list] < 0)
            {
                startOf[list] = entries.Count;
                entries.Add(0);
                for (var at = list; at > 0; at = _lists[at].Before)
                {
                    entries.Add(_lists[at].Entry);
                }

                entries[startOf[list]] = entries.Count - startOf[list] - 1;
                entries.Reverse(startOf[list] + 1, entries[startOf[list]]);
            }

            starts[cell] = startOf[list];
        }

        return (starts, [.. entries]);
    }
}
