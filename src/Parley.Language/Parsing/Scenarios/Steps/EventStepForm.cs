using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary>A fact of the language that comes true: <c>Russia has withdrawn its forces from the Eastern Strip on 2026-01-30</c>.</summary>
internal static class EventStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var end = ReportParser.Find(cursor);
        var words = cursor.Tokens[..end];
        if (words.IsEmpty || ReadFact(new Cursor(words, cursor.Lexicon, cursor.Problems)) is not { } fact)
        {
            return null;
        }

        cursor.At = end;
        return ReportParser.TryRead(cursor) is { } report ? new EventStepSyntax(frame, fact, report) : null;
    }

    private static FactSyntax? ReadFact(Cursor cursor)
    {
        if (ReadOutside(cursor) is { } outside)
        {
            return outside;
        }

        // "a referendum in Ukraine rejects 21.1": what looks like an act as a noun is who acts.
        return IsOfReferendum(cursor)
            ? ReadFailedReferendum(cursor) ?? Whole(cursor, ClauseFactParser.TryRead) ?? Whole(cursor, FactParser.TryReadSure)
            : Whole(cursor, FactParser.TryReadSure) ?? Whole(cursor, ClauseFactParser.TryRead);
    }

    private static FactSyntax? Whole(Cursor cursor, Func<Cursor, FactSyntax?> read)
    {
        cursor.At = 0;
        return read(cursor) is { } fact && cursor.AtEnd ? fact : null;
    }

    private static bool IsOfReferendum(Cursor cursor) => cursor.Tokens.SkipWhile(t => Vocabulary.IsArticle(t) || t.IsWord("national")).FirstOrDefault()?.IsWord("referendum") == true;

    /// <summary><c>the referendum in Ukraine fails</c>, <c>the referendum has failed</c></summary>
    private static FailedReferendumSyntax? ReadFailedReferendum(Cursor cursor)
    {
        var length = cursor.Tokens switch
        {
            [.., { Canonical: "has" }, { Canonical: "failed" }] => 2,
            [.., { Canonical: "fails" or "failed" }] => 1,
            _ => 0,
        };
        if (length == 0)
        {
            return null;
        }

        var before = new Cursor(cursor.Tokens[..^length], cursor.Lexicon, cursor.Problems) { At = 0 };
        while (!before.Take("referendum"))
        {
            before.At++;
        }

        var where = before.Take("in") || before.Take("of") ? NounPhraseParser.TryRead(before) : null;
        return before.AtEnd ? new FailedReferendumSyntax(cursor.Tokens[0].Span.Through(cursor.Tokens[^1].Span), where) : null;
    }

    /// <summary><c>martial law in force in Ukraine ends</c>, <c>martial law in Ukraine ends</c>, <c>martial law begins in Ukraine</c></summary>
    private static OutsideFactSyntax? ReadOutside(Cursor cursor)
    {
        var tokens = cursor.Tokens;
        var (ends, verb) = tokens switch
        {
            [.., { Canonical: "ends" or "lapses" }] => (true, 1),
            [.., { Canonical: "is" }, { Canonical: "lifted" or "over" }] => (true, 2),
            [.., { Canonical: "begins" }] => (false, 1),
            _ => (false, 0),
        };
        if (verb == 0)
        {
            return null;
        }

        var before = new Cursor(tokens[..^verb], cursor.Lexicon, cursor.Problems);
        var at = 0;
        while (at < before.Tokens.Length && before.Tokens[at].Canonical is not "in")
        {
            at++;
        }

        var subject = before.Tokens[..at].SkipWhile(Vocabulary.IsArticle).ToImmutableArray();
        before.At = at;
        before.Take("in", "force");
        var where = before.Take("in") ? NounPhraseParser.TryRead(before) : null;

        // "the withdrawal of forces ends" is an act of the agreement, not a state of the world.
        return subject.IsEmpty || !before.AtEnd || subject.Any(t => t.Kind == TokenKind.Name || t.IsWord("of") || Vocabulary.IsAuxiliary(t))
            ? null
            : new OutsideFactSyntax(tokens[0].Span.Through(tokens[^1].Span), TokenText.Join(subject).ToLowerInvariant(), where, ends);
    }
}
