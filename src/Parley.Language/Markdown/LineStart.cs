using Parley.Language.Lexing;

namespace Parley.Language.Markdown;

/// <summary>What a line begins.</summary>
/// <param name="Kind">Null for a blank line.</param>
/// <param name="MarkAt">Where in the line the mark of the block stands: <c>4.1</c>, <c>##</c>, <c>(a)</c>, <c>-</c>.</param>
/// <param name="MarkLength">0 for blocks without a mark.</param>
/// <param name="ContentAt">Where in the line what the mark belongs to begins; it may lie past the end of the line.</param>
internal readonly record struct LineStart(BlockKind? Kind, int MarkAt, int MarkLength, int ContentAt)
{
    public static LineStart Of(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && PlainText.IsBlank(line[at]))
        {
            at++;
        }

        if (at == line.Length)
        {
            return new LineStart(null, at, 0, at);
        }

        var text = line[at..];
        if (text.StartsWith("[^", StringComparison.Ordinal) && text.IndexOf("]:", StringComparison.Ordinal) is > 0 and var colon)
        {
            return new LineStart(BlockKind.Footnote, at + 2, colon - 2, at + colon + 2);
        }

        var (kind, mark, skip) = KindOf(text);
        return new LineStart(kind, at, mark, at + skip);
    }

    private static (BlockKind Kind, int Mark, int Skip) KindOf(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '#':
                var level = text.IndexOfAnyExcept('#') is var other && other < 0 ? text.Length : other;
                if (level <= 6 && BlankAt(text, level))
                {
                    return (BlockKind.Heading, level, level + 1);
                }

                break;
            case '>':
                return (BlockKind.Quote, 1, 1);
            case '|':
                return (BlockKind.Inert, 0, 0);
            case '`' or '~' when text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal):
                return (BlockKind.Inert, 0, 0);
            case '<' when text.StartsWith("<!--", StringComparison.Ordinal):
                return (BlockKind.Inert, 0, 0);

            // Word processors paste the round and square ones.
            case '-' or '*' or '+' or '\u2022' or '\u25E6' or '\u25AA' or '\u2023' or '\u25CF' or '\u00B7' when BlankAt(text, 1):
                return (BlockKind.Bullet, 1, 2);
            case '-' or '*' or '_' when IsRule(text):
                return (BlockKind.Inert, 0, 0);
            case '(' when ItemMark.LengthAt(text) is > 0 and var item && BlankAt(text, item):
                return (BlockKind.Item, item, item + 1);
            default:
                if (NumberLength(text) is > 0 and var number)
                {
                    return (BlockKind.Numbered, number, BlankAt(text, number) ? number : number + 1);
                }

                if (ParagraphNumberLength(text) is > 0 and var paragraph)
                {
                    return (BlockKind.Numbered, paragraph, paragraph + 1);
                }

                break;
        }

        return (BlockKind.Paragraph, 0, 0);
    }

    /// <summary>A line across: three of one mark or more, and nothing else that can be seen.</summary>
    private static bool IsRule(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var c in text)
        {
            if (c != text[0] && !PlainText.IsBlank(c))
            {
                return false;
            }

            marks += c == text[0] ? 1 : 0;
        }

        return marks >= 3;
    }

    /// <summary>Whether a mark ends here: at a blank, or with the line.</summary>
    private static bool BlankAt(ReadOnlySpan<char> text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]);

    /// <summary>The length of <c>4.1</c>, <c>A.2</c>, <c>4.1.2</c> before a blank, or before a full stop or parenthesis and a blank (<c>4.1.</c>, <c>4.1)</c>); 0 where there is none.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = char.IsAsciiLetterUpper(text[0]) ? 1 : Digits(text, 0);
        var dots = 0;
        while (at > 0 && at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            dots++;
            at = Digits(text, at + 1);
        }

        return dots > 0 && (BlankAt(text, at) || text[at] is '.' or ')' && BlankAt(text, at + 1)) ? at : 0;
    }

    /// <summary>The length of the number in <c>3. </c> or <c>3) </c>, as treaties number the paragraphs of an article; 0 where there is none.</summary>
    private static int ParagraphNumberLength(ReadOnlySpan<char> text)
    {
        var digits = Digits(text, 0);
        return digits is > 0 and <= 3 && digits < text.Length && text[digits] is '.' or ')' && BlankAt(text, digits + 1) ? digits : 0;
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
