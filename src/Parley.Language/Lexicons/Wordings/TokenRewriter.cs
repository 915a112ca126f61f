using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>
/// Puts the words of the grammar where a language's own phrases stand. The text of a token stays the author's, and so does its place:
/// only what the grammar compares changes.
/// </summary>
/// <param name="grammar">Words of the grammar: a word of the language that only looks like one of them is none.</param>
/// <param name="adjectiveFirst">Whether an adjective that means a party stands before its noun.</param>
internal sealed class TokenRewriter(PhraseTable phrases, FrozenSet<string> grammar, bool adjectiveFirst)
{
    /// <param name="problems">Where words with two meanings are reported; null where the same words are read elsewhere.</param>
    public ImmutableArray<Token> Rewrite(ImmutableArray<Token> tokens, ProblemList? problems)
    {
        var result = new List<Token>(tokens.Length);

        // What an act says of the first place: "retirer ses forces de la Zone 1" says from.
        ImmutableArray<(string Word, string Says)> placeWords = [];
        var before = -1;
        for (var at = 0; at < tokens.Length;)
        {
            var phrase = phrases.Match(tokens, at, result.Count == 0 ? null : result[^1].Canonical);
            var length = phrase?.Source.Length ?? 1;
            if (phrase?.Instead is { } instead)
            {
                problems?.Add(WordingDiagnostics.TwoMeanings, tokens[at].Span.Through(tokens[at + length - 1].Span), TokenText.Join(tokens[at..(at + length)]), instead);
            }

            var start = result.Count;
            var written = tokens[at..(at + length)];
            result.AddRange(phrase is null or { Instead: not null } ? written.Select(Foreign) : Replace(phrase, written));
            if (phrase is { IsAct: true } || tokens[at].Kind is TokenKind.FullStop or TokenKind.Semicolon)
            {
                (placeWords, before) = (phrase?.PlaceWords ?? [], -1);
            }
            else
            {
                var word = result.FindIndex(start, t => t.Kind == TokenKind.Word && placeWords.Any(p => p.Word == t.Canonical));
                before = word >= 0 ? word : before;
            }

            if (before >= 0 && result[^1] is { Kind: TokenKind.Name, Name.Kind: NameKind.Place } && IsOnlyArticles(result, before + 1))
            {
                result[before] = result[before] with { Canonical = placeWords.First(p => p.Word == result[before].Canonical).Says };
                placeWords = [];
                before = -1;
            }

            at += length;
        }

        return Finish(result);
    }

    /// <summary>A word that no phrase holds: one of the grammar's only by its letters, such as "forces". A mark in stars says what its word says: <c>*Déclaratoire.*</c></summary>
    private Token Foreign(Token token)
    {
        if (token.Kind == TokenKind.Word && grammar.Contains(token.Canonical))
        {
            return token with { Canonical = $"={token.Canonical}" };
        }

        var word = token.Text.TrimEnd('.');
        return token.Kind == TokenKind.Emphasis && phrases.Match([new Token(TokenKind.Word, token.Span, word)], 0, null) is { Target: [{ Slot: 0 } only] }
            ? token with { Canonical = only.Canonical }
            : token;
    }

    private static bool IsOnlyArticles(List<Token> tokens, int from)
    {
        for (var at = from; at < tokens.Count - 1; at++)
        {
            if (!Vocabulary.IsArticle(tokens[at]))
            {
                return false;
            }
        }

        return from < tokens.Count;
    }

    /// <summary>The words of the grammar, each with the written words it stands for: one for one, the last with all that remain, none for what has no counterpart.</summary>
    private IEnumerable<Token> Replace(Phrase phrase, ImmutableArray<Token> written)
    {
        var slots = phrase.Source.Zip(written).Where(p => p.First.Slot > 0).ToDictionary(p => p.First.Slot, p => p.Second with { IsAdjective = false, IsReplaced = true });
        var words = phrase.Source.Zip(written).Where(p => p.First.Slot == 0).Select(p => p.Second).ToImmutableArray();
        var literals = phrase.Target.Count(t => t.Slot == 0);
        if (literals == 0)
        {
            // The words only announce what stands in the slot: "les paragraphes 2.1" is 2.1.
            yield return slots[1] with { Span = written[0].Span.Through(written[^1].Span), Text = TokenText.Join(written), Canonical = slots[1].Canonical };
            yield break;
        }

        // The author's words stand with the words that say something; an article of the grammar has none of them.
        var takers = phrase.Target.Count(t => t is { Slot: 0, Canonical: not ("the" or "a" or "an") });
        var left = Leftover(phrase, written, takers, slots);
        words = words[..(words.Length - left)];
        var taken = 0;
        foreach (var part in phrase.Target)
        {
            if (part.Slot > 0)
            {
                foreach (var token in phrases.Match([slots[part.Slot]], 0, null) is { } inner ? Replace(inner, [slots[part.Slot]]) : [slots[part.Slot]])
                {
                    yield return token;
                }

                continue;
            }

            var takes = takers == 0 || part.Canonical is not ("the" or "a" or "an");
            var from = Math.Min(taken, words.Length);
            taken += takes ? 1 : 0;
            var own = !takes ? [] : taken >= takers ? words[from..] : words[from..Math.Min(taken, words.Length)];
            var span = own.IsEmpty ? words[Math.Min(from, words.Length - 1)].Span : own[0].Span.Through(own[^1].Span);
            yield return new Token(part.Kind, span, TokenText.Join(own)) { Canonical = part.Canonical, IsReplaced = true };
        }
    }

    /// <summary>A last word that has no counterpart and stands behind a slot goes with it: <c>2026 року</c> is the year. Gives how many words went.</summary>
    private static int Leftover(Phrase phrase, ImmutableArray<Token> written, int takers, Dictionary<int, Token> slots)
    {
        if (phrase.Source is not [.., { Slot: > 0 } slot, { Slot: 0 }] || phrase.Source.Count(s => s.Slot == 0) <= takers)
        {
            return 0;
        }

        var token = slots[slot.Slot];
        slots[slot.Slot] = token with { Span = token.Span.Through(written[^1].Span), Text = $"{token.Text} {written[^1].Text}", Canonical = token.Canonical };
        return 1;
    }

    /// <summary>Articles become part of the name behind them; an adjective that means a party says whose.</summary>
    private ImmutableArray<Token> Finish(List<Token> tokens)
    {
        var result = ImmutableArray.CreateBuilder<Token>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (!token.IsReplaced && token.Kind is TokenKind.Name or TokenKind.Bold or TokenKind.Quoted && result.Count > 0 && Vocabulary.IsArticle(result[^1]))
            {
                var article = result[^1];
                result.RemoveAt(result.Count - 1);
                token = article.Text.Length == 0 || token.Kind != TokenKind.Name ? token : token with { Span = article.Span.Through(token.Span), Text = TokenText.Join([article, token]) };
            }

            var follows = result.Count > 0 && result[^1] is { Kind: TokenKind.Word, Canonical: not ("of" or "the" or "and") };
            if (token.IsAdjective && !adjectiveFirst && follows)
            {
                result.Add(new Token(TokenKind.Word, new TextSpan(token.Span.Start, 0), "") { Canonical = "of" });
            }

            result.Add(token);
            if (token.IsAdjective && adjectiveFirst && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word)
            {
                result.Add(new Token(TokenKind.Possessive, new TextSpan(token.Span.End, 0), ""));
            }
        }

        return result.ToImmutable();
    }
}
