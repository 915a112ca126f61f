using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>4.2 is suspended while 1.1 is breached</c>, <c>4.2 resumes when …</c>: the text changes provisions, and nobody has to do anything.</summary>
internal static class ChangeForm
{
    private static readonly (string[] Words, PowerKind Kind)[] Phrases =
    [
        .. from be in new[] { "is", "are", "shall be" }
           from done in new[] { ("suspended", PowerKind.Suspend), ("resumed", PowerKind.Resume), ("no longer suspended", PowerKind.Resume), ("terminated", PowerKind.Terminate), ("extended", PowerKind.Extend), ("prolonged", PowerKind.Extend), ("waived", PowerKind.Waive) }
           select ($"{be} {done.Item1}".Split(' '), done.Item2),
        (["resumes"], PowerKind.Resume),
        (["resume"], PowerKind.Resume),
        (["shall", "resume"], PowerKind.Resume),
        (["terminates"], PowerKind.Terminate),
        (["terminate"], PowerKind.Terminate),
    ];

    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        _ = cursor.Take("the", "deadline", "of") || cursor.Take("the", "deadline", "in") || cursor.Take("the", "application", "of");
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty || Kind(cursor) is not { } kind)
        {
            cursor.At = start;
            return [];
        }

        var (tails, clauses) = PowerTailParser.Read(cursor);
        clauses = [.. opening, .. clauses];
        var span = clauses.Aggregate(cursor.SpanFrom(start), (s, c) => s.Through(c.Span));
        return [new ChangeSyntax(span, kind, provisions, tails, clauses)];
    }

    private static PowerKind? Kind(Cursor cursor)
    {
        foreach (var (words, kind) in Phrases)
        {
            // "is suspended by Ukraine" is an act of somebody.
            if (cursor.Take(words))
            {
                return cursor.IsWord("by") && cursor.Is(TokenKind.Name, 1) ? null : kind;
            }
        }

        return null;
    }
}
