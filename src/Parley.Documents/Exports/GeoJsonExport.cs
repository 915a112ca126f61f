using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Documents.Report;
using Parley.Documents.Words;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Documents;

/// <summary>The places and the incidents of a report as GeoJSON (RFC 7946).</summary>
/// <remarks>An undetermined place, and an incident known only to a place or to nowhere, has a null geometry: nothing is made more exact than it is.</remarks>
public static class GeoJsonExport
{
    // Non-ASCII stays readable; the file is never set into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ReportInput input)
    {
        var facts = new ReportFacts(input);
        using var stream = new MemoryStream();
        using (var to = new Utf8JsonWriter(stream, Options))
        {
            to.WriteStartObject();
            to.WriteString("type", "FeatureCollection");
            to.WriteString("as_of", facts.Times.Machine(input.Result.AsOf));
            to.WriteString("known_at", facts.Times.Machine(input.Result.KnownAt));
            to.WriteBoolean("exercise", facts.IsExercise);
            to.WriteStartArray("features");
            foreach (var place in input.Places)
            {
                Place(to, place);
            }

            foreach (var row in facts.Incidents)
            {
                Incident(to, facts, row);
            }

            to.WriteEndArray();
            to.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Place(Utf8JsonWriter to, PlaceGeometry place)
    {
        // Alternatives are one feature each, numbered from 1 in the order of the text.
        var shapes = place.Shapes.IsEmpty ? [null] : place.Shapes.Select(s => (GeoShape?)s).ToList();
        for (var i = 0; i < shapes.Count; i++)
        {
            to.WriteStartObject();
            to.WriteString("type", "Feature");
            GeoJsonShapes.Write(to, shapes[i]);
            to.WriteStartObject("properties");
            to.WriteString("kind", "place");
            to.WriteString("name", place.Place.Id.Value);
            to.WriteBoolean("determined", place.IsDetermined);
            to.WriteBoolean("illustrative", place.Illustrative);
            if (shapes.Count > 1)
            {
                to.WriteNumber("alternative", i + 1);
            }

            if (place.Note is { } note)
            {
                to.WriteString("note", note);
            }

            to.WriteEndObject();
            to.WriteEndObject();
        }
    }

    private static void Incident(Utf8JsonWriter to, ReportFacts facts, IncidentRow row)
    {
        var incident = row.Incident;
        var around = incident.Where as Around;
        to.WriteStartObject();
        to.WriteString("type", "Feature");
        GeoJsonShapes.Write(to, around is null ? null : new PointShape(around.Point));
        to.WriteStartObject("properties");
        to.WriteString("kind", "incident");
        to.WriteString("event", incident.Event.Value);
        to.WriteString("provision", incident.Provision.Value);
        to.WriteString("established", StateWords.Of(incident.Established));
        to.WriteString("from", facts.Times.Machine(incident.At.From));
        to.WriteString("to", facts.Times.Machine(incident.At.To));
        to.WriteString("actor", facts.Names.Of(incident.Actor));
        to.WriteString("region", row.Region.Name);
        if (around is not null)
        {
            to.WriteNumber("radius_metres", around.Radius.Metres);
        }

        to.WriteEndObject();
        to.WriteEndObject();
    }
}
