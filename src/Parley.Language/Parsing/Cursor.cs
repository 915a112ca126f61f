using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>A place in the tokens of one sentence, that moves forward as forms are read.</summary>
internal sealed class Cursor(ImmutableArray<Token> tokens, Lexicon lexicon, ProblemList problems)
{
    public ImmutableArray<Token> Tokens { get; } = tokens;

    public Lexicon Lexicon { get; } = lexicon;

    public ProblemList Problems { get; } = problems;

    public int At { get; set; }

    private Dictionary<int, bool> Times { get; init; } = [];

    private int Depth { get; init; }

    /// <summary>Whether a time stands here, by trying to read one: each place is tried once, so that trying stays quick.</summary>
    public bool ProbeTime(Func<Cursor, bool> reads)
    {
        if (Times.TryGetValue(At, out var known))
        {
            return known;
        }

        return Times[At] = Depth < Limits.ConditionDepth
            && reads(new Cursor(Tokens, Lexicon, new ProblemList(Problems.Source)) { At = At, Times = Times, Depth = Depth + 1 });
    }

    /// <summary>The farthest token at which something was looked for and not found, and what it was, in words; -1 where nothing was.</summary>
    public (int At, string What) Missed { get; private set; } = (-1, "");

    /// <summary>Notes that something was looked for here and not found; the farthest such place says what the reader stopped at.</summary>
    /// <param name="what">In words of the language: <c>a date such as 31 March 2026</c>.</param>
    public void Miss(string what)
    {
        if (At >= Missed.At)
        {
            Missed = (At, what);
        }
    }

    public bool AtEnd => At >= Tokens.Length;

    /// <summary>A token ahead, or null past the end.</summary>
    public Token? Peek(int ahead = 0) => At + ahead >= 0 && At + ahead < Tokens.Length ? Tokens[At + ahead] : null;

    public bool IsWord(string canonical, int ahead = 0) => Peek(ahead)?.IsWord(canonical) == true;

    public bool Is(TokenKind kind, int ahead = 0) => Peek(ahead)?.Kind == kind;

    /// <summary>Whether these words stand here, one after the other.</summary>
    public bool AreWords(params ReadOnlySpan<string> words) => AreWordsAt(At, words);

    /// <summary>Whether these words stand at another place, one after the other.</summary>
    public bool AreWordsAt(int place, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(words[i], place - At + i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes these words if they stand here.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        if (!AreWords(words))
        {
            return false;
        }

        At += words.Length;
        return true;
    }

    public bool Take(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>The span of the tokens from one place up to the current one; empty at the place where none were taken.</summary>
    public TextSpan SpanFrom(int start)
    {
        if (At > start)
        {
            return Tokens[start].Span.Through(Tokens[At - 1].Span);
        }

        var at = start < Tokens.Length ? Tokens[start].Span.Start : Tokens.IsEmpty ? 0 : Tokens[^1].Span.End;
        return new TextSpan(at, 0);
    }

    public ImmutableArray<Token> TokensFrom(int start) => Tokens[start..At];
}
