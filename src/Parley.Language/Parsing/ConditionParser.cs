using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Conditions: facts joined by "and", or by "or", behind the word that brings them in.</summary>
internal static class ConditionParser
{
    public static ConditionClauseSyntax? TryReadClause(Cursor cursor)
    {
        var start = cursor.At;
        var always = cursor.Take("at", "all", "times");
        if (WordHere(cursor) is not { } word)
        {
            cursor.At = start;
            return null;
        }

        if (TryRead(cursor) is not { } condition)
        {
            cursor.Miss("a fact, such as \"4.1 is fulfilled\",");
            cursor.At = start;
            return null;
        }

        return new ConditionClauseSyntax(cursor.SpanFrom(start), word, condition) { AtAllTimes = always };
    }

    /// <summary><c>in case of a breach of 1.1</c>; "in case of" with other words says how something is done.</summary>
    public static bool BreachStandsInCase(Cursor cursor) =>
        cursor.AreWords("in", "case", "of") && Enumerable.Range(3, 6).Any(a => cursor.Peek(a)?.Canonical is "breach" or "breaches" or "violation" or "violations" or "incidents");

    private static ConditionWord? WordHere(Cursor cursor)
    {
        if (cursor.Take("provided", "that") || cursor.Take("on", "condition", "that"))
        {
            return ConditionWord.ProvidedThat;
        }

        if (cursor.Take("only", "if") || cursor.Take("only", "when") || cursor.Take("only", "after"))
        {
            return ConditionWord.OnlyIf;
        }

        if (cursor.Take("in", "the", "event", "of") || cursor.Take("in", "the", "event", "that") || (BreachStandsInCase(cursor) && cursor.Take("in", "case", "of")))
        {
            return ConditionWord.If;
        }

        if (cursor.Take("as", "long", "as") || cursor.Take("so", "long", "as") || cursor.Take("for", "as", "long", "as"))
        {
            return ConditionWord.While;
        }

        ConditionWord? word = cursor.Peek()?.Canonical switch
        {
            "if" => ConditionWord.If,
            "when" => ConditionWord.When,
            "whenever" => ConditionWord.Whenever,
            "once" => ConditionWord.Once,
            "after" or "upon" or "following" => ConditionWord.After,
            "unless" => ConditionWord.Unless,
            "while" => ConditionWord.While,
            "until" => ConditionWord.Until,
            _ => null,
        };
        cursor.At += word is null ? 0 : 1;
        return word;
    }

    /// <summary>Facts joined by "and" or by "or"; a mixture is reported, since it can be read in two ways.</summary>
    public static ConditionSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        if (FactParser.TryRead(cursor) is not { } first)
        {
            return null;
        }

        var parts = ImmutableArray.Create<ConditionSyntax>(new FactConditionSyntax(first));
        var words = new List<Token>();
        while (true)
        {
            var before = cursor.At;
            cursor.Take(TokenKind.Comma);
            if (cursor.Peek() is not { Kind: TokenKind.Word, Canonical: "and" or "or" } joint)
            {
                cursor.At = before;
                break;
            }

            cursor.At++;
            cursor.Take("if");
            if ((FactParser.TryReadSure(cursor) ?? ClauseFactParser.TryReadWithSubject(cursor, SubjectOf(parts[^1]))) is not { } next)
            {
                cursor.At = before;
                break;
            }

            words.Add(joint);
            parts = parts.Add(new FactConditionSyntax(next));
        }

        if (words.Exists(w => w.Canonical != words[0].Canonical))
        {
            cursor.Problems.Add(SyntaxDiagnostics.AndOrMixed, cursor.SpanFrom(start));
        }

        return parts.Length == 1 ? parts[0] : new JoinedConditionSyntax(cursor.SpanFrom(start), words[0].Canonical == "or", parts);
    }

    private static NounPhraseSyntax? SubjectOf(ConditionSyntax condition) => condition is FactConditionSyntax { Fact: ActFactSyntax { Actor: { } actor } } ? actor : null;

    /// <summary>One fact that no "and" or "or" goes on behind: an event that a time can hang on.</summary>
    public static FactSyntax? TryReadSingle(Cursor cursor)
    {
        var start = cursor.At;
        var condition = TryRead(cursor);
        if (condition is FactConditionSyntax { Fact: not (ActFactSyntax { Negated: true } or StateFactSyntax { Negated: true } or OutsideFactSyntax) } single)
        {
            return single.Fact;
        }

        cursor.At = start;
        return null;
    }

    /// <summary>The event that a length of time is counted from: <c>of entry into force</c>, <c>after the Force has verified 4.1</c>.</summary>
    public static FactSyntax? TryReadEvent(Cursor cursor)
    {
        var start = cursor.At;
        _ = cursor.Take("the", "day", "on", "which") || cursor.Take("the", "day", "of") || cursor.Take("the", "date", "of");
        if (FactParser.TryRead(cursor) is { } fact)
        {
            return fact;
        }

        cursor.At = start;
        return null;
    }
}
