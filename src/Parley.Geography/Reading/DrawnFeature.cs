using NodaTime;

namespace Parley.Geography.Reading;

/// <summary>A feature of a file: its names, and what the file says of it.</summary>
internal sealed class DrawnFeature(ValueList<string> names, JsonText.JsonValue value, SourceAnchor anchor)
{
    public ValueList<string> Names { get; } = names;

    public JsonText.JsonValue Value { get; } = value;

    /// <summary>Where the feature is named.</summary>
    public SourceAnchor Anchor { get; } = anchor;

    /// <summary>The first position of its geometry, unchecked; null where there is none on the globe.</summary>
    public GeoPoint? SomePosition
    {
        get
        {
            var at = Value["geometry"]?["coordinates"];
            while (at is { IsArray: true } list && list.Elements.Any() && list.Elements.First() is { IsNumber: false } inner)
            {
                at = inner;
            }

            return at is { IsArray: true } position && position.Elements.Take(2).ToList() is [{ IsNumber: true } x, { IsNumber: true } y]
                && Math.Abs(x.Number) <= 180 && Math.Abs(y.Number) <= 90
                ? new GeoPoint(x.Number, y.Number)
                : null;
        }
    }

    public bool Illustrative { get; init; }

    public string? Note { get; init; }

    /// <summary>The party that the file says holds the area, as written.</summary>
    public string? HeldBy { get; init; }

    public LocalDate? DrawnOn { get; init; }
}
