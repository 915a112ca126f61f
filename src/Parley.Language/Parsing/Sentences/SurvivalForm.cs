using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>1.2 survives the termination of this agreement</c>: what stays in force when the rest is terminated.</summary>
internal static class SurvivalForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        _ = provisions.IsEmpty || cursor.Take("shall");
        if (provisions.IsEmpty || (!cursor.Take("survives") && !cursor.Take("survive")))
        {
            cursor.At = start;
            return [];
        }

        cursor.Take("the");
        _ = cursor.Take("termination") || cursor.Take("expiry") || cursor.Take("end");
        if (cursor.Take("of"))
        {
            ProvisionReferenceParser.TryRead(cursor);
        }

        return [new LifeSyntax(opening.Aggregate(cursor.SpanFrom(start), (s, c) => s.Through(c.Span)), provisions, LifeStage.Survives, opening)];
    }
}
