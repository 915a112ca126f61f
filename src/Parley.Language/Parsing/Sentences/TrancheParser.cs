using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Further stages of one act, each with its amount and time: <c>…, 50 per cent by 30 April 2026 and all by 31 May 2026</c>.</summary>
internal static class TrancheParser
{
    /// <summary>The stages that follow the first; none, and nothing taken, where none stand.</summary>
    public static ImmutableArray<NormStatementSyntax> Read(Cursor cursor, NormStatementSyntax first)
    {
        var stages = ImmutableArray.CreateBuilder<NormStatementSyntax>();
        if (first.Act.Roles.FirstOrDefault(r => r.Preposition.Length == 0) is not { } thing)
        {
            return [];
        }

        while (TryReadOne(cursor, first, thing) is { } stage)
        {
            stages.Add(stage);
        }

        return stages.ToImmutable();
    }

    private static NormStatementSyntax? TryReadOne(Cursor cursor, NormStatementSyntax first, RoleSyntax thing)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        cursor.Take("and");
        if (cursor.At > start && ReadAmount(cursor) is { IsEmpty: false } amount && ClauseParser.StandsHere(cursor) && ClauseParser.TryRead(cursor) is TimeClauseSyntax time)
        {
            var span = cursor.SpanFrom(start);
            var things = ThingsOf(thing.Filler).ToList();
            var filler = new NounPhraseSyntax(span, [.. amount, .. things], null);
            ImmutableArray<RoleSyntax> roles = [.. first.Act.Roles.Select(r => r == thing ? new RoleSyntax(span, "", filler) : r)];
            var act = new ActPhraseSyntax(first.Act.Span.Through(span), first.Act.Act, first.Act.Verb, roles, $"{first.Act.Act?.Verb} {TokenText.Join(amount)} {TokenText.Join(things)}");
            ImmutableArray<ClauseSyntax> clauses = [.. first.Clauses.Where(c => c is not TimeClauseSyntax), time];
            return new NormStatementSyntax(first.Span.Through(span), first.Subject, first.Modal, first.Jointly, act, clauses);
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>50 per cent</c>, <c>a further 20</c>; <c>all</c> and <c>the rest</c> are the whole of it.</summary>
    private static ImmutableArray<Token> ReadAmount(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("all") || cursor.Take("the", "rest") || cursor.Take("the", "remainder"))
        {
            var at = cursor.Tokens[start].Span;
            return [new Token(TokenKind.Number, at, "100"), new Token(TokenKind.Percent, new TextSpan(at.End, 0), "%"), new Token(TokenKind.Word, new TextSpan(at.End, 0), "of")];
        }

        cursor.Take("a");
        cursor.Take("further");
        _ = NumberParser.TakeBound(cursor);
        if (NumberParser.TryRead(cursor) is null)
        {
            cursor.At = start;
            return [];
        }

        var share = cursor.Take(TokenKind.Percent) || cursor.Take("per", "cent") || cursor.Take("percent");
        ImmutableArray<Token> words = [.. cursor.TokensFrom(start).SkipWhile(Vocabulary.IsArticle)];
        return share ? [.. words, new Token(TokenKind.Word, new TextSpan(cursor.Tokens[cursor.At - 1].Span.End, 0), "of")] : words;
    }

    /// <summary>What is acted on, without the amount of the first stage.</summary>
    private static IEnumerable<Token> ThingsOf(NounPhraseSyntax filler)
    {
        var of = -1;
        for (var at = 0; at + 1 < filler.Tokens.Length && of < 0; at++)
        {
            of = filler.Tokens[at].Kind == TokenKind.Percent || filler.Tokens[at].Canonical is "cent" or "percent" ? at + 1 : of;
        }

        return of >= 0 ? filler.Tokens.Skip(of).SkipWhile(t => t.IsWord("of")) : filler.Tokens.SkipWhile(t => t.Kind == TokenKind.Number || Vocabulary.IsArticle(t));
    }
}
