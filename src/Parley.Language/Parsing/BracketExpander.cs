using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>
/// Turns the brackets of a sentence into readings: a bracket that stands for a value (<c>[blank]</c>, <c>[30 | 90]</c>) becomes one token;
/// any other multiplies the sentence, one reading for each combination of options.
/// </summary>
internal sealed class BracketExpander
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly ProblemList _problems;
    private readonly List<BracketSyntax> _brackets = [];
    private int _at;
    private bool _tooMany;
    private bool _broken;

    private BracketExpander(ImmutableArray<Token> tokens, ProblemList problems) => (_tokens, _problems) = (tokens, problems);

    /// <summary>The options that a reading takes; -1 leaves an optional text out.</summary>
    internal sealed record Reading(ImmutableArray<Token> Tokens, ImmutableArray<(BracketSyntax Bracket, int Option)> Choices);

    /// <summary>The readings; none where a bracket is broken, which is reported here.</summary>
    public static (ImmutableArray<Reading> Readings, ImmutableArray<BracketSyntax> Brackets) Expand(ImmutableArray<Token> tokens, ProblemList problems)
    {
        var expander = new BracketExpander(tokens, problems);
        var readings = expander.ReadUntilEnd();
        if (expander._tooMany)
        {
            problems.Add(SyntaxDiagnostics.TooManyAlternatives, tokens[0].Span.Through(tokens[^1].Span), $"{Limits.SentenceVariants}");
        }

        return (expander._broken ? [] : readings, [.. expander._brackets.OrderBy(b => b.Span.Start).ThenByDescending(b => b.Span.End)]);
    }

    /// <summary>The first reading of a declaration, whose brackets only leave something open; no tokens where a bracket is broken.</summary>
    public static ImmutableArray<Token> First(ImmutableArray<Token> tokens, ProblemList problems) =>
        Expand(tokens, problems).Readings is [var first, ..] ? first.Tokens : [];

    private ImmutableArray<Reading> ReadUntilEnd()
    {
        ImmutableArray<Reading> readings = [new([], [])];
        while (_at < _tokens.Length)
        {
            readings = Append(readings, ReadElement(0));
        }

        return readings;
    }

    /// <summary>A token, or a bracket in all its readings.</summary>
    private ImmutableArray<Reading> ReadElement(int depth)
    {
        var token = _tokens[_at];
        if (token.Kind != TokenKind.OpenBracket)
        {
            _at++;
            return [new([token], [])];
        }

        return depth >= Limits.BracketDepth ? SkipTooDeep(token) : ReadBracket(token, depth);
    }

    private ImmutableArray<Reading> SkipTooDeep(Token open)
    {
        _problems.Add(SyntaxDiagnostics.NestedTooDeep, open.Span, $"{Limits.BracketDepth}");
        _broken = true;
        _at = _tokens.Length;
        return [new([], [])];
    }

    private ImmutableArray<Reading> ReadBracket(Token open, int depth)
    {
        var place = _brackets.Count;
        _at++;
        var options = new List<(ImmutableArray<string> Proposers, ImmutableArray<Token> Plain, ImmutableArray<Reading> Readings)>();
        var closed = false;
        while (!closed && _at < _tokens.Length)
        {
            var proposers = ReadProposers();
            var start = _at;
            ImmutableArray<Reading> readings = [new([], [])];
            while (_at < _tokens.Length && _tokens[_at].Kind is not (TokenKind.Bar or TokenKind.CloseBracket))
            {
                readings = Append(readings, ReadElement(depth + 1));
            }

            options.Add((proposers, _tokens[start.._at], readings));
            closed = _at < _tokens.Length && _tokens[_at].Kind == TokenKind.CloseBracket;
            _at++;
        }

        _at = Math.Min(_at, _tokens.Length);
        if (!closed && !_broken)
        {
            _problems.Add(SyntaxDiagnostics.BracketNotClosed, open.Span);
            _broken = true;
        }

        var syntax = Describe(open, options);
        _brackets.Insert(place, syntax);
        return syntax.Bracket == BracketKind.Blank || (syntax.Bracket == BracketKind.Alternatives && options.All(o => IsValue(o.Plain)))
            ? [new([new Token(TokenKind.ValueBracket, syntax.Span, TokenText.Join(_tokens.Where(t => syntax.Span.Contains(t.Span)))) { Bracket = syntax }], [])]
            : Choose(syntax, options);
    }

    private static bool IsValue(ImmutableArray<Token> tokens) => tokens switch
    {
        [{ Kind: TokenKind.Number or TokenKind.Date }] => true,
        [{ Kind: TokenKind.Word, Canonical: "blank" }] => true,
        _ => DateParser.ReadDate(tokens, 0) is { Length: var length } && length == tokens.Length,
    };

    private static ImmutableArray<Reading> Choose(BracketSyntax syntax, List<(ImmutableArray<string>, ImmutableArray<Token>, ImmutableArray<Reading> Readings)> options)
    {
        var readings = ImmutableArray.CreateBuilder<Reading>();
        for (var i = 0; i < options.Count; i++)
        {
            foreach (var reading in options[i].Readings)
            {
                readings.Add(reading with { Choices = reading.Choices.Insert(0, (syntax, i)) });
            }
        }

        if (syntax.Bracket == BracketKind.Optional)
        {
            readings.Add(new Reading([], [(syntax, -1)]));
        }

        return readings.ToImmutable();
    }

    private BracketSyntax Describe(Token open, List<(ImmutableArray<string> Proposers, ImmutableArray<Token> Plain, ImmutableArray<Reading> Readings)> options)
    {
        var span = open.Span.Through(_tokens[_at - 1].Span);
        var kind = options.Count > 1 ? BracketKind.Alternatives
            : options is [var (_, plain, _)] && (plain.IsEmpty || plain is [{ Canonical: "blank" }]) ? BracketKind.Blank
            : BracketKind.Optional;
        return new BracketSyntax(span, kind, kind == BracketKind.Blank
            ? []
            : [.. options.Select(o => new BracketOptionSyntax(
                o.Plain.IsEmpty ? new TextSpan(span.End, 0) : o.Plain[0].Span.Through(o.Plain[^1].Span),
                TokenText.Join(o.Plain),
                o.Proposers) { Canonical = TokenText.JoinCanonical(o.Plain) })]);
    }

    /// <summary><c>Ukraine:</c>, <c>Ukraine and the United States:</c></summary>
    private ImmutableArray<string> ReadProposers()
    {
        var proposers = ImmutableArray.CreateBuilder<string>();
        for (var at = _at; at < _tokens.Length; at++)
        {
            switch (_tokens[at])
            {
                case { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } name:
                    proposers.Add(name.Name.Id);
                    break;
                case { Kind: TokenKind.Comma } or { Canonical: "and" }:
                    break;
                case { Kind: TokenKind.Colon } when proposers.Count > 0:
                    _at = at + 1;
                    return proposers.ToImmutable();
                default:
                    return [];
            }
        }

        return [];
    }

    private ImmutableArray<Reading> Append(ImmutableArray<Reading> before, ImmutableArray<Reading> after)
    {
        if (after is [{ Choices.IsEmpty: true } single])
        {
            return [.. before.Select(b => b with { Tokens = b.Tokens.AddRange(single.Tokens) })];
        }

        var result = ImmutableArray.CreateBuilder<Reading>();
        foreach (var left in before)
        {
            foreach (var right in after)
            {
                if (result.Count == Limits.SentenceVariants)
                {
                    _tooMany = true;
                    return result.ToImmutable();
                }

                result.Add(new Reading(left.Tokens.AddRange(right.Tokens), left.Choices.AddRange(right.Choices)));
            }
        }

        return result.ToImmutable();
    }
}
