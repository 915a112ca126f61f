using Parley.Documents.Html;

namespace Parley.Documents.Report;

/// <summary>The agreement's own words, with what they leave open set apart: brackets stay visible as brackets.</summary>
internal static class AgreementWords
{
    public static void Write(HtmlWriter to, string words)
    {
        using (to.Open("span", ("class", "words")))
        {
            var at = 0;
            while (at < words.Length)
            {
                var open = words.IndexOf('[', at);
                var close = open < 0 ? -1 : Closing(words, open);
                if (close < 0)
                {
                    break;
                }

                to.Text(words[at..open]);
                to.Write("mark", words[open..(close + 1)], ("class", "open"), ("title", "left open by the drafters"));
                at = close + 1;
            }

            to.Text(words[at..]);
        }
    }

    /// <summary>Where the bracket that opens there closes, or -1.</summary>
    private static int Closing(string words, int open)
    {
        var depth = 0;
        for (var i = open; i < words.Length; i++)
        {
            depth += words[i] == '[' ? 1 : words[i] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
