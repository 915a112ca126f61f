using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether provisions wait for acts of a party that nothing in the text asks of it.</summary>
public sealed class WaitsForTheWilling : IAnalysis
{
    public static readonly DiagnosticDescriptor Willing = new(
        "PL3005", DiagnosticSeverity.Warning, "Waits for an act that nobody is obliged to do",
        "{0} until {1}, and no provision asks {2} to do that. So {2} alone can hold {3} off without breaching anything. Oblige {2} to it by a date, or say what follows if it does not happen.",
        "A duty that hangs on another side's free act can be kept waiting for ever, and nobody will have broken the agreement.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan within 10 days after Russia has paid the deposit.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Duties that wait for a free act";

    public string Assumes => "A condition with \"if\" or \"whenever\" provides for a case and waits for nothing; what some provision forbids is feared, not awaited; consent such as signature is free by its nature.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Willing];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var found = new List<(string Act, PartyId Actor, Norm Norm)>();
        foreach (var norm in context.Norms.Where(n => n is not (Life or OutsideLaw or Declaration)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (act, actor) in AwaitedFacts.Of(norm).SelectMany(f => FreeActs(f, context)))
            {
                if (norm.Bearers is not [var bearer] || bearer != actor)
                {
                    found.Add((act, actor, norm));
                }
            }
        }

        return AnalysisResult.Of(found.GroupBy(f => (f.Act, f.Actor)).Select(g => Finding(g.Key.Act, g.Key.Actor, [.. g.Select(f => f.Norm).DistinctBy(n => n.Id)], context)), context);
    }

    private static IEnumerable<(string Act, PartyId Actor)> FreeActs(Fact fact, AnalysisContext context)
    {
        switch (fact)
        {
            case ActFact act when !ActKinds.IsConsent(act.Action.Act):
                return act.Actors
                    .Where(a => IsBound(a, context) && !Promises.Of(a, act.Action, context).Any() && !Promises.IsForbidden(a, act.Action, context))
                    .Select(a => (context.Done(a, act.Action), a));
            case VerifiedFact verified when verified.Provision.Id is not null:
                var duties = context.Expand(verified.Provision).SelectMany(context.Watchers.Verifying).ToList();
                return verified.By.Where(v => !duties.Exists(d => d.Bearers.Contains(v))).Select(v => ($"{PartyWords.Has(context.NameOf(v))} verified {context.NameOf(verified.Provision)}", v));
            default:
                return [];
        }
    }

    /// <summary>Whether an agreement can oblige it: outside bodies act as they will.</summary>
    private static bool IsBound(PartyId actor, AnalysisContext context) => context.FindParty(actor)?.Role is PartyRole.Party or PartyRole.Guarantor or PartyRole.Observer or PartyRole.Body;

    private static Diagnostic Finding(string act, PartyId actor, List<Norm> norms, AnalysisContext context)
    {
        var several = norms.Select(n => n.Provision).Distinct().Count() > 1;
        return Willing.OnAll(norms, n => $"{n.Provision} waits for it too.", $"{norms.Numbers()} {(several ? "wait" : "waits")}", act, context.NameOf(actor), several ? "them" : "it")
            .Showing(context, norms.OfType<Obligation>().Take(1).Select(n => $"{n.Provision} is waiting"));
    }
}
