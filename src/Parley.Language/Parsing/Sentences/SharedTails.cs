using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>What stands behind the last of several acts and holds for those before it: <c>release and exchange all prisoners by 1 March 2026</c>, <c>open fire or commit a hostile act in the Zone</c>.</summary>
internal static class SharedTails
{
    /// <summary>Acts that take no object, so that what stands behind the next one is not theirs.</summary>
    private static readonly string[] Alone = ["meet", "cooperate", "negotiate", "agree", "vote", "consult", "remain", "leave", "stay"];

    /// <param name="joined">Which statements follow the one before them without a modal of their own.</param>
    public static ImmutableArray<StatementSyntax> Of(ImmutableArray<StatementSyntax> statements, HashSet<int> joined, ImmutableArray<ClauseSyntax> opening)
    {
        var shared = statements.ToBuilder();
        for (var at = statements.Length - 1; at > 0; at--)
        {
            if (joined.Contains(at) && shared[at - 1] is NormStatementSyntax first && shared[at] is NormStatementSyntax second)
            {
                shared[at - 1] = Share(first, second, opening);
            }
        }

        return shared.ToImmutable();
    }

    private static NormStatementSyntax Share(NormStatementSyntax first, NormStatementSyntax second, ImmutableArray<ClauseSyntax> opening)
    {
        ImmutableArray<ClauseSyntax> own = [.. first.Clauses.Where(c => !opening.Contains(c))];
        ImmutableArray<ClauseSyntax> later = own.IsEmpty ? [.. second.Clauses.Where(c => !opening.Contains(c) && c.Span.Start > second.Act.Verb.End)] : [];
        var roles = first.Act.Roles.IsEmpty && first.Act.Act is { } act && !act.Verb.Contains(' ', StringComparison.Ordinal) && !Alone.Contains(act.Verb) ? second.Act.Roles
            : first.Act.Roles.Any(IsPlace) ? []
            : [.. second.Act.Roles.Where(r => r.Preposition == "in" && IsPlace(r))];
        if (later.IsEmpty && roles.IsEmpty)
        {
            return first;
        }

        var phrase = new ActPhraseSyntax(roles.Aggregate(first.Act.Span, (s, r) => s.Through(r.Span)), first.Act.Act, first.Act.Verb, [.. first.Act.Roles, .. roles], roles.IsEmpty ? first.Act.Words : $"{first.Act.Words} {string.Join(' ', roles.Select(r => r.Preposition.Length == 0 ? r.Filler.Text : $"{r.Preposition} {r.Filler.Text}"))}").At(first.Act.Stage);
        var span = later.Aggregate(first.Span.Through(phrase.Span), (s, c) => s.Through(c.Span));
        return new NormStatementSyntax(span, first.Subject, first.Modal, first.Jointly, phrase, [.. first.Clauses, .. later]) { Tails = first.Tails, Performer = first.Performer };
    }

    private static bool IsPlace(RoleSyntax role) =>
        role.Filler.Place is not null || role.Filler.Tokens.Any(t => t is { Kind: Lexing.TokenKind.Name, Name.Kind: NameKind.Place });
}
