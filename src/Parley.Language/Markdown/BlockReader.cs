using System.Collections.Immutable;

namespace Parley.Language.Markdown;

/// <summary>Cuts a page into blocks, line by line. Every line that is not blank belongs to exactly one block.</summary>
/// <remarks>
/// Follows CommonMark where an agreement needs it; two rules are our own: a line that begins with a number
/// (<c>4.1</c>, <c>3.</c>) or with <c>(a)</c> begins a block, unless the sentence before it has not ended.
/// </remarks>
internal sealed class BlockReader
{
    private readonly SourceText _source;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private int _line = 1;

    private BlockReader(SourceText source) => _source = source;

    public static ImmutableArray<Block> Read(SourceText source)
    {
        var reader = new BlockReader(source);
        reader.ReadFrontMatter();
        while (reader._line <= source.LineCount)
        {
            reader.ReadBlock();
        }

        return reader._blocks.ToImmutable();
    }

    private ReadOnlySpan<char> Line(int line) => _source.Text.AsSpan(_source.LineSpan(line).Start, _source.LineSpan(line).Length);

    private void ReadFrontMatter()
    {
        if (_source.LineCount < 2 || Line(1).TrimStart('\uFEFF').TrimEnd() is not "---")
        {
            return;
        }

        for (var line = 2; line <= _source.LineCount; line++)
        {
            if (Line(line).TrimEnd() is "---")
            {
                var content = TextSpan.Between(_source.LineSpan(2).Start, Math.Max(_source.LineSpan(2).Start, _source.LineSpan(line).Start));
                _blocks.Add(new Block(BlockKind.FrontMatter, TextSpan.Between(0, _source.LineSpan(line).End), new TextSpan(0, 0), content));
                _line = line + 1;
                return;
            }
        }
    }

    private void ReadBlock()
    {
        var start = StartOf(_line);
        if (start.Kind is null)
        {
            _line++;
            return;
        }

        var first = _line++;
        if (start.Kind == BlockKind.Inert)
        {
            SkipInert(first);
        }
        else if (start.Kind != BlockKind.Heading)
        {
            while (_line <= _source.LineCount && Continues(start.Kind.Value))
            {
                _line++;
            }
        }

        var span = TextSpan.Between(_source.LineSpan(first).Start, _source.LineSpan(_line - 1).End);
        var contentStart = Math.Min(start.Content, span.End);
        _blocks.Add(new Block(start.Kind.Value, span, start.Mark, Trim(TextSpan.Between(contentStart, span.End))));
    }

    /// <summary>Whether the current line goes on with the block before it.</summary>
    private bool Continues(BlockKind kind)
    {
        var start = StartOf(_line);
        return start.Kind switch
        {
            null => false,
            BlockKind.Paragraph => kind != BlockKind.Quote,
            BlockKind.Quote => kind == BlockKind.Quote,
            BlockKind.Numbered or BlockKind.Item => kind is BlockKind.Numbered or BlockKind.Item or BlockKind.Paragraph && !SentenceEnds(_line - 1),
            _ => false,
        };
    }

    /// <summary>Whether a line ends a sentence, an item or a lead-in, so that a number behind it begins something new.</summary>
    private bool SentenceEnds(int line)
    {
        var text = Line(line).TrimEnd();
        return text.IsEmpty || text[^1] is '.' or ':' or ';' or ']' or ')' or '"' or '\u201D' or '*'
            || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" or", StringComparison.Ordinal);
    }

    private void SkipInert(int first)
    {
        var text = Line(first).TrimStart();
        if (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal))
        {
            var fence = text[..3].ToString();
            while (_line <= _source.LineCount && !Line(_line++).TrimStart().StartsWith(fence, StringComparison.Ordinal))
            {
            }
        }
        else if (text.StartsWith("<!--", StringComparison.Ordinal) && !text.Contains("-->", StringComparison.Ordinal))
        {
            while (_line <= _source.LineCount && !Line(_line++).Contains("-->", StringComparison.Ordinal))
            {
            }
        }
    }

    /// <summary>What a line begins, the mark it begins with, and where its content starts; no kind for a blank line.</summary>
    private (BlockKind? Kind, TextSpan Mark, int Content) StartOf(int line)
    {
        var span = _source.LineSpan(line);
        var text = Line(line);
        var indent = text.Length - text.TrimStart().Length;
        var at = span.Start + indent;
        text = text[indent..];
        if (text.IsEmpty)
        {
            return (null, default, at);
        }

        (BlockKind?, TextSpan, int) With(BlockKind kind, int mark, int skip) => (kind, new TextSpan(at, mark), at + skip);

        switch (text[0])
        {
            case '#':
                var level = text.IndexOfAnyExcept('#');
                if (level is > 0 and <= 6 && char.IsWhiteSpace(text[level]))
                {
                    return With(BlockKind.Heading, level, level + 1);
                }

                break;
            case '>':
                return With(BlockKind.Quote, 1, 1);
            case '|':
                return With(BlockKind.Inert, 0, 0);
            case '`' or '~' when text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal):
                return With(BlockKind.Inert, 0, 0);
            case '<' when text.StartsWith("<!--", StringComparison.Ordinal):
                return With(BlockKind.Inert, 0, 0);
            case '-' or '*' or '+' when text.Length > 1 && char.IsWhiteSpace(text[1]):
                return With(BlockKind.Bullet, 1, 2);
            case '-' or '*' or '_' when text.Length >= 3 && text.IndexOfAnyExcept(text[0], ' ') < 0:
                return With(BlockKind.Inert, 0, 0);
            case '[' when text.StartsWith("[^", StringComparison.Ordinal):
                var colon = text.IndexOf("]:", StringComparison.Ordinal);
                if (colon > 0)
                {
                    return (BlockKind.Footnote, new TextSpan(at + 2, colon - 2), at + colon + 2);
                }

                break;
            case '(':
                if (text.Length > 3 && char.IsAsciiLetterLower(text[1]) && text[2] == ')' && char.IsWhiteSpace(text[3]))
                {
                    return With(BlockKind.Item, 3, 4);
                }

                break;
            default:
                var number = NumberLength(text);
                if (number > 0)
                {
                    return With(BlockKind.Numbered, number, number);
                }

                var paragraph = ParagraphNumberLength(text);
                if (paragraph > 0)
                {
                    return With(BlockKind.Numbered, paragraph, paragraph + 1);
                }

                break;
        }

        return With(BlockKind.Paragraph, 0, 0);
    }

    /// <summary>The length of <c>4.1</c>, <c>A.2</c>, <c>4.1.2</c> before a blank; 0 where there is none.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (char.IsAsciiLetterUpper(text[0]))
        {
            at = 1;
        }
        else
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        var dots = 0;
        while (at > 0 && at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            dots++;
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        return dots > 0 && at < text.Length && char.IsWhiteSpace(text[at]) ? at : 0;
    }

    /// <summary>The length of the number in <c>3. </c> or <c>3) </c>, as treaties number the paragraphs of an article; 0 where there is none.</summary>
    private static int ParagraphNumberLength(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && text[digits] is '.' or ')' && digits + 1 < text.Length && char.IsWhiteSpace(text[digits + 1]) ? digits : 0;
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }
}
