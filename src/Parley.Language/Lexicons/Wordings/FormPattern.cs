using System.Text;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>Writes out the forms of a word that a lexicon gives in short: <c>signé(e)(s)</c> is four, <c>виве(в|ла|ло|ли)</c> another four.</summary>
/// <remarks>An ending alone in brackets may be left out; of several between bars exactly one stands.</remarks>
internal static class FormPattern
{
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : pattern.IndexOf(')', open);
        if (close < 0)
        {
            return [pattern];
        }

        var inner = pattern[(open + 1)..close];
        string[] choices = inner.Contains('|', StringComparison.Ordinal) ? inner.Split('|') : ["", inner];
        return choices.SelectMany(c => Expand(pattern[..open] + c + pattern[(close + 1)..]));
    }

    /// <summary>Splits at a sign that stands outside brackets.</summary>
    public static IEnumerable<string> Split(string text, char sign)
    {
        var part = new StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (c == sign && depth == 0)
            {
                yield return part.ToString().Trim();
                part.Clear();
            }
            else
            {
                part.Append(c);
            }
        }

        yield return part.ToString().Trim();
    }
}
