using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every duty of the sides: what follows if it is breached?</summary>
public sealed class NoConsequence : IAnalysis
{
    public static readonly DiagnosticDescriptor Nothing = new(
        "PL3107", DiagnosticSeverity.Warning, "A breach without a consequence",
        "Nothing follows from a breach of {0}. Say what does: \"If P breaches {1}, Q may suspend ...\" or \"... shall ...\".",
        "Where the text says nothing, each side chooses its own answer to a breach, and the first incident can end the agreement.",
        ExampleText.Of(
            """
            ## Article 1. Fire
            1.1 From entry into force, no Party shall open fire.
            1.2 The Mission shall verify 1.1 and shall report on 1.1 every 24 hours.
            """));

    public string Name => "Breaches without a consequence";

    public string Assumes => "A consequence is a sentence with the condition that the provision, its article or this agreement is breached or overdue, or that the forbidden act has been done.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Nothing];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var facts = context.Norms.SelectMany(SideDuties.Conditions).ToList();
        var answered = facts.OfType<StateFact>()
            .Where(f => f.State is ProvisionState.Breached or ProvisionState.Overdue)
            .Select(f => f.Provision).Distinct().SelectMany(context.Expand).ToHashSet();
        var acts = facts.OfType<ActFact>().Select(f => f.Action).Distinct().ToList();
        var without = SideDuties.ToBeAnsweredFor(context)
            .Where(n => !answered.Contains(n.Provision) && !(n is Prohibition p && acts.Exists(a => a.MayBe(p.Action, context) || p.Action.MayBe(a, context))))
            .DistinctBy(n => n.Provision).ToLookup(n => context.IsNamedInLeftOut(n.Provision));
        return AnalysisResult.Of(without.Contains(false) ? [Finding([.. without[false]], context)] : [], context, notTold: without[true]);
    }

    private static Diagnostic Finding(List<Norm> norms, AnalysisContext context) =>
        Nothing.OnAll(norms, n => $"Nor from a breach of {n.Provision}.", norms.Numbers("or"), norms[0].Provision.Value)
            .Offering(Drafting.Add(context, norms[^1].Provision, $"If {Phrasing.List(context.Principals.Select(context.NameOf), "or")} breaches this agreement, [blank] shall notify the Parties within [blank] days."))
            .Showing(context, $"{norms[0].Provision} is breached");
}
