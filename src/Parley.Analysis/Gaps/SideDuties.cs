using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Which duties the analyses of gaps ask about.</summary>
internal static class SideDuties
{
    /// <summary>Duties whose performance has to be seen by somebody: not signatures, words and meetings, which show themselves, nor the work of monitors and bodies.</summary>
    public static IEnumerable<Norm> ToBeSeen(AnalysisContext context) => context.Norms.Where(n =>
        n is Obligation { Effort: false } or Maintenance or Prohibition
        && n.ActionOf() is { } action && !ActKinds.ShowsItself(action.Act) && !ActKinds.IsWatching(action.Act)
        && n.Bearers.Any(b => IsSide(b, context)));

    /// <summary>What a remedy could follow: what the sides and guarantors owe under the agreement, apart from their consent to it.</summary>
    public static IEnumerable<Norm> ToBeAnsweredFor(AnalysisContext context) => context.Norms.Where(n =>
        n is Obligation { Effort: false } or Maintenance or Prohibition
        && n.ActionOf() is { } action && !ActKinds.IsConsent(action.Act) && !IsRemedy(n)
        && n.Bearers.Any(b => context.Principals.Contains(b)));

    /// <summary>Whether the norm itself is what follows from a breach.</summary>
    public static bool IsRemedy(Norm norm) => Conditions(norm).Any(f => f is StateFact { State: ProvisionState.Breached or ProvisionState.Overdue });

    public static bool IsSide(PartyId party, AnalysisContext context) => context.FindParty(party)?.Role is PartyRole.Party or PartyRole.Guarantor;

    /// <summary>Every fact that the conditions of a norm name, asserted or denied.</summary>
    public static IEnumerable<Fact> Conditions(Norm norm) => norm.Conditions.SelectMany(c => Facts(c.Condition))
        .Concat(norm.Timing.Start is { } start ? Waiting.AwaitedFacts.FactsOf(start.Moment) : [])
        .Concat(Waiting.AwaitedFacts.OfDeadline(norm));

    private static IEnumerable<Fact> Facts(Condition condition) => condition is NotCondition not ? Facts(not.Body) : condition switch
    {
        AndCondition and => and.Parts.SelectMany(Facts),
        OrCondition or => or.Parts.SelectMany(Facts),
        _ => Waiting.AwaitedFacts.FactsOf(condition),
    };
}
