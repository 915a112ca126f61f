using System.Text.Json;
using NodaTime;
using Parley.Documents.Explanations;

namespace Parley.Workspace.Json;

/// <summary>What the machine understood, as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class ExplanationJson
{
    public static string Write(AgreementExplanation explanation)
    {
        var zone = DateTimeZoneProviders.Tzdb[explanation.Zone];
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", explanation.Title);
            json.WriteString("timeZone", explanation.Zone);
            json.WriteText("inForce", explanation.InForce is { } day ? Dates.Day(day) : null);
            json.WriteList("definitions", explanation.Definitions, definition =>
            {
                json.WriteString("kind", JsonText.Word(definition.Kind));
                json.WriteText("name", definition.Name);
                json.WriteString("sentence", definition.Sentence);
            });
            json.WriteList("provisions", explanation.Provisions, provision =>
            {
                json.WriteString("provision", provision.Provision.Id.Value);
                json.WriteString("article", provision.Provision.Article);
                json.WriteString("standing", JsonText.Word(provision.Provision.Standing));
                json.WriteList("norms", provision.Norms, norm => WriteNorm(json, norm, zone));
                json.WriteTexts("brackets", provision.Brackets);
                json.WriteNumber("findings", provision.Findings ?? 0);
            });
            json.WriteList("outsideLaw", explanation.OutsideLaw, norm => WriteNorm(json, norm, zone));
            json.WriteEndObject();
        });
    }

    private static void WriteNorm(Utf8JsonWriter json, Explanation norm, DateTimeZone zone)
    {
        json.WriteString("norm", norm.Norm.Value);
        json.WriteString("sentence", norm.Sentence);
        WriteDates(json, norm.Dates, zone);
    }

    internal static void WriteDates(Utf8JsonWriter json, NormDates? known, DateTimeZone zone)
    {
        if (known is not { } dates)
        {
            json.WriteNull("dates");
            return;
        }

        string? Moment(Instant? instant) => instant is { } at ? Dates.Moment(at, zone) : null;
        json.WriteObject("dates", () =>
        {
            json.WriteString("words", dates.FullWords);
            json.WriteText("from", Moment(dates.From));
            json.WriteText("to", Moment(dates.To));
            json.WriteText("toAtLatest", Moment(dates.ToAtLatest));
            json.WriteBoolean("open", dates.IsOpen);
            json.WriteText("earliest", dates.Earliest is { } earliest ? Dates.Day(earliest) : null);
            json.WriteText("latest", dates.Latest is { } latest ? Dates.Day(latest) : null);
            json.WriteTexts("awaits", dates.Awaits);
        });
    }
}
