using NetTopologySuite.Geometries;
using Parley.Geography.Reading;

namespace Parley.Geography.Deriving;

/// <summary>Tells which side of a line is a party's: the side on which the areas lie that the file says it holds.</summary>
/// <remarks>
/// An area counts when it touches the line (or comes within about a kilometre of it) and says <c>"held_by": "Russia"</c>.
/// Nothing is concluded from the other side's holder. See docs/decisions/0003-which-side-is-whose.md.
/// </remarks>
internal sealed class SideFinder(Agreement agreement, FeatureSource features)
{
    /// <summary>Degrees: about a kilometre, the care of a line drawn by hand.</summary>
    private const double Near = 0.01;

    /// <summary>The share of a held area that must lie on one side. Areas drawn by hand may stray over their line a little.</summary>
    private const double MostOf = 0.9;

    /// <param name="Side">Null where nothing tells it, or two things tell it differently.</param>
    internal sealed record Finding(LineSide? Side, bool Contradicted, string? Because);

    public Finding Of(PartyId party, Geometry line)
    {
        var told = new List<(LineSide? Side, bool Theirs, string Name)>();
        foreach (var feature in features.Held())
        {
            var name = feature.Names[0];
            if (features.Geometry(feature, name, PlaceKind.Area) is { } area && area.IsWithinDistance(line, Near))
            {
                told.Add((SideOf(area, line), IsNameOf(party, feature.HeldBy!), name));
            }
        }

        var theirs = told.Where(t => t.Theirs).ToList();
        if (theirs.Count == 0)
        {
            return new Finding(null, false, null);
        }

        var side = theirs[0].Side;
        if (side is null || theirs.Exists(t => t.Side != side) || told.Exists(t => !t.Theirs && t.Side == side))
        {
            return new Finding(null, true, null);
        }

        var names = string.Join(", ", theirs.Select(t => $"\"{t.Name}\""));
        return new Finding(side, false, $"The side of {party} is told by what is drawn as held by it: {names}.");
    }

    /// <summary>What is drawn as held by a party: on a day, where one is named, and touching a line, where one is given.</summary>
    public List<(Geometry Area, string Name)> HeldBy(PartyId party, NodaTime.LocalDate? on, Geometry? line)
    {
        var held = new List<(Geometry, string)>();
        foreach (var feature in features.Held())
        {
            if (IsNameOf(party, feature.HeldBy!) && (on is null || feature.DrawnOn == on)
                && features.Geometry(feature, feature.Names[0], PlaceKind.Area) is { } area && (line is null || area.IsWithinDistance(line, Near)))
            {
                held.Add((area, feature.Names[0]));
            }
        }

        return held;
    }

    private static LineSide? SideOf(Geometry area, Geometry line)
    {
        if (LineCut.Split(area, line) is not { } halves)
        {
            return null;
        }

        var (left, right) = (halves.Left.Area, halves.Right.Area);
        return left >= MostOf * (left + right) ? LineSide.Left : right >= MostOf * (left + right) ? LineSide.Right : null;
    }

    private bool IsNameOf(PartyId party, string written)
    {
        bool Same(string name) => WithoutArticle(name).Equals(WithoutArticle(written), StringComparison.OrdinalIgnoreCase);
        return Same(party.Value) || (agreement.FindParty(party) is { } known && (Same(known.Name) || known.Aliases.Any(Same)));
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
