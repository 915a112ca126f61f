using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>A place by its declared name; one that a sentence derives, by how it is derived.</summary>
internal static class PlaceWords
{
    /// <summary>Places are derived from one another this deep at most; a place that is derived from itself is named.</summary>
    private const int Deepest = 6;

    public static string Of(ValueList<PlaceId> places, Vocabulary vocabulary) => Vocabulary.And(places.Select(p => Of(p, vocabulary)));

    public static string Of(PlaceId place, Vocabulary vocabulary) => Of(place, vocabulary, Deepest);

    /// <summary>How a place is told: <c>everything within 15 km of the Line of Contact</c>.</summary>
    public static string Shape(Place place, Vocabulary vocabulary) => Shape(place, vocabulary, Deepest);

    private static string Of(PlaceId id, Vocabulary vocabulary, int depth) =>
        depth > 0 && vocabulary.FindPlace(id) is { Shape: not (DrawnShape or UndeterminedShape) } place && IsToldInWords(id)
            ? Shape(place, vocabulary, depth)
            : vocabulary.NameOf(id);

    /// <summary>A derived place has its own words for a name, and these begin small.</summary>
    public static bool IsToldInWords(PlaceId id) => id.Value.Length > 0 && char.IsLower(id.Value[0]);

    private static string Shape(Place place, Vocabulary vocabulary, int depth)
    {
        string Name(PlaceId id) => Of(id, vocabulary, depth - 1);
        return place.Shape switch
        {
            DrawnShape drawn => $"the {place.Kind.ToString().ToLowerInvariant()} that {drawn.File} draws as {Vocabulary.Quote(drawn.Feature)}",
            WithinShape within => $"everything within {QuantityWords.Of(within.Distance, vocabulary)} of {Name(within.Of)}",
            SideShape side => $"the part of {Name(side.Area)} on the side of {vocabulary.NameOf(side.Party)} of {Name(side.Line)}",
            BetweenShape between => $"what lies between {Name(between.First)} and {Name(between.Second)}",
            EdgeShape edge => $"the outline of {Name(edge.Of)}",
            OwnSideShape own => $"what {vocabulary.NameOf(own.Party)} holds at {Name(own.Line)}",
            HeldShape held => $"the part of {Name(held.Area)} that is drawn as held by {vocabulary.NameOf(held.Party)}{(held.On is { } day ? $" on {LocalTimes.Long(day)}" : "")}",
            ExceptShape except => $"{Name(except.Area)} without {Name(except.Without)}",
            CommonShape common => $"the part of {Name(common.Area)} that lies in {Name(common.With)}",
            UnionShape { Areas: [var one] } => Name(one),
            UnionShape union => $"{Vocabulary.And(union.Areas.Select(Name))} together",
            UndeterminedShape { Bracket: { } bracket } => $"a place that bracket {bracket.Value} leaves open",
            UndeterminedShape => "a place whose definition could not be read",
            _ => throw new System.Diagnostics.UnreachableException(place.Shape.GetType().Name),
        };
    }
}
