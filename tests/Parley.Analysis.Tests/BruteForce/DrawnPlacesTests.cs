using CsCheck;
using Parley.Analysis.Conflicts;
using Parley.Geography.Shapes;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>Drawn areas, which drafts do not have: rectangles on a grid, cell by cell.</summary>
public class DrawnPlacesTests
{
    private static readonly Gen<(int West, int South, int Width, int Height)> Rectangles = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[1, 3], Gen.Int[1, 3]);

    [Fact]
    public void Covers_OfRandomRectangles_IsWhatTheirCellsSay() => Gen.Select(Rectangles, Rectangles).Sample(
        (done, asked) =>
        {
            var (cells, others) = (CellsOf(done), CellsOf(asked));
            var overlap = new Overlap(Agreement, place => Drawn(place.Value == "Zone" ? done : asked));
            Assert.Equal(cells.IsSubsetOf(others), overlap.Covers(ActRole.In, new PlaceId("Zone"), new PlaceId("Strip")));
            Assert.Equal(cells.Overlaps(others), overlap.Covers(ActRole.From, new PlaceId("Zone"), new PlaceId("Strip")));
        },
        iter: 500);

    private static readonly Agreement Agreement = Check.Read(Check.Text("## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n- \"the Strip\" means the area [\"strip\"](places.geojson)."));

    private static HashSet<(int X, int Y)> CellsOf((int West, int South, int Width, int Height) r) =>
        [.. Enumerable.Range(r.West, r.Width).SelectMany(x => Enumerable.Range(r.South, r.Height).Select(y => (x, y)))];

    private static AreaShape Drawn((int West, int South, int Width, int Height) r)
    {
        var (west, south, east, north) = (r.West / 10.0, r.South / 10.0, (r.West + r.Width) / 10.0, (r.South + r.Height) / 10.0);
        return new([new GeoPolygon([new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)], [])], 0);
    }
}
