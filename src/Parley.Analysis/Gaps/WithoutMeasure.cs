using System.Text.RegularExpressions;
using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of comparing words: by what measure?</summary>
public sealed partial class WithoutMeasure : IAnalysis
{
    public static readonly DiagnosticDescriptor NoMeasure = new(
        "PL3111", DiagnosticSeverity.Warning, "Comparison without a measure",
        "\"{0}\" in {1} names no measure, so each side will measure its own way. Say by what: \"by the same distance\", an area, a number, and from which line on which date.",
        "Comparable, similar and appropriate leave the quarrel for later. \"The same distance\" can be measured, and what it costs each side can be computed.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).

            ## Article 1. Pullback
            1.1 Ukraine and Russia shall withdraw their forces from the Zone by a comparable distance within 30 days of entry into force.

            ## Article 2. Verification
            2.1 The Mission shall verify 1.1 and shall report on 1.1 every 24 hours.
            2.2 If Ukraine or Russia breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Comparisons without a measure";

    public string Assumes => "A measure is a length, a share or a number in the same sentence, \"the same\" or \"equal\", a defined term with the word in it, or a body that determines it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoMeasure];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.Where(n => n is not (Declaration or Decision or OutsideLaw)).DistinctBy(n => n.Provision.Value + n.Words)
            .SelectMany(n => WordsIn(n, context).Select(w => (Word: w, Norm: n)))
            .GroupBy(f => f.Word)
            .Select(g => Finding(g.Key, [.. g.Select(f => f.Norm).DistinctBy(n => n.Provision)])),
        context);

    private static Diagnostic Finding(string word, List<Norm> norms) => NoMeasure.OnAll(norms, n => $"{n.Provision} says \"{word}\" too.", word, norms.Numbers());

    private static IEnumerable<string> WordsIn(Norm norm, AnalysisContext context)
    {
        if (Measure().IsMatch(norm.Words))
        {
            return [];
        }

        return Comparing().Matches(norm.Words).Select(m => m.Value.ToLowerInvariant()).Distinct()
            .Where(w => !context.Agreement.Terms.Any(t => t.Name.Contains(w, StringComparison.OrdinalIgnoreCase)) && !context.Norms.OfType<Decision>().Any(d => d.Matter.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\b(comparable|similar|appropriate|proportionate|adequate|equivalent|commensurate|sufficient|substantial|reasonable|corresponding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparing();

    [GeneratedRegex(@"\b(the same|equal)\b|\b\d[\d,.]*\s*(km|kilomet|mile|m\b|square|percent|per cent|men\b|soldiers)|%", RegexOptions.IgnoreCase)]
    private static partial Regex Measure();
}
