using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Cuts a stretch of text into sentences and reads each by itself, so that one sentence's error never hides the next one's.</summary>
internal sealed class SentenceReader(NameTable names, Lexicon lexicon, ProblemList problems)
{
    public NameTable Names { get; } = names;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The tokens of a stretch, with declared names in one piece.</summary>
    public ImmutableArray<Token> Tokens(TextSpan span) => Names.Tokens(problems.Source, span);

    public Cursor CursorOver(ImmutableArray<Token> tokens) => new(tokens, Lexicon, problems);

    /// <summary>The sentences of a stretch of text.</summary>
    /// <param name="lead">Tokens of a lead-in that stand before it: <c>Russia shall:</c> before an item.</param>
    public ImmutableArray<SentenceSyntax> Read(TextSpan span, bool declaratory, ImmutableArray<Token> lead = default)
    {
        var tokens = Tokens(span);
        return [.. Split(tokens).Select((s, i) => ReadSentence(i == 0 && !lead.IsDefault ? [.. lead, .. s.Words] : s.Words, s.Footnotes, declaratory)).OfType<SentenceSyntax>()];
    }

    /// <summary>One sentence from tokens that stand in several places.</summary>
    public ImmutableArray<SentenceSyntax> ReadTokens(ImmutableArray<Token> words, ImmutableArray<Token> footnotes) =>
        ReadSentence(words, footnotes, declaratory: false) is { } sentence ? [sentence] : [];

    /// <summary>Cuts at full stops outside brackets; the footnote marks behind a full stop belong to the sentence before.</summary>
    internal static IEnumerable<(ImmutableArray<Token> Words, ImmutableArray<Token> Footnotes)> Split(ImmutableArray<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<Token>();
        var footnotes = ImmutableArray.CreateBuilder<Token>();
        var depth = 0;
        var ended = false;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.FootnoteMark)
            {
                footnotes.Add(token);
                continue;
            }

            if (ended)
            {
                yield return (words.ToImmutable(), footnotes.ToImmutable());
                words.Clear();
                footnotes.Clear();
                ended = false;
            }

            depth += token.Kind switch { TokenKind.OpenBracket => 1, TokenKind.CloseBracket => -1, _ => 0 };
            words.Add(token);
            ended = token.Kind == TokenKind.FullStop && depth <= 0;
        }

        if (words.Count > 0)
        {
            yield return (words.ToImmutable(), footnotes.ToImmutable());
        }
    }

    private SentenceSyntax? ReadSentence(ImmutableArray<Token> words, ImmutableArray<Token> footnotes, bool declaratory)
    {
        if (words.All(t => t.Kind is TokenKind.FullStop or TokenKind.Emphasis))
        {
            return null;
        }

        var whole = SpanOf(words);
        var span = footnotes.Aggregate(whole, (s, f) => s.Through(f.Span));
        var text = TokenText.Join(WithoutJoint([.. words.Where(t => t.Kind != TokenKind.Emphasis)]));
        if (declaratory)
        {
            var statement = new DeclarationStatementSyntax(whole);
            return new SentenceSyntax(span, text, footnotes, [], [new ReadingSyntax(statement.Span, [], [statement])]);
        }

        if (words.Length > Limits.SentenceTokens)
        {
            problems.Add(SyntaxDiagnostics.SentenceTooLong, span, $"{Limits.SentenceTokens}");
            return Unread(span, text, footnotes);
        }

        var (readings, brackets) = BracketExpander.Expand(words, problems);
        if (readings.IsEmpty)
        {
            return Unread(span, text, footnotes);
        }

        return new SentenceSyntax(span, text, footnotes, brackets, [.. readings.Select(r => ReadOne(r, span)).Where(r => !r.Statements.IsEmpty)]);
    }

    /// <summary>Without what only leads on to the next item of a list: <c>; and</c>.</summary>
    private static ImmutableArray<Token> WithoutJoint(ImmutableArray<Token> words)
    {
        words = words is [.., { Kind: TokenKind.Semicolon or TokenKind.Comma }, { Canonical: "and" or "or" }] ? words[..^1] : words;
        return words is [.., { Kind: TokenKind.Semicolon or TokenKind.Comma }] ? words[..^1] : words;
    }

    /// <summary>In other languages than English the words may have changed places for the grammar, so the last one is not always the farthest.</summary>
    private static TextSpan SpanOf(ImmutableArray<Token> words) => words.Aggregate(words[0].Span, (s, w) => s.Through(w.Span));

    private static SentenceSyntax Unread(TextSpan span, string text, ImmutableArray<Token> footnotes) =>
        new(span, text, footnotes, [], [new ReadingSyntax(span, [], [new UnreadStatementSyntax(span)])]);

    private ReadingSyntax ReadOne(BracketExpander.Reading reading, TextSpan whole)
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        foreach (var (tokens, _) in Split(reading.Tokens))
        {
            ImmutableArray<Token> words = [.. tokens.Where(t => t.Kind is not (TokenKind.FullStop or TokenKind.Emphasis))];
            words = WithoutJoint(words);
            if (!words.IsEmpty)
            {
                words = words.SetItem(0, words[0] with { Opens = true });
                statements.AddRange(StatementParser.Read(CursorOver(words)));
            }
        }

        var span = statements.Count == 0 ? new TextSpan(whole.Start, 0) : statements.Aggregate(statements[0].Span, (s, t) => s.Through(t.Span));
        return new ReadingSyntax(span, reading.Choices, statements.ToImmutable());
    }
}
