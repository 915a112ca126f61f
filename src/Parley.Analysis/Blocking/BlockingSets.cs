namespace Parley.Analysis.Blocking;

/// <summary>Who can keep one decision, approval or entry into force from coming about.</summary>
/// <param name="Sentence">The decision, the approval, or "enters into force".</param>
/// <param name="What">It, in words: <c>the decision on "the routes" (1.1)</c>.</param>
/// <param name="Minimal">The smallest sets of parties that block it together, each without a member to spare; the smaller first, then in declared order.</param>
/// <param name="Unknown">Why that cannot be said, as a sentence; then there are no sets.</param>
public sealed record BlockingSets(Norm Sentence, string What, ValueList<ValueList<PartyId>> Minimal, string? Unknown)
{
    /// <summary>Those who can block it alone.</summary>
    public IEnumerable<PartyId> Alone => Minimal.Where(s => s.Count == 1).Select(s => s[0]);
}
