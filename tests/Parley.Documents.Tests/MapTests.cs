using System.Xml.Linq;
using CsCheck;
using Parley.Documents.Map;
using Parley.Documents.Svg;
using Parley.Documents.Tests.Fixtures;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Documents.Tests;

public class MapTests
{
    private static readonly ValueList<PlaceGeometry> Places = Ground.Of(Demo.Compile().Agreement);

    private static readonly Gen<MapLabel> Labels =
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 40], Gen.Double[0, 720], Gen.Double[0, 500], (text, x, y) => new MapLabel(text, x, y, "map-name-area"));

    [Fact]
    public void Place_AnyLabels_OverlapNobodyAndStayOnThePaper()
    {
        var paper = new Box(0, 0, 720, 500);
        Labels.List[0, 40].Sample(labels =>
        {
            var placed = LabelPlacer.Place(labels, paper, []);
            Assert.All(placed, p => Assert.True(paper.Holds(p.Box)));
            for (var i = 0; i < placed.Count; i++)
            {
                Assert.DoesNotContain(placed.Take(i), p => p.Box.Overlaps(placed[i].Box));
            }
        });
    }

    [Fact]
    public void Place_TheDemonstration_NamesEveryDrawnPlace()
    {
        var frame = MapFrame.Around(Places, [])!;
        var labels = PlaceLayer.Labels(frame, Places).ToList();
        Assert.Equal(labels.Count, LabelPlacer.Place(labels, frame.Paper, []).Count);
        Assert.Equal(Places.Where(p => p.Shapes.Count > 0).Select(p => p.Place.Id.Value).Order(), labels.Select(l => l.Text).Order());
    }

    [Fact]
    public void Draw_Standalone_IsWellFormedAndLoadsNothing()
    {
        var svg = MapDrawing.Draw(Places, [new MapEvent("<b>&", new Around(new GeoPoint(37.5, 48.5), new Length(0), null), Answer.Yes, null)]);
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("{http://www.w3.org/2000/svg}svg", root.Name.ToString());
        Assert.DoesNotContain("http", svg.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_PlaceThatIsOnlyAStepToANamedOne_IsNotDrawn()
    {
        var zone = Places.First(p => p.Place.Id.Value == "Donetsk Zone");
        var step = zone with { Place = zone.Place with { Id = new PlaceId("within 5 km of the Zone"), Name = "within 5 km of the Zone", Shape = new WithinShape(new Fixed<Length>(new Length(5000)), zone.Place.Id) } };
        var named = zone with { Place = zone.Place with { Id = new PlaceId("Strip"), Shape = new SideShape(step.Place.Id, new PartyId("Russia"), new PlaceId("Line of Contact")) } };
        Assert.DoesNotContain("within 5 km", MapDrawing.Draw([zone, step, named], []), StringComparison.Ordinal);
        Assert.Contains("within 5 km", MapDrawing.Draw([zone, step], []), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_NothingToDraw_IsMisuse() => Assert.Throws<ArgumentException>(() => MapDrawing.Draw([], []));

    [Fact]
    public void RadiiOf_ACircleOnTheGround_MeasureItOnPaper()
    {
        var frame = MapFrame.Around(Places, [])!;
        Gen.Select(Gen.Double[32, 38], Gen.Double[46, 52], Gen.Double[1_000, 60_000]).Sample((longitude, latitude, radius) =>
        {
            var around = new Around(new GeoPoint(longitude, latitude), new Length(radius), null);
            var (rx, ry) = frame.RadiiOf(around);
            // A degree of latitude is 111.195 km on the sphere; a degree of longitude the cosine of it.
            var north = new GeoPoint(longitude, latitude + (radius / 111_195));
            var east = new GeoPoint(longitude + (radius / 111_195 / Math.Cos(latitude * Math.PI / 180)), latitude);
            Assert.Equal(frame.Y(around.Point) - frame.Y(north), ry, 6);
            Assert.Equal(frame.X(east) - frame.X(around.Point), rx, 6);
        });
    }

    [Fact]
    public void Around_EventsNearAndFar_TakesInTheNearOnesOnly()
    {
        MapEvent At(double longitude, double latitude) => new("x", new Around(new GeoPoint(longitude, latitude), new Length(0), null), null, null);
        var (near, far) = (At(30.5, 50.4), At(2.35, 48.85));
        var frame = MapFrame.Around(Places, [near, far])!;
        var marks = new MapMarks(frame, [near, far, near]);
        Assert.Equal([far], marks.Beyond);
        Assert.Equal(2, Assert.Single(marks.Clusters).Events.Count);
    }

    [Fact]
    public void MapMarks_AnyEvents_CountEachOnce()
    {
        var point = Gen.Select(Gen.Double[25, 45], Gen.Double[40, 55], (x, y) => new GeoPoint(Math.Round(x, 1), Math.Round(y, 1)));
        var item = Gen.Select(point, Gen.OneOf(Gen.Const(0.0), Gen.Const(500.0), Gen.Const(25_000.0)), (p, r) => new MapEvent("x", new Around(p, new Length(r), null), Answer.Possibly, null));
        var frame = MapFrame.Around(Places, [])!;
        item.List[0, 200].Sample(events =>
        {
            var marks = new MapMarks(frame, events);
            Assert.Equal(events.Count, marks.Beyond.Count + marks.Clusters.Sum(c => c.Events.Count) + marks.UncertainAreas.Sum(a => a.Events.Count));
        });
    }

    [Fact]
    public void Write_UndeterminedPlace_IsListedAsNotDrawn()
    {
        var page = new Page(ComplianceReport.Write(Demo.Report(3)));
        var map = Page.Text(page.Id("map"));
        Assert.Contains("Not drawn", map, StringComparison.Ordinal);
        Assert.Contains("the Eastern Strip: The text leaves its depth blank.", map, StringComparison.Ordinal);
    }
}
