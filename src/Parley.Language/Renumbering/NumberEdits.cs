using Parley.Language.Binding;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Renumbering;

/// <summary>The places of a text where a number has to change: headings, the numbers of provisions, references.</summary>
internal static class NumberEdits
{
    public static IEnumerable<TextEdit> Of(SourceText source, DocumentSyntax document, NumberMap numbers, ReferenceList references)
    {
        foreach (var section in NumberMap.ArticlesOf(document))
        {
            var old = SectionTitles.NumberOf(section.Title);
            if (numbers.Find(section) is { } article && article != old)
            {
                var word = source[section.TitleSpan].AsSpan().IndexOfAny(" \t\u00A0");
                var at = source.Text.IndexOf(old, section.TitleSpan.Start + Math.Max(0, word), StringComparison.Ordinal);
                yield return Edit(source, new TextSpan(at, old.Length), article);
            }

            foreach (var provision in section.Parts.OfType<ProvisionSyntax>())
            {
                var written = source[provision.NumberSpan];
                var now = numbers.Find(provision)!;

                // "3." in Article 4 is 4.3 and stays a single number.
                now = written.Contains('.', StringComparison.Ordinal) || !provision.Number.Contains('.', StringComparison.Ordinal) ? now : now[(now.LastIndexOf('.') + 1)..];
                if (now != written)
                {
                    yield return Edit(source, provision.NumberSpan, now);
                }
            }
        }

        var changed = numbers.All.DistinctBy(n => n.Old, StringComparer.OrdinalIgnoreCase).ToDictionary(n => n.Old, n => n.New, StringComparer.OrdinalIgnoreCase);
        foreach (var (span, number) in references.All)
        {
            var provision = ReferenceList.ProvisionOf(number);
            if (changed.GetValueOrDefault(provision) is { } now && now != provision)
            {
                // The number ends the reference: "Article 4", "4.1(a)".
                yield return Edit(source, new TextSpan(span.End - number.Length, provision.Length), now);
            }
        }
    }

    private static TextEdit Edit(SourceText source, TextSpan span, string text) => new(source.AnchorOf(span), text);
}
