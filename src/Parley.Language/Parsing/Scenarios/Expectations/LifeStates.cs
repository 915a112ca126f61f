using Parley.Model.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary>The states in words.</summary>
internal static class LifeStates
{
    private static readonly (string[] Words, LifeState State)[] Words =
    [
        (["fulfilled", "in", "time"], LifeState.FulfilledInTime), (["fulfilled", "late"], LifeState.FulfilledLate), (["fulfilled"], LifeState.Fulfilled),
        (["completed"], LifeState.Fulfilled), (["performed"], LifeState.Fulfilled),
        (["waiting"], LifeState.Waiting), (["due"], LifeState.Due), (["overdue"], LifeState.Overdue),
        (["in", "force"], LifeState.InForce), (["suspended"], LifeState.Suspended), (["discharged"], LifeState.Discharged), (["lapsed"], LifeState.Lapsed), (["ended"], LifeState.Ended),
        (["unavailable"], LifeState.Unavailable), (["available"], LifeState.Available), (["exercised"], LifeState.Exercised), (["expired"], LifeState.Expired),
        (["open"], LifeState.Open), (["decided"], LifeState.Decided), (["determined"], LifeState.Decided), (["defaulted"], LifeState.Defaulted),
        (["sought"], LifeState.Pending), (["pending"], LifeState.Pending), (["approved"], LifeState.Approved), (["refused"], LifeState.Refused), (["rejected"], LifeState.Refused),
        (["breached"], LifeState.Breached), (["kept"], LifeState.Kept), (["begun"], LifeState.Begun),
    ];

    /// <summary>The answer expected and the state that stand here: <c>possibly overdue</c>, <c>not breached</c>, <c>not sought</c>; null, and nothing taken, where none stands.</summary>
    public static (Answer Expected, LifeState State)? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("not", "sought") || cursor.Take("not", "yet", "sought"))
        {
            return (Answer.Yes, LifeState.NotSought);
        }

        var expected = ExpectationView.ReadAnswer(cursor);
        if (expected == Answer.Possibly && cursor.Take("not", "sought"))
        {
            return (expected, LifeState.NotSought);
        }

        foreach (var (words, state) in Words)
        {
            if (cursor.Take(words))
            {
                return (expected, state);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary>Whether the verb before a state stands here, taken.</summary>
    public static bool TakeVerb(Cursor cursor) =>
        cursor.Take("is") || cursor.Take("are") || cursor.Take("has", "been") || cursor.Take("have", "been") || cursor.Take("has") || cursor.Take("have");
}
