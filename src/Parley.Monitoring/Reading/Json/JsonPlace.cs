using System.Text.Json;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Reads <c>"at":{"longitude":37.5,"latitude":48.7,"radius_metres":5000,"name":"…"}</c>.</summary>
internal sealed class JsonPlace(Remarks remarks)
{
    public void Read(ref Utf8JsonReader reader, int line, EventDraft draft)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            remarks.Add(EventDiagnostics.WrongKind, line, "at", "an object with longitude, latitude and radius_metres");
            reader.Skip();
            return;
        }

        var (longitude, latitude, radius) = (false, false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            switch (name)
            {
                case "longitude":
                    (longitude, draft.Longitude) = (true, Number(ref reader, name, line));
                    break;
                case "latitude":
                    (latitude, draft.Latitude) = (true, Number(ref reader, name, line));
                    break;
                case "radius_metres":
                    (radius, draft.RadiusMetres) = (true, Number(ref reader, name, line));
                    break;
                case "name" when reader.TokenType == JsonTokenType.String:
                    draft.PointName = reader.GetString();
                    break;
                case "name" when reader.TokenType == JsonTokenType.Null:
                    break;
                case "name":
                    remarks.Add(EventDiagnostics.WrongKind, line, "at.name", "text in quotes");
                    reader.Skip();
                    break;
                default:
                    remarks.AddWithSuggestion(EventDiagnostics.FieldNotKnown, line, Spelling.Nearest(name, Fields), name, "\"at\"");
                    reader.Skip();
                    break;
            }
        }

        foreach (var (given, name) in ((bool, string)[])[(longitude, "at.longitude"), (latitude, "at.latitude"), (radius, "at.radius_metres")])
        {
            if (!given)
            {
                remarks.Add(EventDiagnostics.FieldMissing, line, name);
            }
        }
    }

    private static readonly string[] Fields = ["longitude", "latitude", "radius_metres", "name"];

    private double? Number(ref Utf8JsonReader reader, string name, int line)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number))
        {
            return number;
        }

        remarks.Add(EventDiagnostics.WrongKind, line, $"at.{name}", "a number, without quotes");
        reader.Skip();
        return null;
    }
}
