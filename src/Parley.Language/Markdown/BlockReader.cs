using System.Collections.Immutable;
using Parley.Language.Lexing;

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

    /// <summary>Blank lines before the front matter do no harm.</summary>
    private void ReadFrontMatter()
    {
        var first = 1;
        while (first < _source.LineCount && StartOf(first).Kind is null)
        {
            first++;
        }

        if (Line(first).TrimStart('\uFEFF').TrimEnd() is not "---")
        {
            return;
        }

        for (var line = first + 1; line <= _source.LineCount; line++)
        {
            if (Line(line).TrimEnd() is "---")
            {
                var content = TextSpan.Between(_source.LineSpan(first + 1).Start, _source.LineSpan(line).Start);
                _blocks.Add(new Block(BlockKind.FrontMatter, TextSpan.Between(_source.LineSpan(first).Start, _source.LineSpan(line).End), new TextSpan(0, 0), content));
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
        var text = Line(first)[LineStart.Of(Line(first)).MarkAt..];
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
        var start = LineStart.Of(Line(line));
        var at = _source.LineSpan(line).Start;
        return (start.Kind, new TextSpan(at + start.MarkAt, start.MarkLength), at + start.ContentAt);
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && PlainText.IsBlank(_source.Text[start]))
        {
            start++;
        }

        while (end > start && PlainText.IsBlank(_source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }
}
