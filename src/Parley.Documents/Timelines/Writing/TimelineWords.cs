using Parley.Documents.Words;

namespace Parley.Documents.Timelines.Writing;

/// <summary>What a timeline says beside its dates, the same in every format.</summary>
internal static class TimelineWords
{
    public static string Supposition(AgreementTimeline timeline) => timeline.InForce is { } day
        ? $"Dates suppose that this agreement is in force from the beginning of {LocalTimes.Long(day)}. All times are in the zone {timeline.Zone.Id}."
        : $"No entry into force is supposed: dated is what the text itself dates. All times are in the zone {timeline.Zone.Id}.";

    /// <summary>The moment that an entry stands under: <c>By Sat 2026-02-14 24:00</c>, <c>From Thu 2026-01-15 00:00 on</c>.</summary>
    public static string Heading(TimelineEntry entry, LocalTimes times) => entry switch
    {
        { IsStanding: true } => $"From {times.Weekday(entry.Dates.From!.Value)} on, with no last day",
        { Dates.To: { } to, Kind: TimelineKind.Period or TimelineKind.Option } => $"Until {times.Weekday(to)}",
        { Dates.To: { } to } => $"By {times.Weekday(to)}",
        _ => $"From {times.Weekday(entry.Dates.From!.Value)} on, with an end that is not dated",
    };

    public static string Heading(int rank) => rank == 0
        ? "Not dated, and waiting for nothing else that is not dated"
        : $"Not dated, step {rank + 1}: after something of step {rank}";

    public static IEnumerable<string> Details(TimelineEntry entry, LocalTimes times)
    {
        if (!entry.IsStanding && (entry.At is null || entry.Dates.From is { } from && from != entry.At || entry.Dates.ToAtLatest != entry.Dates.To || entry.Dates.To is null))
        {
            yield return Names.Capital(entry.Dates.Words) + ".";
        }

        if (!entry.After.IsEmpty && entry.At is null)
        {
            yield return $"After {Names.List(Before(entry), "and")}{(entry.IsInCircle ? "; in a circle: what has to come first waits for it in its turn" : "")}.";
        }
    }

    /// <summary>The provisions that have to come first, each once.</summary>
    public static IReadOnlyList<string> Before(TimelineEntry entry) => [.. entry.After.Select(a => a.Value.Split('#', '|')[0]).Distinct()];
}
