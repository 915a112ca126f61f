using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary><c>there are 2 incidents under 1.1</c>, <c>there is possibly an incident under 2.1 by Russia</c>, <c>there is no incident under 1.1</c></summary>
internal static class IncidentStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var view = ExpectationView.Read(cursor);
        if (!cursor.Take("there", "is") && !cursor.Take("there", "are"))
        {
            return null;
        }

        var expected = cursor.Take("possibly") ? Answer.Possibly
            : NumberParser.BoundLength(cursor) == 0 && cursor.Take("not") ? Answer.No
            : Answer.Yes;
        if (ReadCount(cursor) is not var (count, bound) || (!cursor.Take("incidents") && !cursor.Take("incident")) || (!cursor.Take("under") && !cursor.Take("of")))
        {
            return null;
        }

        var provisions = ProvisionReferenceParser.TryRead(cursor);
        var by = cursor.Take("by") ? NounPhraseParser.TryRead(cursor) : null;
        return !provisions.IsEmpty && cursor.AtEnd ? new IncidentStepSyntax(frame, view, expected, count, bound, provisions, by) : null;
    }

    private static (int Count, QuantityBound Bound)? ReadCount(Cursor cursor)
    {
        if (NumberParser.BoundLength(cursor) == 0)
        {
            if (cursor.Take("no"))
            {
                return (0, QuantityBound.Exactly);
            }

            if (cursor.Take("an") || cursor.Take("a") || cursor.Take("some"))
            {
                return (1, QuantityBound.AtLeast);
            }
        }

        var bound = NumberParser.TakeBound(cursor);
        if (cursor.Is(TokenKind.ValueBracket) || NumberParser.TryRead(cursor) is not { Values: [var value] } || value != decimal.Truncate(value) || value > int.MaxValue)
        {
            return null;
        }

        return ((int)value, bound);
    }
}
