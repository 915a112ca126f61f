using System.Text;

namespace Parley.Documents.Explanations.Rendering;

/// <summary>Explanations as Markdown: one heading for each article, one paragraph for each sentence.</summary>
public static class ExplanationMarkdown
{
    public static string Write(AgreementExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        text.Append($"# {Escape(explanation.Title)}\n\n{Escape(Introduction.Of(explanation))}\n");
        foreach (var kind in explanation.Definitions.GroupBy(d => d.Kind))
        {
            List(text, Introduction.HeadingOf(kind.Key), kind.Select(d => d.Sentence));
        }

        foreach (var article in explanation.Provisions.GroupBy(p => p.Provision.Article))
        {
            text.Append($"\n## {Escape(article.Key)}\n");
            foreach (var provision in article)
            {
                Write(text, provision);
            }
        }

        if (!explanation.OutsideLaw.IsEmpty)
        {
            List(text, "Outside law", explanation.OutsideLaw.Select(l => l.Sentence));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ProvisionExplanation provision)
    {
        var number = $"**{Escape(provision.Provision.Id.Value)}** ";
        foreach (var (kind, words) in ProvisionLines.Of(provision))
        {
            text.Append(kind switch
            {
                LineKind.Sentence => $"\n{number}{Escape(words)}\n",
                LineKind.Dates => $"\n- When: {Escape(words)}\n",
                LineKind.Open => $"\n- Open: {Escape(words)}\n",
                _ => $"\n- {Escape(words)}\n",
            });
            number = "";
        }
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> sentences)
    {
        text.Append($"\n## {heading}\n\n");
        foreach (var sentence in sentences)
        {
            text.Append($"- {Escape(sentence)}\n");
        }
    }

    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
