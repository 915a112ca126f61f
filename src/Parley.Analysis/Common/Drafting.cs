using System.Globalization;

namespace Parley.Analysis.Common;

/// <summary>Changes of the text that findings offer. What the drafters have to choose stays blank; sentences are added in English, so only to English texts.</summary>
internal static class Drafting
{
    /// <summary>Words put at the end of a sentence; null where it ends on other words, where that place cannot be told for certain, or where the text is not English.</summary>
    /// <param name="behind">The words that the sentence has to end on, in any case; null where any will do.</param>
    public static CodeFix? Extend(AnalysisContext context, Norm norm, string? behind, string words, string title)
    {
        // A sentence with more than one reading or statement keeps words of its own at its end.
        var sentence = norm.Words.TrimEnd('.');
        return context.Agreement.Language != "en" || !norm.Guards.IsEmpty || norm.SentenceOf() != norm.Provision.Value || sentence.Contains('[', StringComparison.Ordinal)
            || norm.Source.Span.Length != sentence.Length || (behind is not null && !sentence.EndsWith(behind, StringComparison.OrdinalIgnoreCase))
            ? null
            : new CodeFix(title, norm.Source with { Span = new TextSpan(norm.Source.Span.End, 0), Start = norm.Source.End }, words);
    }

    /// <summary>A provision put behind the last one of an article, with the next number; null where the article counts in another way, or the text is not English.</summary>
    public static CodeFix? Add(AnalysisContext context, ProvisionId beside, string sentence)
    {
        var article = context.FindProvision(beside)?.ArticleNumber;
        var provisions = context.Agreement.Provisions.Where(p => p.ArticleNumber == article).ToList();
        var numbers = provisions.Select(p => NumberWithin(p.Id.Value, article)).ToList();
        if (context.Agreement.Language != "en" || numbers.Count == 0 || numbers.Contains(null))
        {
            return null;
        }

        var number = $"{article}.{numbers.Max() + 1}";
        var end = provisions.MaxBy(p => p.Source.Span.End)!.Source;
        return new CodeFix($"Add {number}: {sentence}", end with { Span = new TextSpan(end.Span.End, 0), Start = end.End }, $"\n\n{number} {sentence}");
    }

    /// <summary>The finding with a change that it offers, where there is one.</summary>
    public static Diagnostic Offering(this Diagnostic finding, CodeFix? fix) => fix is null ? finding : finding with { Fixes = [.. finding.Fixes, fix] };

    private static int? NumberWithin(string provision, string? article) =>
        article is { Length: > 0 } && provision.Split('(')[0] is var own && own.StartsWith($"{article}.", StringComparison.Ordinal)
        && int.TryParse(own.AsSpan(article.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
