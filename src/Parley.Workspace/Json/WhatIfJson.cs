using System.Text.Json;
using NodaTime;
using Parley.Documents.WhatIf;
using Parley.Monitoring.Results;

namespace Parley.Workspace.Json;

/// <summary>The answer to a what-if as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class WhatIfJson
{
    public static string Write(WhatIfAnswer answer) => JsonText.Write(json =>
    {
        var zone = answer.Agreement.Zone;
        json.WriteStartObject();
        json.WriteString("title", answer.Agreement.Title);
        json.WriteTexts("supposed", answer.Supposed);
        json.WriteText("asOf", answer.States is { } states ? Dates.Moment(states.AsOf, zone) : null);
        json.WriteList("changes", answer.Changes, change =>
        {
            json.WriteString("change", JsonText.Word(change.Kind));
            json.WriteText("was", change.Was is { } was ? JsonText.Word(was.State) : null);
            WriteInstance(json, change.Is, zone);
        });
        json.WriteList("outOfReach", answer.Lost, lost =>
        {
            json.WriteString("norm", lost.Norm.Value);
            json.WriteString("provision", lost.Provision.Value);
            json.WriteTexts("waitsInVainFor", lost.Waits);
        });
        json.WriteTexts("otherWays", answer.OtherWays);
        json.WriteList("leftOpen", answer.LeftOpen, decision =>
        {
            json.WriteString("norm", decision.Id.Value);
            json.WriteString("provision", decision.Provision.Value);
            json.WriteString("matter", decision.Matter);
            json.WriteText("default", decision.Default);
        });
        json.WriteList("incidents", answer.Incidents, incident =>
        {
            json.WriteString("norm", incident.Norm.Value);
            json.WriteString("provision", incident.Provision.Value);
            json.WriteString("actor", incident.Actor.ToString());
            json.WriteString("established", JsonText.Word(incident.Established));
        });
        json.WriteList("duties", answer.Duties, duty => WriteInstance(json, duty, zone));
        json.WriteEndObject();
    });

    private static void WriteInstance(Utf8JsonWriter json, NormInstance instance, DateTimeZone zone)
    {
        json.WriteString("norm", instance.Norm.Value);
        json.WriteString("provision", instance.Provision.Value);
        json.WriteTexts("bearers", instance.Bearers);
        json.WriteString("state", JsonText.Word(instance.State));
        json.WriteString("established", JsonText.Word(instance.Established));
        json.WriteText("dueBy", instance.DueBy is { } by ? Dates.Moment(by, zone) : null);
    }
}
