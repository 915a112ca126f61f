using Parley.Documents.Html;
using Parley.Documents.Map;
using Parley.Documents.Words;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Documents.Report.Sections;

/// <summary>The ground of the agreement, as a picture and as the same in words.</summary>
internal static class MapSection
{
    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("section", ("id", "map"), ("aria-labelledby", "map-h")))
        {
            to.Write("h2", "Map", ("id", "map-h"));
            using (to.Open("div", ("class", "beside")))
            {
                var events = Events(facts);
                var picture = new HtmlWriter();
                var marks = MapDrawing.Write(picture, facts.Input.Places, events, standalone: false);
                using (to.Open("figure", ("class", "chart")))
                {
                    if (marks is null)
                    {
                        to.Write("p", "No place of the agreement can be drawn, and no event has a point.");
                    }
                    else
                    {
                        using (to.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Map")))
                        {
                            to.Include(picture);
                        }

                        Caption(to, facts, events, marks);
                    }
                }

                using (to.Open("div"))
                {
                    Places(to, facts);
                }
            }

            Notes(to, facts);
        }
    }

    /// <summary>Every incident, and every other event that a state rests on; each event once, as its best established incident.</summary>
    private static List<MapEvent> Events(ReportFacts facts)
    {
        var incidents = facts.Incidents
            .GroupBy(i => i.Incident.Event)
            .Select(g => g.OrderByDescending(i => i.Incident.Established).First())
            .Select(i => new MapEvent($"{i.Incident.Event}, {facts.Names.Of(i.Incident.Where)}", i.Incident.Where, i.Incident.Established, AnchorOf(facts, i.Incident.Event)));
        var seen = facts.Incidents.Select(i => i.Incident.Event).ToHashSet();
        var others = facts.Instances.SelectMany(i => i.Instance.Evidence).Where(seen.Add)
            .Select(id => facts.Delivered.GetValueOrDefault(id)).OfType<Event>()
            .Select(e => new MapEvent($"{e.Id}, {facts.Names.Of(e.Where)}", e.Where, null, AnchorOf(facts, e.Id)));
        return [.. incidents, .. others];
    }

    /// <summary>Only what the page tells in full can be led to: a map of thousands does not make an appendix of thousands.</summary>
    private static string? AnchorOf(ReportFacts facts, EventId id) => facts.Cited.Contains(id) ? HtmlIds.Of(id) : null;

    private static void Caption(HtmlWriter to, ReportFacts facts, List<MapEvent> events, MapMarks marks)
    {
        using (to.Open("figcaption"))
        {
            var (inPlace, nowhere) = (events.Count(e => e.Where is InPlace), events.Count(e => e.Where is null));
            var areas = marks.UncertainAreas.Sum(a => a.Events.Count);
            to.Text($"Of {Numbers.Of(events.Count, "event")}, {Numbers.Of(marks.Clusters.Sum(c => c.Events.Count))} are drawn where they happened, {Numbers.Of(areas)} only as areas in which they may have happened, "
                + $"{Numbers.Of(inPlace)} are known to a place of the agreement and listed beside it, {Numbers.Of(marks.Beyond.Count)} lie outside the map, and {Numbers.Of(nowhere)} have no place. ");
            if (marks.UncertainAreas.Count > MapMarks.DrawnAreas)
            {
                var left = marks.UncertainAreas.Skip(MapMarks.DrawnAreas).ToList();
                to.Text($"{Numbers.Of(left.Count)} areas with {Numbers.Of(left.Sum(a => a.Events.Count), "event")} are not drawn, so that the others can be read. ");
            }

            to.Text("No borders are drawn but those that the agreement names. The broken edges of zones are derived from other places.");
            if (marks.Beyond.Count > 0)
            {
                to.Text(" Outside the map: ");
                to.Foreign(string.Join("; ", marks.Beyond.Take(10).Select(e => e.Title)) + (marks.Beyond.Count > 10 ? "; …" : "."));
            }
        }
    }

    private static void Places(HtmlWriter to, ReportFacts facts)
    {
        var regions = facts.Incidents.ToLookup(i => i.Region.Name);
        using (to.Open("table", ("class", "places")))
        {
            to.Write("caption", "Places of the agreement");
            Tables.Head(to, "Place", "Ground", "Incidents");
            using (to.Open("tbody"))
            {
                foreach (var place in facts.Input.Places.Where(p => p.Shapes.Count > 0))
                {
                    using (to.Open("tr"))
                    {
                        to.Write("th", place.Place.Name, ("scope", "row"));
                        to.Write("td", Ground(place));
                        var rows = regions[place.Place.Name].ToList();
                        using (to.Open("td"))
                        {
                            if (rows.Count == 0)
                            {
                                to.Text("–");
                            }
                            else
                            {
                                to.Link("incident-rows", $"{Numbers.Of(rows.Count(r => r.IsEstablished))} + {Numbers.Of(rows.Count(r => !r.IsEstablished))}");
                            }
                        }
                    }
                }
            }
        }

        var undetermined = facts.Input.Places.Where(p => p.Shapes.Count == 0).ToList();
        if (undetermined.Count > 0)
        {
            to.Write("h3", "Not drawn");
            using (to.Open("ul", ("class", "plain")))
            {
                foreach (var place in undetermined)
                {
                    using (to.Open("li"))
                    {
                        to.Write("strong", place.Place.Name);
                        to.Text(": " + (place.Note ?? "the text leaves it open."));
                    }
                }
            }
        }
    }

    /// <summary>What each drawing rests on; places with the same words stand together.</summary>
    private static void Notes(HtmlWriter to, ReportFacts facts)
    {
        var notes = facts.Input.Places.Where(p => p.Shapes.Count > 0 && p.Note is not null).GroupBy(p => p.Note!).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        using (to.Open("details"))
        {
            to.Write("summary", "What each drawing rests on");
            using (to.Open("ul", ("class", "plain notes")))
            {
                foreach (var note in notes)
                {
                    using (to.Open("li"))
                    {
                        to.Write("strong", Names.List(note.Select(p => p.Place.Name), "and"));
                        to.Text(": " + note.Key);
                    }
                }
            }
        }
    }

    private static string Ground(PlaceGeometry place)
    {
        var measure = string.Join(" or ", place.Shapes.Select(s => s switch
        {
            AreaShape area => $"{area.SquareKilometres:N0} km²",
            LineShape line => $"{line.Length.Kilometres:N0} km",
            PointShape point => point.Point.ToString(),
            _ => "",
        }));
        var how = place.Place.Shape is DrawnShape ? "drawn" : "derived";
        return $"{measure}, {how}{(place.Illustrative ? ", illustrative" : "")}";
    }
}
