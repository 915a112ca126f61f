using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks of a promise that takes effect later than the agreement: does the other side act before it, or after?</summary>
public sealed class OrderNotStated : IAnalysis
{
    public static readonly DiagnosticDescriptor Order = new(
        "PL3007", DiagnosticSeverity.Warning, "Order of promise and performance not stated",
        "{0} is promised to {1} only from its own {2} ({3}), and the text does not say whether that is before or after {4}. Say which waits for which, and whether the beginning or the completion counts.",
        "One side gives up something that it cannot take back, in return for a promise that may not yet bind. Which comes first is the heart of the exchange, and begin and end matter.",
        ExampleText.Of(
            "- **the United States**, a guarantor",
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).

            ## Article 1. Exchange
            1.1 The United States shall protect the security of Ukraine.
            1.2 1.1 enters into force when the United States has ratified this agreement.
            1.3 Ukraine and Russia shall withdraw their forces from the Zone within 30 days of entry into force.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine, Russia or the United States breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Order of promise and performance";

    public string Assumes => "A promise serves the party that it names; withdrawing, disarming, releasing, handing over and opening a zone are hard to take back; what never falls due, as the text stands, has no order yet.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Order];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        Find(context, cancellationToken).DistinctBy(f => f.Promise).Select(f => f.Finding), context);

    private static IEnumerable<(ProvisionId Promise, Diagnostic Finding)> Find(AnalysisContext context, CancellationToken cancellationToken)
    {
        var concessions = context.Norms.OfType<Obligation>().Where(o => ActKinds.ConcessionOf(o.Action.Act) is not null || o.Action.Act.Value == "open").ToList();
        foreach (var (gate, of, what) in Gates(context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var promise in of.SelectMany(context.NormsOf).Where(n => n is Obligation or Maintenance).DistinctBy(n => n.Provision))
            {
                var serves = Beneficiaries(promise, context).ToHashSet();
                var open = concessions.Where(c => c.Provision != promise.Provision && c.Bearers.Any(serves.Contains) && !IsOrdered(c, promise, context)).ToList();
                if (open.Count > 0)
                {
                    var whom = open.SelectMany(c => c.Bearers).Where(serves.Contains).Distinct();
                    yield return (promise.Provision, Order.On(gate, promise.Provision.Value, context.NamesOf(whom), what, gate.Provision.Value, open.Numbers())
                        .With(open.Select(c => new RelatedPlace($"{c.Provision}: {c.Words}", c.Source)))
                        .Showing(context, $"{open[^1].Provision} is fulfilled", $"{promise.Provision} is waiting"));
                }
            }
        }
    }

    private static IEnumerable<(Norm Gate, IEnumerable<ProvisionRef> Of, string What)> Gates(AnalysisContext context)
    {
        foreach (var norm in context.Norms)
        {
            switch (norm)
            {
                case Life { Stage: LifeStage.EntersIntoForce } life:
                    yield return (norm, life.Of.Where(o => o.Id is not null), "entry into force");
                    break;
                case ApprovalGate gate:
                    yield return (norm, gate.Of.Where(o => o.Id is not null), "approval");
                    break;
            }
        }
    }

    /// <summary>The sides that a promise names and that do not bear it.</summary>
    private static IEnumerable<PartyId> Beneficiaries(Norm promise, AnalysisContext context) => promise.ActionOf()!.Roles
        .SelectMany(r => r.Filler switch
        {
            PartyFiller parties => parties.Parties,
            ThingFiller { Of: { } owner } => [owner],
            ThingFiller thing => context.Principals.Where(p => thing.Thing.Contains(p.Value, StringComparison.Ordinal)),
            _ => Enumerable.Empty<PartyId>(),
        })
        .Where(p => context.Principals.Contains(p) && !promise.Bearers.Contains(p));

    private static bool IsOrdered(Obligation concession, Norm promise, AnalysisContext context)
    {
        var graph = context.Waiting;
        return graph.DueOf(concession) is { } early && graph.DueOf(promise) is { } late
            && (graph.NeededFor(early).Contains(late) || graph.NeededFor(late).Contains(early));
    }
}
