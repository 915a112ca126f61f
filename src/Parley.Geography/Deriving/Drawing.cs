using NetTopologySuite.Geometries;
using NodaTime;

namespace Parley.Geography.Deriving;

/// <summary>One shape that a place may have, and the options of brackets that it rests on, by bracket.</summary>
internal sealed record Drawing(Geometry Geometry, ValueList<ChoiceGuard> Choices)
{
    /// <summary>The choices of both, or null where they take different options of one bracket.</summary>
    public ValueList<ChoiceGuard>? ChoicesWith(ValueList<ChoiceGuard> others)
    {
        var all = Choices.Concat(others).Distinct().OrderBy(c => c.Bracket.Value).ToValueList();
        return all.Select(c => c.Bracket).Distinct().Count() == all.Count ? all : null;
    }
}

/// <summary>A place's shapes with what is said of them; no shape means undetermined, and the note says why.</summary>
internal sealed record PlaceDrawing(ValueList<Drawing> Drawings)
{
    public bool Illustrative { get; init; }

    public string? Note { get; init; }

    public LocalDate? DrawnOn { get; init; }

    public static PlaceDrawing Undetermined(string why) => new(default(ValueList<Drawing>)) { Note = why };
}
