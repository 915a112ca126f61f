using System.Collections;

namespace Parley.Negotiation.Texts;

/// <summary>Parts of the model in the words of a text, for messages.</summary>
internal static class Shown
{
    public static string Of(object? value, Agreement agreement) => value switch
    {
        null => TextPlace.Nothing,
        PartyId party => agreement.FindParty(party)?.Name ?? party.Value,
        Bound bound => bound.Included ? $"{bound.Moment}" : $"{bound.Moment}, which is not included",
        bool yes => yes ? "yes" : "no",
        Enum word => Words(word.ToString()),
        string words => $"\"{words}\"",
        ThingFiller thing => thing.Thing,
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(i => Of(i, agreement))) is { Length: > 0 } items ? items : TextPlace.Nothing,
        _ => value.ToString()!,
    };

    /// <summary>A name of the model in words: <c>ApprovalGate</c> becomes <c>approval gate</c>.</summary>
    public static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
