using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every duty that does not show itself: who can say that it was kept?</summary>
public sealed class NobodyVerifies : IAnalysis
{
    public static readonly DiagnosticDescriptor Unverified = new(
        "PL3104", DiagnosticSeverity.Warning, "Nobody verifies",
        "Nobody verifies {0} or reports on {1}. Name who does: \"V shall verify {2}\".",
        "What nobody verifies can never be shown to be kept or breached, so its remedy can never be reached either.",
        ExampleText.Of(
            """
            ## Article 1. Fire
            1.1 From entry into force, no Party shall open fire.

            ## Article 2. Consequences
            2.1 If Ukraine or Russia breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Duties that nobody verifies";

    public string Assumes => "Signatures, notices and meetings show themselves; the work of monitors and bodies is not verified by others; whoever reports on a provision, or monitors compliance, watches it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Unverified];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var unseen = SideDuties.ToBeSeen(context).Where(n => !context.Watchers.Of(n.Provision).Any()).ToLookup(n => context.IsNamedInLeftOut(n.Provision));
        return AnalysisResult.Of(unseen[false].ByArticle(context).Select(g => Finding(g.Article, g.Norms, context)), context, notTold: unseen[true]);
    }

    /// <summary>Whoever verifies anything else, else the one observer, if it does not verify itself thereby; where the text names several or none, that stays open.</summary>
    private static string Verifier(List<Norm> duties, AnalysisContext context)
    {
        bool IsBound(PartyId verifier) => duties.Exists(d => d.Bearers.Contains(verifier) || (context.FindParty(verifier)?.Members is { } members && d.Bearers.Any(members.Contains)));
        var verifiers = context.Norms.OfType<VerificationDuty>().SelectMany(d => d.Bearers.AsEnumerable()).Distinct().Where(v => !IsBound(v)).ToList();
        var candidates = verifiers.Count > 0 ? verifiers : context.Agreement.Parties.Where(p => p.Role == PartyRole.Observer).Select(p => p.Id).Where(v => !IsBound(v)).ToList();
        return candidates is [var only] ? context.NameOf(only) : "[blank]";
    }

    private static Diagnostic Finding(string article, List<Norm> norms, AnalysisContext context)
    {
        var distinct = norms.DistinctBy(n => n.Provision).ToList();
        var whole = distinct.Count > 1 && article.Length > 0 && context.Expand(new ProvisionRef(new ProvisionId(article))).Any() ? $"Article {article}" : distinct.Numbers();
        return Unverified.OnAll(distinct, n => $"Nobody verifies {n.Provision} either.", distinct.Numbers(), distinct.Count == 1 ? "it" : "them", whole)
            .Offering(Drafting.Add(context, distinct[0].Provision, $"{Verifier(norms, context).Opening()} shall verify {whole}."));
    }
}
