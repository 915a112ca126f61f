using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Something that can come true. Words that no form reads are kept as words.</summary>
internal static class FactParser
{
    public static FactSyntax? TryRead(Cursor cursor) => TryReadSure(cursor) ?? ReadWords(cursor);

    /// <summary>A fact in one of the forms; nothing is taken where none stands.</summary>
    public static FactSyntax? TryReadSure(Cursor cursor)
    {
        var start = cursor.At;
        var fact = ReadAnchor(cursor) ?? ReadOwnState(cursor) ?? CountFactParser.TryRead(cursor) ?? ReadStage(cursor) ?? ReadProvisionState(cursor) ?? NominalFactParser.TryRead(cursor) ?? StockFactParser.TryRead(cursor) ?? ClauseFactParser.TryRead(cursor);
        if (fact is null)
        {
            cursor.At = start;
        }

        return fact is StateFactSyntax or OutsideFactSyntax ? ReadHeld(cursor, start, fact) ?? fact : fact;
    }

    /// <summary><c>[1.1 has been in force] for 60 days</c></summary>
    private static HeldFactSyntax? ReadHeld(Cursor cursor, int start, FactSyntax state)
    {
        var behind = cursor.At;
        if (cursor.Take("for"))
        {
            cursor.Take("at", "least");
            if (NumberParser.TryReadLength(cursor) is { } length)
            {
                return new HeldFactSyntax(cursor.SpanFrom(start), state, length);
            }
        }

        cursor.At = behind;
        return null;
    }

    private static AnchorFactSyntax? ReadAnchor(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Peek() is { Kind: TokenKind.Name, Name.Kind: NameKind.Anchor } anchor)
        {
            cursor.At++;
            return new AnchorFactSyntax(anchor.Span, anchor.Name!.Id);
        }

        cursor.Take("the");
        if (cursor.Take("entry", "into", "force"))
        {
            var of = cursor.At;
            if (!cursor.Take("of") || !ProvisionReferenceParser.TakeAgreement(cursor))
            {
                cursor.At = of;
            }

            return new AnchorFactSyntax(cursor.SpanFrom(start), AnchorId.EntryIntoForce.Value);
        }

        if (ProvisionReferenceParser.TakeAgreement(cursor) || cursor.Take("agreement"))
        {
            if (cursor.Take("enters", "into", "force") || cursor.Take("has", "entered", "into", "force") || cursor.Take("is", "in", "force"))
            {
                return new AnchorFactSyntax(cursor.SpanFrom(start), AnchorId.EntryIntoForce.Value);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>the approval is refused</c>: the one that the text has last asked for. <c>no decision is made</c></summary>
    private static OwnStateFactSyntax? ReadOwnState(Cursor cursor)
    {
        var start = cursor.At;
        cursor.Take("the");
        cursor.Take("required");
        if (cursor.Take("approval") || cursor.Take("referendum") || cursor.Take("ratification"))
        {
            if (Vocabulary.IsAuxiliary(cursor.Peek()))
            {
                cursor.At++;
                var negated = cursor.Take("not");
                cursor.Take("been");
                ProvisionState? state = cursor.Peek()?.Canonical switch
                {
                    "refused" or "rejected" or "withheld" or "denied" => ProvisionState.Refused,
                    "given" or "granted" or "obtained" => ProvisionState.Approved,
                    _ => null,
                };
                if (state is { } known)
                {
                    cursor.At++;
                    return new OwnStateFactSyntax(cursor.SpanFrom(start), known, negated);
                }
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>the completion of 4.1</c>, <c>the beginning of 4.1</c>, <c>the approval of 5.1</c>, <c>a breach of 1.1 by Russia</c></summary>
    private static StateFactSyntax? ReadStage(Cursor cursor)
    {
        var start = cursor.At;
        _ = cursor.Take("there", "is") || cursor.Take("there", "has", "been");
        _ = cursor.Take("the") || cursor.Take("a") || cursor.Take("any") || cursor.Take("each");
        ProvisionState? state = cursor.Peek()?.Canonical switch
        {
            "completion" or "fulfilment" or "performance" => ProvisionState.Fulfilled,
            "beginning" or "start" => ProvisionState.Begun,
            "end" => ProvisionState.Ended,
            "breach" or "violation" => ProvisionState.Breached,
            "suspension" => ProvisionState.Suspended,
            "approval" => ProvisionState.Approved,
            "refusal" => ProvisionState.Refused,
            _ => null,
        };
        if (state is { } known)
        {
            cursor.At++;
            if (cursor.Take("of"))
            {
                var provisions = ProvisionReferenceParser.TryReadObject(cursor);
                if (!provisions.IsEmpty)
                {
                    var by = cursor.At;
                    var of = cursor.Take("by") ? NounPhraseParser.TryRead(cursor) : null;
                    cursor.At = of is null ? by : cursor.At;
                    return new StateFactSyntax(cursor.SpanFrom(start), provisions, known, negated: false, of);
                }
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>4.1 is fulfilled</c>, <c>1.1 and 2.1 have been suspended</c>, <c>4.1 is not in force</c></summary>
    private static FactSyntax? ReadProvisionState(Cursor cursor)
    {
        var start = cursor.At;
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty)
        {
            return null;
        }

        if (cursor.Take("enters", "into", "force") || cursor.Take("takes", "effect"))
        {
            return new StateFactSyntax(cursor.SpanFrom(start), provisions, ProvisionState.InForce, negated: false, null);
        }

        if (Vocabulary.IsAuxiliary(cursor.Peek()))
        {
            cursor.At++;
            var negated = cursor.Take("not");
            cursor.Take("been");
            if (StateHere(cursor) is { } state)
            {
                if (state == ProvisionState.Breached && !negated && CountFactParser.TryReadTimes(cursor, start, provisions, null) is { } times)
                {
                    return times;
                }

                return new StateFactSyntax(cursor.SpanFrom(start), provisions, state, negated, null);
            }
        }

        cursor.At = start;
        return null;
    }

    private static ProvisionState? StateHere(Cursor cursor)
    {
        if (cursor.Take("in", "force"))
        {
            return ProvisionState.InForce;
        }

        ProvisionState? state = cursor.Peek()?.Canonical switch
        {
            "fulfilled" or "performed" or "met" or "completed" or "complete" or "carried" or "implemented" => ProvisionState.Fulfilled,
            "breached" or "violated" => ProvisionState.Breached,
            "overdue" => ProvisionState.Overdue,
            "due" => ProvisionState.Due,
            "suspended" => ProvisionState.Suspended,
            "ended" or "terminated" => ProvisionState.Ended,
            "approved" or "ratified" => ProvisionState.Approved,
            "refused" or "rejected" => ProvisionState.Refused,
            "decided" or "determined" => ProvisionState.Decided,
            "begun" => ProvisionState.Begun,
            _ => null,
        };
        cursor.At += state is null ? 0 : 1;
        if (state == ProvisionState.Fulfilled)
        {
            cursor.Take("out");
        }

        return state;
    }

    /// <summary>Words up to the next comma or clause.</summary>
    private static WordsFactSyntax? ReadWords(Cursor cursor)
    {
        var start = cursor.At;
        while (!cursor.AtEnd && cursor.Peek()!.Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.FullStop)
            && !(cursor.At > start && ClauseParser.StandsHere(cursor)))
        {
            cursor.At++;
        }

        return cursor.At == start ? null : new WordsFactSyntax(cursor.SpanFrom(start), TokenText.Join(cursor.TokensFrom(start)));
    }
}
