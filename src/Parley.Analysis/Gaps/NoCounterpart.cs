using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of what one side gives up: does the other side give up anything of the kind?</summary>
public sealed class NoCounterpart : IAnalysis
{
    public static readonly DiagnosticDescriptor OneSided = new(
        "PL3112", DiagnosticSeverity.Warning, "A duty of one side with no counterpart",
        "{0} {1} {2}, and no provision asks the like of {3}. Add the counterpart, or accept the difference with a reason.",
        "One-sided withdrawals, disarmament and releases can be meant. Where they are, the text should show that they are not an oversight.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).

            ## Article 1. Withdrawal
            1.1 Ukraine shall withdraw its forces from the Zone within 30 days of entry into force.

            ## Article 2. Verification
            2.1 The Mission shall verify 1.1 and shall report on 1.1 every 24 hours.
            2.2 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Duties without a counterpart";

    public string Assumes => "The sides are the parties declared without another role; withdrawing, disarming, reducing, releasing, handing over and returning call for a counterpart of the same kind.";

    public ValueList<DiagnosticDescriptor> Descriptors => [OneSided];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var oneSided = OneSidedDuties(context).ToLookup(d => context.IsNamedInLeftOut(d.Others.Select(context.NameOf)));
        return AnalysisResult.Of(oneSided[false].Select(d => Finding(d.Bearer, d.Others, d.Duties, context)), context, notTold: oneSided[true].SelectMany(d => d.Duties));
    }

    /// <summary>What one side is asked and no other: the duties of one kind.</summary>
    private static IEnumerable<(PartyId Bearer, List<PartyId> Others, List<Obligation> Duties)> OneSidedDuties(AnalysisContext context)
    {
        var duties = context.Norms.OfType<Obligation>().Where(o => ActKinds.ConcessionOf(o.Action.Act) is not null && !SideDuties.IsRemedy(o)).ToList();
        var asked = duties.SelectMany(d => d.Bearers.Select(b => (Kind: ActKinds.ConcessionOf(d.Action.Act)!, b)))
            .Concat(AwaitedActs(context)).ToHashSet();
        return context.Principals.Count < 2 ? [] : duties
            .SelectMany(d => d.Bearers.Where(context.Principals.Contains).Select(b => (Kind: ActKinds.ConcessionOf(d.Action.Act)!, Bearer: b, Duty: d)))
            .GroupBy(d => (d.Kind, d.Bearer))
            .Select(g => (g.Key.Kind, g.Key.Bearer, Others: context.Principals.Where(p => p != g.Key.Bearer).ToList(), Duties: g.Select(d => d.Duty).DistinctBy(d => d.Provision).ToList()))
            .Where(d => d.Others.TrueForAll(o => !asked.Contains((d.Kind, o))))
            .Select(d => (d.Bearer, d.Others, d.Duties));
    }

    private static Diagnostic Finding(PartyId bearer, List<PartyId> others, List<Obligation> duties, AnalysisContext context) => OneSided.OnAll(
        [.. duties.Cast<Norm>()],
        n => $"{n.Provision}: {n.Words}",
        duties.Numbers(),
        duties.Count == 1 ? "asks" : "ask",
        $"{context.NameOf(bearer)} to {duties[0].Action}",
        context.NamesOf(others));

    /// <summary>An act of the other side that a condition waits for is a counterpart too.</summary>
    private static IEnumerable<(string Kind, PartyId Actor)> AwaitedActs(AnalysisContext context) => context.Norms
        .SelectMany(Waiting.AwaitedFacts.Of).OfType<ActFact>()
        .Where(f => ActKinds.ConcessionOf(f.Action.Act) is not null)
        .SelectMany(f => f.Actors.Select(a => (ActKinds.ConcessionOf(f.Action.Act)!, a)));
}
