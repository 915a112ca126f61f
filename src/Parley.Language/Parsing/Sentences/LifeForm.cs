using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>This agreement enters into force when …</c>, <c>… remains in force for …</c>, <c>6.1 ceases to have effect if …</c></summary>
internal static class LifeForm
{
    private static readonly (string[] Words, LifeStage Stage)[] Phrases =
    [
        (["enters", "into", "force"], LifeStage.EntersIntoForce),
        (["enter", "into", "force"], LifeStage.EntersIntoForce),
        (["is", "provisionally", "applied"], LifeStage.EntersIntoForce),
        (["are", "provisionally", "applied"], LifeStage.EntersIntoForce),
        (["be", "provisionally", "applied"], LifeStage.EntersIntoForce),
        (["takes", "effect"], LifeStage.EntersIntoForce),
        (["take", "effect"], LifeStage.EntersIntoForce),
        (["is", "in", "force"], LifeStage.RemainsInForce),
        (["are", "in", "force"], LifeStage.RemainsInForce),
        (["remains", "in", "force"], LifeStage.RemainsInForce),
        (["remain", "in", "force"], LifeStage.RemainsInForce),
        (["applies"], LifeStage.RemainsInForce),
        (["apply"], LifeStage.RemainsInForce),
        (["ceases", "to", "have", "effect"], LifeStage.Ceases),
        (["cease", "to", "have", "effect"], LifeStage.Ceases),
        (["is", "void"], LifeStage.Ceases),
        (["are", "void"], LifeStage.Ceases),
        (["lapses"], LifeStage.Ceases),
        (["lapse"], LifeStage.Ceases),
        (["ends"], LifeStage.Ceases),
        (["expires"], LifeStage.Ceases),
    ];

    /// <summary>Every phrase, its words joined.</summary>
    public static IEnumerable<string> AllPhrases => Phrases.Select(p => string.Join(' ', p.Words));

    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty)
        {
            return [];
        }

        cursor.Take("shall");
        var provisional = cursor.Take("provisionally") || cursor.AreWords("is", "provisionally", "applied") || cursor.AreWords("are", "provisionally", "applied") || cursor.AreWords("be", "provisionally", "applied");
        if (ReadStage(cursor) is not { } stage)
        {
            cursor.At = start;
            return [];
        }

        provisional |= stage == LifeStage.EntersIntoForce && cursor.Take("provisionally");
        RenewalSyntax? renewal = null;
        var clauses = opening.ToBuilder();
        while (!cursor.AtEnd)
        {
            if (stage == LifeStage.RemainsInForce && RenewalParser.TryRead(cursor) is { } renewed)
            {
                renewal = renewed;
                break;
            }

            cursor.Take(TokenKind.Comma);
            cursor.Take("and");
            if (!ClauseParser.StandsHere(cursor) || ClauseParser.TryRead(cursor) is not { } clause)
            {
                break;
            }

            clauses.Add(clause);
        }

        var span = clauses.Aggregate(cursor.SpanFrom(start), (s, c) => s.Through(c.Span));
        span = renewal is null ? span : span.Through(renewal.Span);
        return [new LifeSyntax(span, provisions, stage, clauses.ToImmutable()) { Renewal = renewal, Provisional = provisional }];
    }

    private static LifeStage? ReadStage(Cursor cursor)
    {
        foreach (var (words, stage) in Phrases)
        {
            if (cursor.Take(words))
            {
                return stage;
            }
        }

        return null;
    }
}
