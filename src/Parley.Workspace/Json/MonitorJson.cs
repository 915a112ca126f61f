using System.Text.Json;
using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Results;
using Parley.Workspace.Runs;

namespace Parley.Workspace.Json;

/// <summary>What the monitor answers, as other programs read it; <c>docs/json.md</c> says what each part means.</summary>
public static class MonitorJson
{
    public static string Write(MonitorAnswer answer)
    {
        var zone = answer.Agreement.Zone;
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            WriteMoment(json, "asOf", answer.Result.AsOf, zone);
            WriteMoment(json, "knownAt", answer.Result.KnownAt, zone);
            json.WriteText("inForce", answer.InForce is { } day ? Dates.Day(day) : null);
            json.WriteBoolean("exercise", answer.IsExercise);
            json.WriteList("instances", answer.Result.Instances, instance => WriteInstance(json, instance, zone));
            json.WriteList("incidents", answer.Result.Incidents, incident => WriteIncident(json, incident, zone));
            json.WriteObject("coverage", () => WriteCoverage(json, answer.Result.Coverage, zone));
            json.WriteList("reading", answer.Reading, file =>
            {
                json.WriteString("file", file.File);
                json.WriteNumber("rows", file.Rows);
                json.WriteNumber("taken", file.Taken);
                json.WriteNumber("filtered", file.Filtered);
                json.WriteNumber("repeated", file.Repeated);
                json.WriteNumber("refused", file.Refused);
            });
            json.WriteEndObject();
        });
    }

    private static void WriteInstance(Utf8JsonWriter json, NormInstance instance, DateTimeZone zone)
    {
        json.WriteString("provision", instance.Provision.Value);
        json.WriteString("norm", instance.Norm.Value);
        json.WriteText("bearer", instance.Bearers.IsEmpty ? null : string.Join(" and ", instance.Bearers));
        json.WriteString("state", JsonText.Word(instance.State));
        json.WriteString("established", JsonText.Word(instance.Established));
        json.WriteText("kept", instance.Kept is { } kept ? JsonText.Word(kept) : null);
        WriteMoment(json, "dueFrom", instance.DueFrom, zone);
        WriteMoment(json, "dueBy", instance.DueBy, zone);
        WriteMoment(json, "since", instance.Since, zone);
        json.WriteTexts("evidence", instance.Evidence);
        json.WriteString("why", instance.Why);
    }

    private static void WriteIncident(Utf8JsonWriter json, Incident incident, DateTimeZone zone)
    {
        json.WriteString("provision", incident.Provision.Value);
        json.WriteString("norm", incident.Norm.Value);
        json.WriteString("event", incident.Event.Value);
        WriteMoment(json, "at", incident.At.From, zone);
        WriteMoment(json, "until", incident.At.To, zone);
        WriteMoment(json, "knownAt", incident.KnownAt, zone);
        json.WriteString("actor", incident.Actor.ToString());
        json.WriteString("established", JsonText.Word(incident.Established));
        WriteWhere(json, incident.Where);
        json.WriteString("why", incident.Why);
    }

    private static void WriteWhere(Utf8JsonWriter json, Whereabouts? where)
    {
        switch (where)
        {
            case Around around:
                json.WriteObject("where", () =>
                {
                    json.WriteNumber("longitude", around.Point.Longitude);
                    json.WriteNumber("latitude", around.Point.Latitude);
                    json.WriteNumber("radiusMetres", around.Radius.Metres);
                    json.WriteText("name", around.Name);
                });
                break;
            case InPlace place:
                json.WriteObject("where", () => json.WriteString("place", place.Place.Value));
                break;
            default:
                json.WriteNull("where");
                break;
        }
    }

    private static void WriteCoverage(Utf8JsonWriter json, Coverage coverage, DateTimeZone zone)
    {
        json.WriteNumber("events", coverage.Events);
        json.WriteNumber("matched", coverage.Matched);
        json.WriteNumber("withoutPlace", coverage.WithoutPlace);
        json.WriteNumber("imprecisePlace", coverage.ImprecisePlace);
        json.WriteNumber("actorUndetermined", coverage.ActorUndetermined);
        json.WriteNumber("allegedOnly", coverage.AllegedOnly);
        json.WriteNumber("knownLate", coverage.KnownLate);
        json.WriteNumber("daysFollowed", coverage.DaysFollowed);
        json.WriteNumber("daysWithoutEvent", coverage.DaysWithoutEvent);
        json.WriteList("gaps", coverage.Gaps, watch => WriteWatch(json, watch, zone));
        json.WriteList("watched", coverage.Watched, watch => WriteWatch(json, watch, zone));
    }

    private static void WriteWatch(Utf8JsonWriter json, Watch watch, DateTimeZone zone)
    {
        json.WriteString("id", watch.Id);
        WriteMoment(json, "from", watch.When.From, zone);
        WriteMoment(json, "to", watch.When.To, zone);
        json.WriteText("place", watch.Place?.Value);
        json.WriteString("reason", watch.Reason);
        json.WriteString("source", watch.SourceName);
    }

    private static void WriteMoment(Utf8JsonWriter json, string name, Instant? instant, DateTimeZone zone) =>
        json.WriteText(name, instant is { } moment ? Dates.Moment(moment, zone) : null);
}
