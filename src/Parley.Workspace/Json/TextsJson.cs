using System.Text.Json;
using Parley.Negotiation.Texts;
using Parley.Workspace.Texts;

namespace Parley.Workspace.Json;

/// <summary>The differences of two texts as other programs read them. Lines and columns count from 1.</summary>
public static class TextsJson
{
    public static string Write(TextPair pair) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("first", pair.First.Path);
        json.WriteString("second", pair.Second.Path);
        json.WriteBoolean("same", pair.Differences.IsEmpty);
        json.WriteList("differences", pair.Differences, difference =>
        {
            json.WriteString("code", difference.Kind.Code);
            json.WriteText("provision", difference.Provision);
            json.WriteString("what", difference.What);
            json.WriteString("message", difference.Remark.Message);
            json.WriteObject("first", () => WritePlace(json, difference.First));
            json.WriteObject("second", () => WritePlace(json, difference.Second));
        });
        json.WriteEndObject();
    });

    private static void WritePlace(Utf8JsonWriter json, TextPlace place)
    {
        json.WriteString("file", place.At.File);
        json.WriteNumber("line", place.At.Start.Line);
        json.WriteNumber("column", place.At.Start.Column);
        json.WriteString("says", place.Says);
    }
}
