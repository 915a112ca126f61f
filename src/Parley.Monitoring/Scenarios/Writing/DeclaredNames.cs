namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Places and parties by the names that the agreement declares.</summary>
internal static class DeclaredNames
{
    /// <summary>A place without a name of its own in quotation marks.</summary>
    public static string Of(Agreement agreement, PlaceId place) =>
        agreement.FindPlace(place) is { } known
            ? HasName(place) ? known.Name : $"\"{known.Name}\""
            : throw new ArgumentException($"The agreement has no place \"{place}\".", nameof(place));

    /// <summary>Whether sentences can name it: a place that only other words derive begins with a small letter, as do few names, and these can stand in quotation marks too.</summary>
    public static bool HasName(PlaceId place) => place.Value.Length > 0 && char.IsUpper(place.Value[0]) && !place.Value.Contains('[', StringComparison.Ordinal);

    public static string Of(Agreement agreement, PartyId party) =>
        agreement.FindParty(party)?.Name ?? throw new ArgumentException($"The agreement has no party \"{party}\".", nameof(party));
}
