using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Parsing;

namespace Parley.Language.Navigation;

/// <summary>The mentions and the classes of words in sentences, told by their words alone.</summary>
internal sealed class SentenceMentions(DocumentOutline outline, MentionReader.Findings found)
{
    public void Read(ImmutableArray<Token> tokens)
    {
        var cursor = new Cursor(tokens, Lexicon.Empty, new ProblemList(found.Source));
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            cursor.At = at;
            switch (token.Kind)
            {
                case TokenKind.Name:
                    found.AddName(token.Name!.Kind, token.Name.Id, token.Span, declares: false);
                    break;
                case TokenKind.Link or TokenKind.FootnoteMark:
                    found.AddMark(token);
                    break;
                case TokenKind.ItemNumber or TokenKind.Number when ReferenceAt(cursor) is { } kind:
                    found.Add(kind, token.Text, token.Span, declares: false);
                    break;
                case TokenKind.Number or TokenKind.Date or TokenKind.Clock:
                    found.Classify(token.Span, WordClass.Number);
                    break;
                case TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Bar:
                    found.Classify(token.Span, WordClass.Bracket);
                    break;
                case TokenKind.Word:
                    at = ReadWord(tokens, at);
                    break;
            }
        }
    }

    /// <summary>What a number refers to: a provision, an article, or nothing.</summary>
    private SymbolKind? ReferenceAt(Cursor cursor)
    {
        if (cursor.Peek(-1) is { Kind: TokenKind.Word, Canonical: "article" or "articles" } && outline.Sections.Any(s => SectionTitles.NumberOf(s.Title) == cursor.Peek()!.Text))
        {
            return SymbolKind.Article;
        }

        return ProvisionReferenceParser.StandsHere(cursor, 0) ? SymbolKind.Provision : null;
    }

    /// <returns>The last token that was taken.</returns>
    private int ReadWord(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        if (Vocabulary.IsNormative(token))
        {
            found.Classify(token.Span, WordClass.Modal);
            var next = at + 1;
            if (next < tokens.Length && tokens[next].IsWord("not"))
            {
                found.Classify(tokens[next++].Span, WordClass.Modal);
            }

            return ReadAct(tokens, next) ?? next - 1;
        }

        if (token.Canonical == "blank" && at > 0 && tokens[at - 1].Kind == TokenKind.OpenBracket)
        {
            found.Classify(token.Span, WordClass.Bracket);
        }
        else if (Vocabulary.IsClauseWord(token) || token.Canonical is "within" or "neither" or "no" && (at == 0 || tokens[at - 1].Kind is TokenKind.FullStop or TokenKind.Comma))
        {
            found.Classify(token.Span, WordClass.ClauseWord);
        }
        else if (at > 0 && (tokens[at - 1].Canonical is "and" or "has" or "have" or "to"))
        {
            return ReadAct(tokens, at) ?? at;
        }

        return at;
    }

    /// <summary>The verb of an act, whole; null where none stands.</summary>
    private int? ReadAct(ImmutableArray<Token> tokens, int at)
    {
        if ((outline.Lexicon.MatchBase(tokens, at) ?? outline.Lexicon.MatchParticiple(tokens, at)) is not var (act, length))
        {
            return null;
        }

        var span = tokens[at].Span.Through(tokens[at + length - 1].Span);
        if (act.Own)
        {
            found.Add(SymbolKind.Act, act.Id, span, declares: false);
        }
        else
        {
            found.Classify(span, WordClass.Act);
        }

        return at + length - 1;
    }
}
