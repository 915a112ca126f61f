using System.Globalization;
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
        HasBaseline(context) ? [] : context.Norms.Where(n => n is Obligation or Maintenance or Prohibition or Permission).DistinctBy(n => n.SentenceOf()).SelectMany(n => Find(n, context)), context);

    private static bool HasBaseline(AnalysisContext context) => context.Norms.Any(n =>
        n is Obligation && n.ActionOf() is { Act.Value: "notify" or "inform" or "declare" or "provide" or "exchange" or "publish" or "report" } && Holdings().IsMatch(n.Words));

    private static IEnumerable<Diagnostic> Find(Norm norm, AnalysisContext context) => Amounts.CeilingOf(norm) is not { } ceiling ? [] :
        [NoCount.On(norm, norm.Provision.Value, $"not more than {Amount(ceiling.Amount)} {ceiling.Unit}").Offering(Drafting.Add(context, norm.Provision, $"Each Party shall notify the other {(context.Principals.Count > 2 ? "Parties" : "Party")} of the number of its {ceiling.Unit} by [blank]."))];

    private static string Amount(Open<decimal> amount) => amount.Possible.IsEmpty ? "[blank]" : string.Join(" | ", amount.Possible.Select(v => v.ToString("#,0.###", CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\b(number|numbers|strength|holdings|inventory|information on|data on|how many)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Holdings();
}
