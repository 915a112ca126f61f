using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>The amounts at the head of words for a thing: <c>not more than 75 tanks, 150 armoured vehicles and 6,000 soldiers</c>, <c>25 per cent of its forces</c>.</summary>
internal static class QuantityReader
{
    /// <summary>Takes the numbers, leaves what is counted; none, and nothing taken, where no amount stands.</summary>
    public static ImmutableArray<Quantity> Read(ref ImmutableArray<Token> tokens, Scope scope)
    {
        if (ReadWhole(tokens) is var (share, rest))
        {
            tokens = rest;
            return [share];
        }

        var cursor = new Cursor(tokens, Lexicons.Lexicon.Empty, scope.Problems);
        var more = cursor.Take("further") || cursor.Take("another") || cursor.Take("additional");
        var bound = NumberParser.TakeBound(cursor);
        if (NumberParser.TryRead(cursor) is not { } number || cursor.AtEnd)
        {
            return [];
        }

        var amount = NumberBinder.Open(number, v => v, scope);
        if (cursor.Take(TokenKind.Percent) || cursor.Take("per", "cent") || cursor.Take("percent"))
        {
            cursor.Take("of");
            tokens = tokens[cursor.At..];
            return [new Quantity(amount, bound, Quantity.PerCent) { More = more }];
        }

        return ReadList(ref tokens, cursor.At, new Quantity(amount, bound, "") { More = more }, scope);
    }

    /// <summary>Things with a number each, up to the end; the bound of the first holds for those that have none of their own.</summary>
    private static ImmutableArray<Quantity> ReadList(ref ImmutableArray<Token> tokens, int at, Quantity first, Scope scope)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        var things = ImmutableArray.CreateBuilder<Token>();
        var (current, start) = (first, at);
        for (; at < tokens.Length; at++)
        {
            var joint = at;
            while (joint < tokens.Length && (tokens[joint].Kind == TokenKind.Comma || tokens[joint].Canonical is "and" or "or"))
            {
                joint++;
            }

            var next = new Cursor(tokens[joint..], Lexicons.Lexicon.Empty, scope.Problems);
            if (joint == at || at == start || NextNumber(next) is not var (number, bound) || next.AtEnd)
            {
                things.Add(tokens[at]);
                continue;
            }

            quantities.Add(Counted(current, tokens[start..at]));
            things.AddRange(tokens[at..joint]);
            current = new Quantity(NumberBinder.Open(number, v => v, scope), bound ?? first.Bound, "") { More = first.More };
            start = joint + next.At;
            at = start - 1;
        }

        quantities.Add(Counted(current, tokens[start..]));
        tokens = things.ToImmutable();
        if (PeriodAt(tokens) is var (_, length))
        {
            tokens = tokens[..^length];
        }

        return quantities.ToImmutable();
    }

    private static (NumberSyntax Number, QuantityBound? Bound)? NextNumber(Cursor cursor)
    {
        QuantityBound? bound = NumberParser.BoundLength(cursor) > 0 ? NumberParser.TakeBound(cursor) : null;
        return NumberParser.TryRead(cursor) is { } number ? (number, bound) : null;
    }

    private static Quantity Counted(Quantity quantity, ImmutableArray<Token> unit) => PeriodAt(unit) is var (per, length)
        ? quantity with { Unit = TokenText.Join(unit[..^length]), Per = per }
        : quantity with { Unit = TokenText.Join(unit) };

    /// <summary><c>per month</c>, <c>a month</c> at the end.</summary>
    private static (TimeLength Per, int Length)? PeriodAt(ImmutableArray<Token> tokens) =>
        tokens is [.., { Canonical: "per" or "a" or "each" }, var unit] && tokens.Length > 2 && NumberParser.UnitOf(unit) is { } time ? (PeriodOf(time), 2) : null;

    public static TimeLength PeriodOf(TimeUnit unit) => new(new Fixed<int>(1), unit);

    /// <summary><c>all</c>, <c>half of its forces</c> as shares.</summary>
    private static (Quantity Share, ImmutableArray<Token> Others)? ReadWhole(ImmutableArray<Token> tokens)
    {
        decimal? share = tokens switch
        {
            [{ Canonical: "half" }, _, ..] => 50,
            [{ Canonical: "one" or "a" }, { Canonical: "half" }, _, ..] => 50,
            _ => null,
        };
        if (share is not { } known)
        {
            return null;
        }

        ImmutableArray<Token> rest = [.. tokens.Skip(tokens[0].IsWord("half") ? 1 : 2).SkipWhile(t => t.IsWord("of") || Vocabulary.IsArticle(t))];
        return (new Quantity(new Fixed<decimal>(known), QuantityBound.Exactly, Quantity.PerCent), rest);
    }
}
