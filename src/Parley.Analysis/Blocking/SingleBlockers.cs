using Parley.Analysis.Common;

namespace Parley.Analysis.Blocking;

/// <summary>Asks what each party can block alone.</summary>
public sealed class SingleBlockers : IAnalysis
{
    public static readonly DiagnosticDescriptor Alone = new(
        "PL3401", DiagnosticSeverity.Warning, "One party can block it alone",
        "{0} alone can block {1}. Name another way to come to it, or accept the veto with a reason.",
        "A veto may be the price of an agreement. It should be seen before signature, with everything that it reaches.",
        ExampleText.Of(
            "- **the Commission**, a body of Ukraine and Russia",
            """
            ## Article 1. Routes
            1.1 The Commission shall determine the routes by 1 May 2026, failing which the Mission determines them.
            1.2 The Commission decides by consent of each of its members.
            """));

    public string Name => "What one party can block alone";

    public string Assumes => "Consent to entry into force, and approval by a referendum, a parliament or a body, is theirs to give and not counted; an act that nothing obliges is found apart; the table of blocking sets has them all.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Alone];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var blocks = Blockers.All(context)
            .SelectMany(s => Counted(s).Select(p => (Party: p, Set: s)))
            .ToList();
        return AnalysisResult.Of(
            blocks.GroupBy(b => string.Join('|', blocks.Where(o => o.Party == b.Party).Select(o => o.Set.Sentence.Id)))
                .Select(g => Finding([.. g.Select(b => b.Party).Distinct()], [.. g.Select(b => b.Set).DistinctBy(s => s.Sentence.Id)], context)),
            context);
    }

    /// <summary>Parties that can block the same things are named together.</summary>
    private static Diagnostic Finding(List<PartyId> parties, List<BlockingSets> sets, AnalysisContext context)
    {
        var who = parties.Count == 1 ? context.NameOf(parties[0]).Opening() : $"Each of {context.NamesOf(parties)}";
        return Alone.OnAll([.. sets.Select(s => s.Sentence)], n => $"So too {What(sets.First(s => s.Sentence.Id == n.Id))}.", who, Phrasing.List(sets.Select(What)))
            .ShowingFirstOpen(sets.Select(s => s.Sentence), context);
    }

    private static string What(BlockingSets sets) => sets.Sentence is Decision { Default: not null } ? $"{sets.What}, and then what the text puts in its place holds" : sets.What;

    /// <summary>Of entry into force only verification counts: consent is free, and other acts are found to be unprompted.</summary>
    private static IEnumerable<PartyId> Counted(BlockingSets sets) => sets.Sentence switch
    {
        Decision or ApprovalGate { Means: ApprovalMeans.Party } => sets.Alone,
        Life life => sets.Alone.Intersect(Waiting.AwaitedFacts.Of(life).OfType<VerifiedFact>().SelectMany(f => f.By)),
        _ => [],
    };
}
