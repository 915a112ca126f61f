namespace Parley.Negotiation.Texts;

/// <summary>Which declared thing of one text is which of the other.</summary>
/// <remarks>
/// By what they are drawn as, where they are places; then by a name that both have, such as <c>also "Russia"</c>;
/// then, of two languages and where as many are left in both, by the order in which they are declared.
/// </remarks>
internal sealed class NamePairs
{
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _second = new(StringComparer.Ordinal);

    private NamePairs(string kind, IReadOnlyList<Declared> first, IReadOnlyList<Declared> second, bool inOrder)
    {
        var left = first.ToList();
        var right = second.ToList();
        Pair(kind, left, right, (a, b) => a.Drawn is not null && a.Drawn == b.Drawn);
        Pair(kind, left, right, (a, b) => a.Names.Intersect(b.Names, StringComparer.OrdinalIgnoreCase).Any());
        if (inOrder && left.Count == right.Count)
        {
            Pair(kind, left, right, (_, _) => true);
        }

        foreach (var alone in left)
        {
            _first[alone.Id] = $"{kind} of the first text only: {alone.Id}";
        }

        foreach (var alone in right)
        {
            _second[alone.Id] = $"{kind} of the second text only: {alone.Id}";
        }

        (OnlyFirst, OnlySecond) = (left, right);
    }

    /// <summary>Something declared.</summary>
    /// <param name="Names">Without articles.</param>
    /// <param name="Drawn">File and feature of a drawn place; null for others.</param>
    internal sealed record Declared(string Id, IReadOnlyList<string> Names, string? Drawn, SourceAnchor At);

    public List<(Declared First, Declared Second)> Pairs { get; } = [];

    public IReadOnlyList<Declared> OnlyFirst { get; }

    public IReadOnlyList<Declared> OnlySecond { get; }

    public static NamePairs Of(string kind, IEnumerable<Declared> first, IEnumerable<Declared> second, bool inOrder) => new(kind, [.. first], [.. second], inOrder);

    /// <summary>A key that both texts share for things that are one.</summary>
    public string Key(string id, bool second) => (second ? _second : _first).GetValueOrDefault(id, id);

    private void Pair(string kind, List<Declared> left, List<Declared> right, Func<Declared, Declared, bool> same)
    {
        foreach (var one in left.ToList())
        {
            if (right.Find(r => same(one, r)) is { } other)
            {
                _first[one.Id] = _second[other.Id] = $"{kind} {Pairs.Count + 1}";
                Pairs.Add((one, other));
                left.Remove(one);
                right.Remove(other);
            }
        }
    }
}
