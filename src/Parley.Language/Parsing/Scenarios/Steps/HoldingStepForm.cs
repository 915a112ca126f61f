using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>Russia has 75 tanks in the Donetsk Zone on 2026-02-02</c>: how much of something there is.</summary>
internal static class HoldingStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var end = ReportParser.Find(cursor);
        var words = new Cursor(cursor.Tokens[..end], cursor.Lexicon, cursor.Problems);
        var verb = 0;
        while (verb < end && words.Tokens[verb].Canonical is not ("has" or "have"))
        {
            verb++;
        }

        if (verb + 1 >= end || words.Tokens[verb + 1].Kind != TokenKind.Number || NounPhraseParser.ReadUpTo(words, verb) is not { } who
            || cursor.Lexicon.Entries.FirstOrDefault(e => e.Id == "have") is not { } have)
        {
            return null;
        }

        words.At++;
        var (phrase, _) = ActPhraseParser.ReadRoles(words, verb, have, null, clauses: false);
        cursor.At = end;
        return words.AtEnd && ReportParser.TryRead(cursor) is { } report
            ? new EventStepSyntax(frame, new ActFactSyntax(words.SpanFrom(0), who, phrase, ActStage.Unstated, negated: false), report)
            : null;
    }
}
