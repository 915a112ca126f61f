using System.Text.Json;
using NodaTime;
using Parley.Documents.Timelines;

namespace Parley.Workspace.Json;

/// <summary>A timeline as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class TimelineJson
{
    public static string Write(AgreementTimeline timeline) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", timeline.Title);
        json.WriteString("timeZone", timeline.Zone.Id);
        json.WriteText("inForce", timeline.InForce is { } day ? Dates.Day(day) : null);
        json.WriteList("dated", timeline.Dated, entry => WriteEntry(json, entry, timeline.Zone));
        json.WriteList("undated", timeline.Undated, entry => WriteEntry(json, entry, timeline.Zone));
        json.WriteEndObject();
    });

    private static void WriteEntry(Utf8JsonWriter json, TimelineEntry entry, DateTimeZone zone)
    {
        json.WriteString("norm", entry.Norm.Value);
        json.WriteString("provision", entry.Provision.Value);
        json.WriteString("kind", JsonText.Word(entry.Kind));
        json.WriteTexts("bearers", entry.Bearers);
        json.WriteString("words", entry.Words);
        ExplanationJson.WriteDates(json, entry.Dates, zone);
        json.WriteTexts("after", entry.After);
        json.WriteNumber("step", entry.Rank);
        json.WriteBoolean("circle", entry.IsInCircle);
    }
}
