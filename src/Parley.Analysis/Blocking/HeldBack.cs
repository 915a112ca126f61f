namespace Parley.Analysis.Blocking;

/// <summary>Something that can be held back, and who can do so by doing nothing.</summary>
/// <param name="Sentence">The norm that falls due or comes into force; null for entry into force itself.</param>
/// <param name="AfterEntry">Whether it needs entry into force, which is then supposed: who can hold back entry itself is told with that.</param>
/// <param name="Sets">The minimal sets; those that hold it back whatever is chosen come first, then the smaller, then in declared order.</param>
public sealed record HeldBack(Norm? Sentence, bool AfterEntry, ValueList<HoldingSet> Sets)
{
    /// <summary>Whether it is meant for a case that nobody is awaited to bring about: what the text forbids, a breach, or an act that it asks of nobody after <c>if</c>.</summary>
    public bool ForACase { get; init; }

    /// <summary>Whether the text lets it never come about, whatever anybody does: it stands in a circle, or waits for what nothing provides.</summary>
    public bool Never { get; init; }

    /// <summary>Whether that is so where some options of brackets are chosen.</summary>
    public bool NeverInOneOption { get; init; }

    /// <summary>What it needs besides that nobody in the text has in hand, as clauses: <c>martial law has ended in Ukraine</c>.</summary>
    public ValueList<string> Outside { get; init; }

    /// <summary>Why the sets cannot be told, as a sentence with the limit that was reached; null where they are complete.</summary>
    public string? Unknown { get; init; }

    /// <summary>Those who can hold it back alone, whatever is chosen.</summary>
    public IEnumerable<Holder> Alone => Sets.Where(s => s is { InOneOption: false, Members.Count: 1 }).Select(s => s.Members[0].Who);
}
