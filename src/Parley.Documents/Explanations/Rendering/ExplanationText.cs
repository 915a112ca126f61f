using System.Text;
using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Rendering;

/// <summary>Explanations as plain text of at most 80 columns, the number of each provision in the margin.</summary>
public static class ExplanationText
{
    private const string Margin = "      ";

    public static string Write(AgreementExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        TextLines.Wrap(text, explanation.Title, "", "");
        TextLines.Wrap(text, Introduction.Of(explanation), "", "");
        foreach (var kind in explanation.Definitions.GroupBy(d => d.Kind))
        {
            Heading(text, Introduction.HeadingOf(kind.Key));
            foreach (var definition in kind)
            {
                TextLines.Wrap(text, definition.Sentence, "- ", "  ");
            }
        }

        foreach (var article in explanation.Provisions.GroupBy(p => p.Provision.Article))
        {
            Heading(text, article.Key);
            foreach (var provision in article)
            {
                Write(text, provision);
            }
        }

        if (!explanation.OutsideLaw.IsEmpty)
        {
            Heading(text, "Outside law");
            foreach (var law in explanation.OutsideLaw)
            {
                TextLines.Wrap(text, law.Sentence, "- ", "  ");
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ProvisionExplanation provision)
    {
        var number = provision.Provision.Id.Value;
        var first = number.Length < Margin.Length ? number.PadRight(Margin.Length) : number + "\n" + Margin;
        foreach (var line in ProvisionLines.Of(provision))
        {
            var (mark, rest) = line.Kind switch
            {
                LineKind.Sentence => ("", ""),
                LineKind.Dates => ("  When: ", "        "),
                LineKind.Open => ("  Open: ", "        "),
                _ => ("  ", "  "),
            };
            TextLines.Wrap(text, line.Words, first + mark, Margin + rest);
            first = Margin;
        }
    }

    private static void Heading(StringBuilder text, string heading) => TextLines.Wrap(text.Append('\n'), heading, "", "");
}
