using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether somebody has to have more of something in a place than another provision lets it have there.</summary>
public sealed class AmountsApart : IAnalysis
{
    public static readonly DiagnosticDescriptor Apart = new(
        "PL3306", DiagnosticSeverity.Error, "More required than allowed",
        "{0} requires of {1} more {2} than {3} allows there: {4}, and {5}. Change one of the numbers, or say which comes first.",
        "Whoever meets the one breaches the other. Ceilings and contingents are often settled by different delegations, and only their sum shows it.",
        ExampleText.Of(
            """
            ## Article 1. Tanks
            1.1 Ukraine shall keep not more than 20 tanks.
            1.2 Ukraine shall deploy 50 tanks by 31 March 2026.
            1.3 Ukraine shall notify the Mission of the number of its tanks by 1 March 2026.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Amounts that cannot hold together";

    public string Assumes => "What is to be kept, stationed or deployed is there at one time, and a ceiling holds for all of its place; amounts of one unit are compared, of options the nearest; of times, only what the two sentences themselves say counts; bracketed sentences are left out.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Apart];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var overlap = Overlap.Of(context);
        var ceilings = context.Norms.Where(n => n is Obligation or Maintenance or Prohibition && n.Request is not { Binding: false }).Select(n => (Norm: n, Most: Amounts.CeilingOf(n))).Where(c => c.Most is not null).ToList();
        var floors = context.Norms.Select(n => (Norm: n, Least: Amounts.FloorOf(n))).Where(f => f.Least is not null).ToList();
        return AnalysisResult.Of(
            from floor in floors
            from ceiling in ceilings
            where floor.Norm.Guards.IsEmpty && ceiling.Norm.Guards.IsEmpty && floor.Norm.Id != ceiling.Norm.Id && Amounts.AreApart(floor.Least!, ceiling.Most!)
            let bearers = floor.Norm.Bearers.Where(ceiling.Norm.Bearers.Contains).ToValueList()
            where !bearers.IsEmpty && IsThere(floor.Norm.ActionOf()!, ceiling.Norm.ActionOf()!, overlap)
                && Overlap.InTime(floor.Norm, ceiling.Norm) && !Priorities.AreOrdered(floor.Norm, ceiling.Norm, context) && !Suspensions.Cover(ceiling.Norm, floor.Norm, context)
            select Finding(floor.Norm, ceiling.Norm, ceiling.Most!.Unit, bearers, context),
            context);
    }

    /// <summary>Whether all of what is asked for lies where the ceiling holds.</summary>
    private static bool IsThere(Action asked, Action limited, Overlap overlap)
    {
        var within = limited.Places.Select(p => p.Place).ToList();
        return InWords(limited).All(w => InWords(asked).Contains(w, StringComparer.OrdinalIgnoreCase)) && (within.Count == 0 || asked.Places.Any() && asked.Places.All(p => within.Exists(w => overlap.Covers(ActRole.In, p.Place, w))));
    }

    /// <summary>Where and how, as far as it is kept in words: a place that is not drawn, <c>under arms</c>.</summary>
    private static List<string> InWords(Action action) => [.. action.Roles.Where(r => r.Role is not (ActRole.Object or ActRole.Counterparty)).Select(r => r.Filler).OfType<ThingFiller>().Select(t => ActionMatching.Plain(t.Thing))];

    private static Diagnostic Finding(Norm floor, Norm ceiling, string unit, ValueList<PartyId> bearers, AnalysisContext context) =>
        Apart.On(floor, floor.Provision.Value, context.NamesOf(bearers), unit, ceiling.Provision.Value, floor.ActionOf()!.Words, ceiling is Prohibition ? $"not {ceiling.ActionOf()!.Words}" : ceiling.ActionOf()!.Words)
            .With([new RelatedPlace($"{ceiling.Provision} sets the most.", ceiling.Source)]) with { Fixes = [Priorities.Before(floor, [ceiling.Provision.Value])] };
}
