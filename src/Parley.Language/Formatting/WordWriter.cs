using System.Collections.Immutable;
using System.Text;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;

namespace Parley.Language.Formatting;

/// <summary>Writes the words of a stretch of text tidily: the same tokens, with one blank wherever there was any white space and none elsewhere.</summary>
internal static class WordWriter
{
    /// <summary>Tokens that the mark of a block has at most: A, a full stop, a number, another full stop.</summary>
    private const int LongestMark = 8;

    /// <summary>A stretch on one line.</summary>
    public static string Line(SourceText source, TextSpan span) =>
        Write(source, Lexer.Read(source, span), []) is [var line] ? line : "";

    /// <summary>A stretch with each sentence on its own line.</summary>
    public static IReadOnlyList<string> Sentences(SourceText source, TextSpan span, NameTable names)
    {
        var tokens = Lexer.Read(source, span);
        var begins = SentenceReader.Split(names.Recognise(tokens)).Skip(1).Where(s => !s.Words.IsEmpty).Select(s => s.Words[0].Span.Start);
        return Write(source, tokens, begins.ToHashSet());
    }

    private static List<string> Write(SourceText source, ImmutableArray<Token> tokens, HashSet<int> begins)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            var apart = i > 0 && tokens[i].Span.Start > tokens[i - 1].Span.End;
            var written = Write(source, tokens[i]);
            if (apart && begins.Contains(tokens[i].Span.Start) && MayBegin(source, tokens, i))
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            else if (apart)
            {
                line.Append(' ');
            }

            line.Append(written);
        }

        return line.Length == 0 ? lines : [.. lines, line.ToString()];
    }

    /// <summary>Whether a line may begin here: a number or a mark would be taken for a new provision or a list.</summary>
    private static bool MayBegin(SourceText source, ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Quoted or TokenKind.Link or TokenKind.Bold or TokenKind.OpenBracket)
            || source.Text.AsSpan(tokens[at].Span.Start).StartsWith("[^", StringComparison.Ordinal))
        {
            return false;
        }

        // A mark may be of several tokens, such as A.2, up to a blank.
        var next = at + 1;
        while (next < tokens.Length && next < at + LongestMark && tokens[next].Span.Start == tokens[next - 1].Span.End)
        {
            next++;
        }

        return LineStart.Of(string.Concat(tokens[at..next].Select(t => Write(source, t))) + " ").Kind == BlockKind.Paragraph;
    }

    private static string Write(SourceText source, Token token) => token.Kind switch
    {
        TokenKind.Word or TokenKind.Possessive => token.Text,
        TokenKind.Quoted when source.Text[token.Span.Start] == '\u00AB' => PlainText.OneLine(source[token.Span]),
        TokenKind.Quoted => $"\"{token.Text}\"",
        TokenKind.Bold => $"**{Inside(source[token.Span][2..^2])}**",
        TokenKind.Emphasis => $"*{Inside(source[token.Span][1..^1])}*",
        TokenKind.Link => Link(source[token.Span], token),
        _ => source[token.Span],
    };

    /// <summary>What stands between stars. Without its invisible characters it must not end earlier.</summary>
    private static string Inside(string text)
    {
        var plain = PlainText.OneLine(PlainText.Of(text));
        return plain is "" or ['*', ..] or [.., '*'] || plain.Contains("**", StringComparison.Ordinal) ? PlainText.OneLine(text) : plain;
    }

    private static string Link(string written, Token link)
    {
        var words = written[1..written.IndexOf(']', StringComparison.Ordinal)].Trim();

        // A quotation mark too many is the author's to mend.
        var quoted = words is ['"' or '\u201C' or '\u201D', .. var inside, '"' or '\u201C' or '\u201D'] && !inside.AsSpan().ContainsAny('"', '\u201C', '\u201D');
        var plain = PlainText.OneLine(PlainText.Of(words));
        return quoted ? $"[\"{link.Text}\"]({link.Target})" : $"[{(plain is ['^', ..] ? PlainText.OneLine(words) : plain)}]({link.Target})";
    }
}
