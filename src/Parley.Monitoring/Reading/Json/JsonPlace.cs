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

        var given = (Longitude: false, Latitude: false, Radius: false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("longitude"u8))
            {
                (given.Longitude, draft.Longitude) = (true, Number(ref reader, "longitude", line));
            }
            else if (reader.ValueTextEquals("latitude"u8))
            {
                (given.Latitude, draft.Latitude) = (true, Number(ref reader, "latitude", line));
            }
            else if (reader.ValueTextEquals("radius_metres"u8))
            {
                (given.Radius, draft.RadiusMetres) = (true, Number(ref reader, "radius_metres", line));
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                draft.PointName = Name(ref reader, line);
            }
            else
            {
                var name = reader.GetString() ?? "";
                remarks.AddWithSuggestion(EventDiagnostics.FieldNotKnown, line, Spelling.Nearest(name, Fields), name, "\"at\"");
                reader.Read();
                reader.Skip();
            }
        }

        NeedField(given.Longitude, "at.longitude", line);
        NeedField(given.Latitude, "at.latitude", line);
        NeedField(given.Radius, "at.radius_metres", line);
    }

    private void NeedField(bool given, string name, int line)
    {
        if (!given)
        {
            remarks.Add(EventDiagnostics.FieldMissing, line, name);
        }
    }

    private string? Name(ref Utf8JsonReader reader, int line)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
        {
            return reader.GetString();
        }

        remarks.Add(EventDiagnostics.WrongKind, line, "at.name", "text in quotes");
        reader.Skip();
        return null;
    }

    private static readonly string[] Fields = ["longitude", "latitude", "radius_metres", "name"];

    private double? Number(ref Utf8JsonReader reader, string name, int line)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number))
        {
            return number;
        }

        remarks.Add(EventDiagnostics.WrongKind, line, $"at.{name}", "a number, without quotes");
        reader.Skip();
        return null;
    }
}
