using Parley.Documents.Words;
using Parley.Negotiation.Drafts;

namespace Parley.Documents.Drafts;

/// <summary>How one move is spoken of.</summary>
internal static class DraftMoveWords
{
    /// <summary>What differs, then for each party what that means: <c>Russia: newly bound</c>.</summary>
    public static IEnumerable<string> Of(Move move)
    {
        foreach (var party in move.For.GroupBy(f => (f.Party, f.Name)))
        {
            yield return $"{Names.Capital(party.Key.Name)}: {string.Join("; ", party.Select(f => DraftWords.Of(f.Part, f.Kind)))}";
        }

        if (move.For.IsEmpty)
        {
            yield return "(nobody is named)";
        }

        if (!move.Differs.IsEmpty)
        {
            yield return $"Differs: {string.Join("; ", move.Differs)}";
        }
    }

    /// <summary><c>13.1</c>, or where it had another number <c>13.1 (11.1 before)</c>.</summary>
    public static string Numbers(Move move) => move.Now!.Number == move.Before!.Number ? move.Now.Number : $"{move.Now.Number} ({move.Before.Number} before)";
}
