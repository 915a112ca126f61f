using Parley.Model.Events;

namespace Parley.Documents.Words;

/// <summary>The agreement's own names for parties and places, as declared.</summary>
internal sealed class Names
{
    private readonly Dictionary<PartyId, string> _parties = [];
    private readonly Dictionary<PlaceId, string> _places = [];

    public Names(Agreement agreement)
    {
        foreach (var party in agreement.Parties)
        {
            _parties.TryAdd(party.Id, party.Name);
        }

        foreach (var group in agreement.Groups)
        {
            _parties.TryAdd(group.Id, group.Name);
        }

        foreach (var place in agreement.Places)
        {
            _places.TryAdd(place.Id, place.Name);
        }
    }

    public string Of(PartyId party) => _parties.GetValueOrDefault(party, party.Value);

    public string Of(PlaceId place) => _places.GetValueOrDefault(place, place.Value);

    /// <summary><c>Ukraine and Russia</c>; <c>nobody named</c> for none.</summary>
    public string Of(ValueList<PartyId> parties) => parties.IsEmpty ? "nobody named" : List(parties.Select(Of), "and");

    public string Of(Actor actor) => actor.Candidates.Count switch
    {
        0 => "undetermined",
        1 => Of(actor.Candidates[0]),
        _ => $"undetermined: {List(actor.Candidates.Select(Of), "or")}",
    };

    /// <summary>Where something happened, with how exactly that is known.</summary>
    public string Of(Whereabouts? where) => where switch
    {
        null => "no place given",
        InPlace place => $"somewhere in {Of(place.Place)}",
        Around { Radius.Metres: > 0 } around => $"within {around.Radius} of {around.Name ?? around.Point.ToString()}",
        Around around => around.Name is null ? around.Point.ToString() : $"{around.Name} ({around.Point})",
        _ => "no place given",
    };

    /// <summary>With a capital at its head.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A list in words: <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items, string word)
    {
        var all = items.ToList();
        return all.Count <= 1 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {word} {all[^1]}";
    }
}
