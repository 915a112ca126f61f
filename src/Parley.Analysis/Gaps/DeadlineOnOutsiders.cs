using Parley.Analysis.Common;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Gaps;

/// <summary>Asks whether a time is counted from something that may never happen and that nobody bound by the text brings about.</summary>
public sealed class DeadlineOnOutsiders : IAnalysis
{
    public static readonly DiagnosticDescriptor Hanging = new(
        "PL3103", DiagnosticSeverity.Warning, "A deadline that may never begin to run",
        "The time in {0} is counted from a moment that may never come: {1}. Nobody bound by the text brings that about. Add an outer date: \"and in any case by [blank]\".",
        "A deadline inherits the uncertainty of the event it is counted from. If that never happens, the duty is never due, and nobody is to blame.",
        ExampleText.Of(
            "- **the Council**, an outside body",
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan within 10 days after the Council has published the plan.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Deadlines that hang on outsiders";

    public string Assumes => "Outside bodies and parliaments act as they will, anchors that the text does not explain come from outside, and a duty that begins with \"if\" is meant for a case only.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Hanging];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.Where(n => n is Obligation or Decision or Life { Stage: LifeStage.RemainsInForce })
            .SelectMany(n => EndsOf(n).Where(f => MayNeverCome(f, context)).Select(f => (Words: WordsOf(f, context), Norm: n)))
            .GroupBy(h => h.Words)
            .Select(g => Finding(g.Key, [.. g.Select(h => h.Norm).DistinctBy(n => n.Provision)])),
        context);

    /// <summary>What the end of its time hangs on, where no outer date ends it in any case; "remains in force until the Council has ..." may last for ever.</summary>
    private static IEnumerable<Fact> EndsOf(Norm norm) =>
        (norm.Timing.FurtherEnds.Any(e => e.Moment is DateMoment or ClockMoment) ? [] : AwaitedFacts.OfDeadline(norm)).Concat(norm.Conditions.Where(c => c.Word == ConditionWord.Until).SelectMany(c => AwaitedFacts.FactsOf(c.Condition)));

    private static Diagnostic Finding(string words, List<Norm> norms) => Hanging.OnAll(norms, n => $"So is the time in {n.Provision}.", norms.Numbers(), words);

    private static bool MayNeverCome(Fact fact, AnalysisContext context) => fact switch
    {
        OutsideFact => true,
        ActFact act => !ActKinds.IsConsent(act.Action.Act) && !Promises.Of(act.Actors is [var one] ? one : null, act.Action, context).Any()
            && act.Actors.All(a => context.FindParty(a)?.Role is PartyRole.OutsideBody or PartyRole.Parliament),
        AnchorFact anchor => context.Agreement.Anchors.Any(a => a.Id == anchor.Anchor && (a.Meaning is { } meaning
            ? meaning is FactCondition { Fact: not AnchorFact and var told } && MayNeverCome(told, context)
            : a.BroughtAboutBy.IsEmpty)),
        _ => false,
    };

    private static string WordsOf(Fact fact, AnalysisContext context) => fact switch
    {
        ActFact act => Phrasing.List(act.Actors.IsEmpty ? [context.Done(null, act.Action)] : act.Actors.Select(a => context.Done(a, act.Action))),
        _ => fact.ToString(),
    };
}
