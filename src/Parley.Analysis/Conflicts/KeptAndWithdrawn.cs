using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether somebody has to keep in a place what another provision has it withdraw from there.</summary>
public sealed class KeptAndWithdrawn : IAnalysis
{
    public static readonly DiagnosticDescriptor Both = new(
        "PL3307", DiagnosticSeverity.Error, "Kept and withdrawn",
        "{0} has {1} keep what {2} has it withdraw: {3}, and {4}. End the one before the other, or say which comes first.",
        "Whoever stays breaches the one, whoever leaves the other.",
        ExampleText.Of(
            """
            ## Article 1. Forces
            1.1 Ukraine shall withdraw its forces from the town by 1 June 2026.
            1.2 Ukraine shall keep its forces in the town until 1 December 2026.
            1.3 Russia shall withdraw its forces from the town by 1 June 2026.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    private static readonly string[] Possessives = ["its ", "their "];

    public string Name => "What is kept and withdrawn";

    public string Assumes => "Who withdraws something leaves nothing of it behind, unless the sentence names a part; what is kept with no end is kept for good; of an end and a deadline that are not both dates nothing is told; bracketed sentences are left out.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Both];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var overlap = Overlap.Of(context);
        var withdrawn = context.Norms.OfType<Obligation>().Where(o => o is { Effort: false, Conditions.IsEmpty: true, Request: null or { Binding: true } } && ActKinds.ConcessionOf(o.Action.Act) == "withdraw" && ThingOf(o.Action, all: true) is not null).ToList();
        return AnalysisResult.Of(
            from kept in context.Norms.OfType<Maintenance>()
            where kept is { Guards.IsEmpty: true, Conditions.IsEmpty: true, Request: null or { Binding: true } } && Amounts.CeilingOf(kept) is null && ThingOf(kept.State, all: false) is not null
            from step in withdrawn
            where step.Guards.IsEmpty && ThingOf(kept.State, all: false)!.Equals(ThingOf(step.Action, all: true), StringComparison.OrdinalIgnoreCase)
            let bearers = kept.Bearers.Where(step.Bearers.Contains).ToValueList()
            where !bearers.IsEmpty && IsLeft(kept.State, step.Action, overlap) && Outlasts(kept, step) && !Priorities.AreOrdered(kept, step, context) && !Suspensions.Cover(kept, step, context)
            select Both.On(kept, kept.Provision.Value, context.NamesOf(bearers), step.Provision.Value, kept.State.Words, step.Action.Words)
                .With([new RelatedPlace($"{step.Provision} has it withdrawn.", step.Source)]) with { Fixes = [Priorities.Before(kept, [step.Provision.Value])] },
            context);
    }

    /// <summary>What is kept or withdrawn, by its plain name; null where it is none, or only a part of it.</summary>
    /// <param name="all">Whether nothing but all of it counts.</param>
    private static string? ThingOf(Action action, bool all) => action.Find(ActRole.Object)?.Filler switch
    {
        ThingFiller { Quantity: { IsShare: false } amount } when !all => amount.Unit,
        ThingFiller { Quantity: null } thing => Own(ActionMatching.Plain(thing.Thing)),

        // "Keep its forces" is one act, its object with it.
        null when !all && action.Act.Value.StartsWith("keep ", StringComparison.Ordinal) => action.Act.Value["keep ".Length..],
        _ => null,
    };

    /// <summary>Without whose it is: the bearers are compared apart.</summary>
    private static string Own(string thing) => Array.Find(Possessives, p => thing.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } own ? thing[own.Length..] : thing;

    /// <summary>Whether what is kept stands in a place that is left: both name a place, or both name none.</summary>
    private static bool IsLeft(Action kept, Action step, Overlap overlap)
    {
        var (stays, left) = (kept.Places.Select(p => p.Place).ToList(), step.Places.Where(p => p.Role == ActRole.From).Select(p => p.Place).ToList());
        return stays.Count > 0 && left.Count > 0
            ? stays.Exists(s => left.Exists(l => overlap.Covers(ActRole.In, s, l)))
            : stays.Count == 0 && left.Count == 0 && WordsOf(kept).Equals(WordsOf(step), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Places that are not declared, as they are named: <c>the town</c>.</summary>
    private static string WordsOf(Action action) => string.Join(' ', action.Roles.Where(r => r.Role is ActRole.In or ActRole.From).Select(r => r.Filler).OfType<ThingFiller>().Select(t => ActionMatching.Plain(t.Thing)));

    /// <summary>Whether it is still to be kept when all of it has to be gone, and was before.</summary>
    private static bool Outlasts(Maintenance kept, Obligation step)
    {
        var (from, until, by) = (Overlap.FirstDay(kept), Overlap.LastDay(kept), Overlap.LastDay(step));
        var isThereAlready = kept.Timing.Start is null || kept.Timing.Start.Moment is FactMoment { Fact: AnchorFact start } && start.Anchor == AnchorId.EntryIntoForce;
        return (isThereAlready || (from is { } first && by is { } last && first <= last))
            && (kept.Timing is { End: null, For: null } || (until is { } end && by is { } gone && end > gone));
    }
}
