using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Provisions named in a sentence: <c>4.1</c>, <c>1.1, 1.2 and 2.1</c>, <c>Article 4</c>, <c>this agreement</c>.</summary>
internal static class ProvisionReferenceParser
{
    /// <summary>The references that stand here; none, and nothing taken, where no reference stands.</summary>
    public static ImmutableArray<ProvisionReferenceSyntax> TryRead(Cursor cursor) => Read(cursor, endsBeforeVerb: false);

    /// <summary>The same where a verb stands before them: of <c>breaches 1.1 or 1.2 is suspended</c> only 1.1, since 1.2 begins another clause.</summary>
    public static ImmutableArray<ProvisionReferenceSyntax> TryReadObject(Cursor cursor) => Read(cursor, endsBeforeVerb: true);

    private static ImmutableArray<ProvisionReferenceSyntax> Read(Cursor cursor, bool endsBeforeVerb)
    {
        var references = ImmutableArray.CreateBuilder<ProvisionReferenceSyntax>();
        if (ReadOne(cursor) is not { } first)
        {
            return [];
        }

        references.Add(first);
        var ends = new List<int> { cursor.At };
        while (true)
        {
            var start = cursor.At;
            var comma = cursor.Take(TokenKind.Comma);
            var or = cursor.Take("or");
            if (!or && !cursor.Take("and") && !(comma && ListGoesOn(cursor)))
            {
                cursor.At = start;
                break;
            }

            if (ReadOne(cursor) is { } next)
            {
                references.Add(new ProvisionReferenceSyntax(next.Span, next.Number) { AfterOr = or });
                ends.Add(cursor.At);
            }
            else
            {
                cursor.At = start;
                break;
            }
        }

        if (endsBeforeVerb && references.Count > 1 && Vocabulary.IsAuxiliary(cursor.Peek()))
        {
            // The last "or", or else the last joint, leads on to another clause.
            var kept = Math.Max(1, references.ToList().FindLastIndex(r => r.AfterOr) is > 0 and var last ? last : references.Count - 1);
            cursor.At = ends[kept - 1];
            return [.. references.Take(kept)];
        }

        return references.ToImmutable();
    }

    /// <summary>Takes the words for the document itself, whatever it calls itself: <c>this agreement</c>, <c>this resolution</c>, <c>the present memorandum</c>.</summary>
    public static bool TakeAgreement(Cursor cursor)
    {
        if (cursor.Take("the", "agreement"))
        {
            return true;
        }

        if ((cursor.IsWord("this") || cursor.AreWords("the", "present"))
            && cursor.Peek(cursor.IsWord("this") ? 1 : 2)?.Canonical is "agreement" or "resolution" or "statement" or "memorandum" or "treaty" or "protocol" or "accord" or "armistice" or "document" or "declaration")
        {
            cursor.At += cursor.IsWord("this") ? 2 : 3;
            return true;
        }

        return false;
    }

    /// <summary>Whether an "and" or "or" ends the list that a comma has gone on with: "If Russia breaches 1.2, 1.3 is suspended" is no list.</summary>
    private static bool ListGoesOn(Cursor cursor)
    {
        for (var ahead = 0; cursor.Peek(ahead) is { } token; ahead++)
        {
            if (token.Canonical is "and" or "or")
            {
                return true;
            }

            if (token.Kind != TokenKind.Comma && token.Canonical is not ("article" or "articles" or "paragraph" or "provision" or "point") && token.Kind is not (TokenKind.Number or TokenKind.ItemNumber))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the number of a provision stands ahead; nothing is taken.</summary>
    public static bool StandsHere(Cursor cursor, int ahead) => cursor.Peek(ahead) switch
    {
        { Kind: TokenKind.ItemNumber } => true,
        { Kind: TokenKind.Number } number => IsProvisionNumber(number) && !LooksLikeMeasure(cursor.Peek(ahead + 1)),
        _ => false,
    };

    private static bool IsProvisionNumber(Token number) => number.Canonical.Contains('.', StringComparison.Ordinal) && !number.Canonical.Contains(',', StringComparison.Ordinal);

    private static ProvisionReferenceSyntax? ReadOne(Cursor cursor)
    {
        var start = cursor.At;
        if (TakeAgreement(cursor))
        {
            return new ProvisionReferenceSyntax(cursor.SpanFrom(start), null);
        }

        if (cursor.Peek() is { Kind: TokenKind.Word, Canonical: "article" or "articles" or "paragraph" or "provision" or "point" }
            && cursor.Peek(1) is { Kind: TokenKind.Number or TokenKind.ItemNumber } number && !IsOfAnotherText(cursor, 2))
        {
            cursor.At += 2;
            return new ProvisionReferenceSyntax(cursor.SpanFrom(start), number.Canonical);
        }

        if (StandsHere(cursor, 0))
        {
            var plain = cursor.Tokens[cursor.At++];
            return new ProvisionReferenceSyntax(plain.Span, plain.Canonical);
        }

        return null;
    }

    /// <summary>Whether what follows says that the article is another text's: <c>Article 5 of the North Atlantic Treaty</c>.</summary>
    private static bool IsOfAnotherText(Cursor cursor, int ahead) =>
        cursor.IsWord("of", ahead) && !(cursor.IsWord("agreement", ahead + 2) && cursor.Peek(ahead + 1)?.Canonical is "this" or "the");

    /// <summary>Whether what follows a number makes it an amount: a unit, a percent sign.</summary>
    private static bool LooksLikeMeasure(Token? next) =>
        next is { Kind: TokenKind.Percent } || PlaceExpressionParser.IsLengthUnit(next) || NumberParser.UnitOf(next) is not null
        || next?.Canonical is "million" or "billion" or "square" or "percent";
}
