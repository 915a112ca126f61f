namespace Parley.Exploration.Searching;

/// <summary>The states from which no move has been made yet, those first that are nearest to what is sought.</summary>
/// <remarks>With one distance for all of them it is a queue, and the search is breadth first.</remarks>
internal sealed class Frontier(int distances)
{
    private readonly List<int>[] _waiting = [.. Enumerable.Range(0, distances + 1).Select(_ => new List<int>())];
    private readonly int[] _taken = new int[distances + 1];

    public void Add(int state, int distance) => _waiting[distance].Add(state);

    /// <summary>Takes as many states of the least distance as there is room for, the longest waiting first.</summary>
    public int Take(Span<int> room)
    {
        for (var distance = 0; distance < _waiting.Length; distance++)
        {
            var left = _waiting[distance].Count - _taken[distance];
            if (left > 0)
            {
                var count = Math.Min(left, room.Length);
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_waiting[distance]).Slice(_taken[distance], count).CopyTo(room);
                _taken[distance] += count;
                if (_taken[distance] == _waiting[distance].Count)
                {
                    _waiting[distance].Clear();
                    _taken[distance] = 0;
                }

                return count;
            }
        }

        return 0;
    }
}
