namespace Parley.Analysis.Blocking;

/// <summary>Who can keep a decision or an approval from being given, once it is asked for.</summary>
/// <param name="Sentence">The decision or the approval.</param>
/// <param name="What">It, in words: <c>the decision on "the routes" (1.1)</c>.</param>
/// <param name="Sets">The minimal sets, the smaller first, then as declared.</param>
/// <param name="Unknown">Why that cannot be said, as a sentence; then there are no sets.</param>
public sealed record DecisionHolders(Norm Sentence, string What, ValueList<ValueList<Holder>> Sets, string? Unknown)
{
    /// <summary>Every decision and approval, in the order of the document; the readings of a bracketed sentence one by one.</summary>
    public static ValueList<DecisionHolders> All(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var context = new AnalysisContext(agreement);
        var acting = new Acting(context);
        return context.Norms.Select(n => n switch
        {
            Decision decision => Of(decision, context),
            ApprovalGate gate => new DecisionHolders(gate, Blockers.WordsOf(gate), acting.Of(gate).Select(s => s.ToValueList()).Distinct().OrderBy(s => s.Count).ToValueList(), gate.Bearers.IsEmpty ? "Nobody is named who approves." : null),
            _ => null,
        }).OfType<DecisionHolders>().ToValueList();
    }

    private static DecisionHolders Of(Decision decision, AnalysisContext context)
    {
        var sets = Blockers.OfDecision(decision, context);
        return new DecisionHolders(decision, sets.What, sets.Minimal.Select(s => s.Select(Holder.Of).ToValueList()).ToValueList(), sets.Unknown);
    }
}
