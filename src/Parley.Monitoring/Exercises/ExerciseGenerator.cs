using System.Globalization;
using Parley.Monitoring.Exercises.Scripts;
using Parley.Monitoring.Reading;

namespace Parley.Monitoring.Exercises;

/// <summary>Makes up what might happen after an agreement enters into force, for any agreement of the language.</summary>
/// <remarks>
/// Each norm gets its events: duties done in time, late or not at all; incidents; verifications, reports, decisions and approvals;
/// and what could not be seen. Some reports come late, some are corrected or taken back. Everything is marked as an exercise.
/// Seeded: the same agreement and options give the same records. It takes no side: bearers of a duty have the same chances.
/// </remarks>
public static class ExerciseGenerator
{
    public const string SourceName = "exercise";

    /// <summary>The records in the order in which they become known, with ids in that order.</summary>
    /// <param name="points">Where a place lies; without it, events only name the place.</param>
    public static ValueList<EventRecord> Generate(Agreement agreement, ExerciseOptions options, PickPoint? points = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Days, 3_660);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Density);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Density, 100);

        var scene = new Scene(agreement, options, points);
        EntryScript.Write(scene);
        foreach (var norm in agreement.Norms)
        {
            switch (norm)
            {
                case Obligation obligation:
                    ObligationScript.Write(scene, obligation);
                    break;
                case Prohibition prohibition:
                    IncidentScript.Write(scene, prohibition);
                    break;
                case ReportingDuty duty:
                    ReportScript.Write(scene, duty);
                    break;
                case VerificationDuty duty:
                    VerificationScript.Write(scene, duty);
                    break;
                case Decision decision:
                    DecisionScript.Write(scene, decision);
                    break;
                case ApprovalGate gate:
                    ApprovalScript.Write(scene, gate);
                    break;
            }
        }

        CorrectionScript.Write(scene);
        WatchScript.Write(scene);
        return Number(scene);
    }

    private static ValueList<EventRecord> Number(Scene scene)
    {
        var events = scene.Events.OrderBy(e => e.KnownAt).ThenBy(e => e.When.From).ToList();
        var ids = events.Select((e, i) => (e.Id, New: new EventId(string.Create(CultureInfo.InvariantCulture, $"ex-{i + 1:0000}")))).ToDictionary(p => p.Id, p => p.New);
        var records = events.Select(e => (e.KnownAt, Record: EventRecord.Of(e with { Id = ids[e.Id], Corrects = e.Corrects is { } first ? ids[first] : null })));
        var watches = scene.Watches
            .OrderBy(w => w.KnownAt)
            .Select((w, i) => (w.KnownAt, Record: EventRecord.Of(w with { Id = string.Create(CultureInfo.InvariantCulture, $"ex-w-{i + 1:0000}") })));
        return records.Concat(watches).OrderBy(r => r.KnownAt).Select(r => r.Record).ToValueList();
    }
}
