using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary><c>Ukraine may suspend 4.2</c>, <c>Ukraine is not required to withdraw its forces from the Donetsk Zone</c>, <c>Russia is forbidden to open fire</c></summary>
internal static class AbilityStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var view = ExpectationView.Read(cursor);
        var verb = cursor.At;
        while (verb < cursor.Tokens.Length && !(cursor.Tokens[verb].Kind == TokenKind.Word && cursor.Tokens[verb].Canonical is "may" or "is" or "are"))
        {
            verb++;
        }

        if (verb == cursor.Tokens.Length || NounPhraseParser.ReadUpTo(cursor, verb) is not { } who || ReadAbility(cursor) is not var (expected, ability))
        {
            return null;
        }

        // "Neither Party is forbidden to open fire": of none of them is it so.
        expected = who.Tokens is [{ Canonical: "neither" or "no" or "nobody" }, ..] && expected == Answer.Yes ? Answer.No : expected;
        var start = cursor.At;
        if (cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is not var (act, length))
        {
            return null;
        }

        cursor.At += length;
        var (phrase, _) = ActPhraseParser.ReadRoles(cursor, start, act, null, clauses: false);
        return cursor.AtEnd ? new AbilityStepSyntax(frame, view, expected, who, ability, phrase) : null;
    }

    private static (Answer Expected, Ability Ability)? ReadAbility(Cursor cursor)
    {
        if (cursor.Take("may"))
        {
            return (ExpectationView.ReadAnswer(cursor), Ability.May);
        }

        cursor.At++;
        var expected = ExpectationView.ReadAnswer(cursor);
        Ability? ability = cursor.Peek()?.Canonical switch
        {
            "required" or "obliged" or "bound" => Ability.Required,
            "allowed" or "permitted" or "entitled" => Ability.May,
            "forbidden" or "prohibited" => Ability.Forbidden,
            _ => null,
        };
        cursor.At++;
        return ability is { } known && cursor.Take("to") ? (expected, known) : null;
    }
}
