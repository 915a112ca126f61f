using System.Text.RegularExpressions;
using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every ceiling on forces or weapons: how many are there now, and who counts?</summary>
public sealed partial class CeilingWithoutCount : IAnalysis
{
    public static readonly DiagnosticDescriptor NoCount = new(
        "PL3113", DiagnosticSeverity.Warning, "A ceiling without a baseline",
        "{0} sets a ceiling ({1}), and no provision has anybody declare how many there are at the start. Add \"P shall notify V of the number of ... by [blank]\".",
        "A ceiling is kept or exceeded only against a count. The first count is usually the quarrel (CFE Treaty 1990: an exchange of information on entry into force).",
        ExampleText.Of(
            """
            ## Article 1. Ceilings
            1.1 Ukraine and Russia shall keep not more than 75 tanks.
            1.2 The Mission shall verify 1.1 and shall report on 1.1 every 30 days.
            1.3 If Ukraine or Russia breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Ceilings without a baseline";

    public string Assumes => "A baseline is a duty to notify, declare, report or exchange numbers, or information on holdings; who verifies the ceiling is asked apart.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoCount];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        HasBaseline(context) ? [] : context.Norms.Where(n => n is Obligation or Maintenance or Prohibition or Permission).DistinctBy(n => n.SentenceOf()).SelectMany(Find), context);

    private static bool HasBaseline(AnalysisContext context) => context.Norms.Any(n =>
        n is Obligation && n.ActionOf() is { Act.Value: "notify" or "inform" or "declare" or "provide" or "exchange" or "publish" or "report" } && Holdings().IsMatch(n.Words));

    private static IEnumerable<Diagnostic> Find(Norm norm)
    {
        var ceiling = Ceiling().Match(norm.Words);
        return ceiling.Success ? [NoCount.On(norm, norm.Provision.Value, ceiling.Value)] : [];
    }

    [GeneratedRegex(@"\b(not more than|no more than|at most|up to|a maximum of|does not exceed|limited to|exceed)\s+(\[[^\]]*\]|\d[\d,.]*)(\s+(?!(days?|hours?|weeks?|months?|years?|minutes?|km|kilomet\w*|percent|per)\b)[a-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Ceiling();

    [GeneratedRegex(@"\b(number|numbers|strength|holdings|inventory|information on|data on|how many)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Holdings();
}
