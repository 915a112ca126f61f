using System.Text;

namespace Parley.Documents.Explanations.Rendering;

/// <summary>Explanations as plain text of at most 80 columns, the number of each provision in the margin.</summary>
public static class ExplanationText
{
    private const int Width = 80;
    private const string Margin = "      ";

    public static string Write(AgreementExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        Wrap(text, explanation.Title, "", "");
        Wrap(text, Introduction.Of(explanation), "", "");
        foreach (var kind in explanation.Definitions.GroupBy(d => d.Kind))
        {
            Heading(text, Introduction.HeadingOf(kind.Key));
            foreach (var definition in kind)
            {
                Wrap(text, definition.Sentence, "- ", "  ");
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
                Wrap(text, law.Sentence, "- ", "  ");
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
            Wrap(text, line.Words, first + mark, Margin + rest);
            first = Margin;
        }
    }

    private static void Heading(StringBuilder text, string heading) => Wrap(text.Append('\n'), heading, "", "");

    /// <summary>Words into lines; one that is longer than a line stands alone.</summary>
    private static void Wrap(StringBuilder text, string words, string first, string rest)
    {
        text.Append(first);
        var column = first.Length - (first.LastIndexOf('\n') + 1);
        var empty = true;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(rest);
                (column, empty) = (rest.Length, true);
            }

            text.Append(empty ? "" : " ").Append(word);
            column += word.Length + (empty ? 0 : 1);
            empty = false;
        }

        text.Append('\n');
    }
}
