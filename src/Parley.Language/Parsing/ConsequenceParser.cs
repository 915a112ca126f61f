using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>What a clause adds as a sentence of its own: the default behind "failing which", and a verification that a duty is subject to.</summary>
internal static class ConsequenceParser
{
    /// <summary>The statements with those that their clauses add behind them.</summary>
    public static ImmutableArray<StatementSyntax> With(ImmutableArray<StatementSyntax> statements, Cursor cursor)
    {
        var added = ImmutableArray.CreateBuilder<StatementSyntax>();
        foreach (var clause in statements.SelectMany(s => s.Clauses).Distinct())
        {
            switch (clause)
            {
                case DefaultClauseSyntax failing:
                    added.AddRange(ReadDefault(failing, cursor));
                    break;
                case VerifiedByClauseSyntax verified:
                    added.Add(new OwnVerificationSyntax(verified.Span, verified.By));
                    break;
            }
        }

        return added.Count == 0 ? statements : [.. statements, .. added];
    }

    /// <summary>What holds if nobody decides, where it is a sentence that can be followed: <c>failing which 1.3 ceases to have effect</c>. Other words are kept as words.</summary>
    private static ImmutableArray<StatementSyntax> ReadDefault(DefaultClauseSyntax failing, Cursor cursor)
    {
        var words = cursor.Tokens.Where(t => failing.Consequence.Contains(t.Span)).ToImmutableArray();
        if (words.IsEmpty)
        {
            return [];
        }

        var problems = new ProblemList(cursor.Problems.Source);
        var inner = new Cursor(words, cursor.Lexicon, problems);
        var nobody = new OwnStateFactSyntax(new TextSpan(failing.Span.Start, failing.Consequence.Start - failing.Span.Start), ProvisionState.Defaulted, negated: false);
        var read = StatementParser.TryRead(inner, [new ConditionClauseSyntax(nobody.Span, ConditionWord.If, new FactConditionSyntax(nobody))]);
        if (read.IsEmpty || problems.All.Count > 0)
        {
            return [];
        }

        return read;
    }
}
