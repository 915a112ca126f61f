using System.Collections.Immutable;
using Parley.Language.Forms;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>One sentence without its full stop: the clauses that open it, then one of the forms.</summary>
internal static class StatementParser
{
    /// <summary>A form of sentence: reads it whole or takes nothing.</summary>
    private delegate ImmutableArray<StatementSyntax> Form(Cursor cursor, ImmutableArray<ClauseSyntax> opening);

    private static readonly Form[] Forms =
    [
        DecisionRuleForm.TryRead,
        ApprovalForm.TryRead,
        RecognitionForm.TryRead,
        SavingForm.TryRead,
        SurvivalForm.TryRead,
        ChangeForm.TryRead,
        LifeForm.TryRead,
        RequestForm.TryRead,
        QuantityForm.TryRead,
        StageForm.TryRead,
        NormForm.TryRead,
    ];

    public static ImmutableArray<StatementSyntax> Read(Cursor cursor)
    {
        var opening = ReadOpening(cursor);
        var core = cursor.At;
        var statements = ReadForms(cursor, opening);
        if (!statements.IsEmpty && cursor.AtEnd)
        {
            return ConsequenceParser.With(statements, cursor);
        }

        if (!statements.IsEmpty)
        {
            return ReportRest(cursor);
        }

        cursor.At = core;
        return Report(cursor);
    }

    /// <summary>The statements of words that are one whole sentence; none where they are not.</summary>
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var statements = ReadForms(cursor, [.. opening, .. ReadOpening(cursor)]);
        return cursor.AtEnd ? statements : [];
    }

    /// <summary>The first form that reads the sentence, with the sentences joined on behind it; the cursor stands where reading ended.</summary>
    private static ImmutableArray<StatementSyntax> ReadForms(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var agreed = AgreedForm.TakeLead(cursor);
        var core = cursor.At;
        foreach (var form in agreed ? [.. Forms, AgreedForm.TryRead] : Forms)
        {
            cursor.At = core;
            var statements = form(cursor, opening);
            if (!statements.IsEmpty)
            {
                return cursor.AtEnd ? statements : [.. statements, .. ReadNext(cursor, opening)];
            }
        }

        cursor.At = start;
        return [];
    }

    /// <summary>Another sentence joined on by "and" with a subject of its own: <c>…, and the Guarantors shall …</c>; none, and nothing taken, where none stands.</summary>
    /// <remarks>What opens the sentence holds for both; behind a semicolon another sentence begins.</remarks>
    private static ImmutableArray<StatementSyntax> ReadNext(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        var apart = cursor.Take(TokenKind.Semicolon);
        if (cursor.Take("and") || cursor.Take("but") || apart)
        {
            var own = ReadOpening(cursor);
            var statements = ReadForms(cursor, apart ? own : [.. opening, .. own]);
            if (!statements.IsEmpty && cursor.AtEnd)
            {
                return statements;
            }
        }

        cursor.At = start;
        return [];
    }

    private static ImmutableArray<ClauseSyntax> ReadOpening(Cursor cursor)
    {
        var clauses = ImmutableArray.CreateBuilder<ClauseSyntax>();
        while (true)
        {
            var start = cursor.At;
            cursor.Take("and");
            _ = cursor.Take("in", "any", "case") || cursor.Take("in", "any", "event");
            if (!ClauseParser.StandsHere(cursor) || ClauseParser.TryRead(cursor) is not { } clause)
            {
                cursor.At = start;
                return clauses.ToImmutable();
            }

            clauses.Add(clause);
            cursor.Take(TokenKind.Comma);
            cursor.Take("then");
        }
    }

    private static ImmutableArray<StatementSyntax> ReportRest(Cursor cursor)
    {
        cursor.Miss("a time (by, within ...), a condition (if, after ...) or the end of the sentence");
        NotRead(cursor, cursor.Tokens[cursor.At..]);
        return [Unread(cursor)];
    }

    private static ImmutableArray<StatementSyntax> Report(Cursor cursor)
    {
        if (IsNormative(cursor))
        {
            NotRead(cursor, cursor.Tokens);
        }
        else
        {
            cursor.Problems.Add(SyntaxDiagnostics.SentenceSetsNothing, WholeOf(cursor), Shorten(TokenText.Join(cursor.Tokens)));
        }

        return [Unread(cursor)];
    }

    /// <summary>Whether a sentence asks something of somebody, so that it may not be left unread.</summary>
    public static bool IsNormative(Cursor cursor) => cursor.Tokens.Any(Vocabulary.IsNormative) || ModalPhrases.StandsIn(cursor) || RequestForm.BeginsHere(cursor);

    /// <summary>Says what was not read, what was expected where reading stopped, and the form it comes nearest to.</summary>
    private static void NotRead(Cursor cursor, ImmutableArray<Token> words)
    {
        var (at, what) = cursor.Missed;
        var where = at < 0 ? "at its beginning" : at >= cursor.Tokens.Length ? "at its end" : $"at \"{cursor.Tokens[at].Text}\"";
        var form = SentenceForms.Nearest(cursor.Tokens.Select(t => t.Canonical).ToHashSet());
        cursor.Problems.Add(
            SyntaxDiagnostics.SentenceNotRead,
            words[0].Span.Through(words[^1].Span),
            Shorten(TokenText.Join(words)),
            $"{(what.Length == 0 ? "who shall do it, such as \"each Party shall ...\"," : what)} {where}",
            cursor.Lexicon.Form(form.Plain.TrimEnd('.')));
    }

    private static UnreadStatementSyntax Unread(Cursor cursor) => new(WholeOf(cursor));

    private static TextSpan WholeOf(Cursor cursor) => cursor.Tokens[0].Span.Through(cursor.Tokens[^1].Span);

    private static string Shorten(string words) => words.Length <= 80 ? words : words[..77] + "...";
}
