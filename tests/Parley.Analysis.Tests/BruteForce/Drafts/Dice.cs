namespace Parley.Analysis.Tests.BruteForce.Drafts;

/// <summary>Draws from one seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Both ends included.</summary>
    public int Number(int least, int most) => _random.Next(least, most + 1);

    /// <summary>Once in so many draws, on average.</summary>
    public bool OneIn(int many) => _random.Next(many) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T Of<T>(params T[] items) => items[_random.Next(items.Length)];

    /// <summary>So many different ones, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int least, int most)
    {
        var count = Math.Min(items.Count, Number(least, most));
        var chosen = new SortedSet<int>();
        while (chosen.Count < count)
        {
            chosen.Add(_random.Next(items.Count));
        }

        return [.. chosen.Select(i => items[i])];
    }
}
