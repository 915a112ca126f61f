using System.Buffers;
using System.Text;

namespace Parley.Language.Lexing;

/// <summary>Text as it would be typed on a keyboard. Pasted text is read as if it had been.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\u2019\u2010\u2011\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>A character that takes no room and says nothing: a soft hyphen, a joiner, a byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>White space of any width, none included.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    /// <summary>With straight apostrophes and plain hyphens, without invisible characters. Double quotation marks stay: where they stand decides what they are.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Unusual)
        ? text
        : string.Concat(text.Where(c => !IsInvisible(c)).Select(c => c switch
        {
            '\u2019' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => c,
        }));

    /// <summary>Plain, with single blanks between words and none at the ends.</summary>
    public static string Flatten(string text) => OneLine(Of(text)).Trim(' ');

    /// <summary>With every run of white space as one blank, at the ends too.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
