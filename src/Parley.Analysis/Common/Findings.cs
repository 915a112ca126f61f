namespace Parley.Analysis.Common;

/// <summary>Findings at norms.</summary>
internal static class Findings
{
    /// <summary>How many second places one finding shows; a reader follows no more, and the message counts them all.</summary>
    public const int RelatedPlaces = 40;

    /// <summary>The finding at the sentence of a norm.</summary>
    public static Diagnostic On(this DiagnosticDescriptor descriptor, Norm norm, params string[] words) =>
        descriptor.At(norm.Source, words) with { Provision = norm is OutsideLaw ? null : norm.Provision.Value };

    /// <summary>The finding at the first of several norms; the others are its second places.</summary>
    public static Diagnostic OnAll(this DiagnosticDescriptor descriptor, IReadOnlyList<Norm> norms, Func<Norm, string> related, params string[] words) =>
        descriptor.On(norms[0], words) with { AlsoAt = norms.Skip(1).Select(n => n.Source).ToValueList(), Related = norms.Skip(1).Take(RelatedPlaces).Select(n => new RelatedPlace(related(n), n.Source)).ToValueList() };

    /// <summary>The finding with the question that shows it; questions are asked in English, so only of English texts.</summary>
    /// <param name="states">What is so at one moment, each as a clause: <c>2.1 is breached</c>. Where there are none, nothing shows it.</param>
    public static Diagnostic Showing(this Diagnostic finding, AnalysisContext context, params IEnumerable<string> states)
    {
        var clauses = string.Join(" while ", states);
        return clauses.Length == 0 || context.Agreement.Language != "en" ? finding : finding with { ShownBy = $"Possible: {clauses}." };
    }

    /// <summary>The finding with the question that shows when the first of its decisions is awaited.</summary>
    public static Diagnostic ShowingFirstOpen(this Diagnostic finding, IEnumerable<Norm> sentences, AnalysisContext context) =>
        finding.Showing(context, sentences.OfType<Decision>().Take(1).Select(d => $"{d.Provision} is open"));

    public static Diagnostic With(this Diagnostic finding, IEnumerable<RelatedPlace> related) =>
        finding with { Related = [.. finding.Related, .. related.Take(RelatedPlaces)] };

    /// <summary>The norms by article, in the order of the document: what has one root in an article is said once for it.</summary>
    public static IEnumerable<(string Article, List<Norm> Norms)> ByArticle(this IEnumerable<Norm> norms, AnalysisContext context) =>
        norms.GroupBy(n => context.FindProvision(n.Provision)?.ArticleNumber ?? "").Select(g => (g.Key, g.ToList()));

    public static string Numbers(this IEnumerable<Norm> norms, string joint = "and") => Phrasing.List(norms.Select(n => n.Provision.Value), joint);
}
