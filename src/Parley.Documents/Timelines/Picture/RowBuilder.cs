using Parley.Documents.Explanations.Sentences;
using Parley.Documents.Timelines.Writing;
using Parley.Documents.Words;

namespace Parley.Documents.Timelines.Picture;

/// <summary>What the labels of the picture say.</summary>
internal static class RowBuilder
{
    /// <summary>So many provisions that have to come first are named; more are counted.</summary>
    private const int NamedBefore = 5;

    public static IReadOnlyList<PictureRow> Dated(AgreementTimeline timeline)
    {
        var times = new LocalTimes(timeline.Zone);
        return [.. timeline.Dated
            .GroupBy(e => e.IsStanding ? (e.At, WordOf(e.Kind), string.Join('|', e.Bearers), "") : (e.At, "", "", e.Norm.Value))
            .Select(g => g.Count() == 1 ? Single(g.First(), times) : Several([.. g], times))];
    }

    public static IReadOnlyList<PictureRow> Undated(AgreementTimeline timeline) =>
        [.. timeline.Undated.Select(e => new PictureRow([e], $"{e.Provision}{BeforeOf(e)}", e.Words, Awaits(e)))];

    private static PictureRow Single(TimelineEntry entry, LocalTimes times) =>
        new([entry], entry.Dates.To is null ? entry.Provision.Value : $"{entry.Provision} {Lower(TimelineWords.Heading(entry, times))}", entry.Words, RemarkOf(entry, times));

    private static PictureRow Several(ValueList<TimelineEntry> entries, LocalTimes times)
    {
        var numbers = Vocabulary.And(entries.Select(e => e.Provision.Value).Distinct());
        return new PictureRow(entries, numbers, Standing(entries[0], times), "");
    }

    private static string Standing(TimelineEntry entry, LocalTimes times) => $"{WordOf(entry.Kind)} from {times.Weekday(entry.At!.Value)} on";

    private static string RemarkOf(TimelineEntry entry, LocalTimes times) => entry.IsStanding ? Lower(Standing(entry, times)) : entry.Dates switch
    {
        { To: { } to, ToAtLatest: { } last } when last != to => $"or at the latest {times.Weekday(last)}: still open",
        { To: null, IsOpen: true } => "its end is still open",
        { To: null, HasEnd: true } dates => $"its end hangs on this: {Vocabulary.And(dates.Awaits)}",
        { To: not null, From: null, Awaits: { IsEmpty: false } awaits } => $"once {Vocabulary.And(awaits)}",
        _ => "",
    };

    private static string Awaits(TimelineEntry entry)
    {
        var earliest = entry.Dates.Earliest is { } day ? $"; earliest {LocalTimes.Short(day)}" : "";
        return entry.Dates.Awaits.IsEmpty ? entry.Dates.Words : $"once {Vocabulary.And(entry.Dates.Awaits)}{earliest}{(entry.Dates.IsOpen ? "; a time is still open" : "")}";
    }

    private static string BeforeOf(TimelineEntry entry)
    {
        var before = TimelineWords.Before(entry);
        var circle = entry.IsInCircle ? ", in a circle" : "";
        return before.Count == 0 ? circle
            : before.Count <= NamedBefore ? $" after {Vocabulary.And(before)}{circle}"
            : $" after {string.Join(", ", before.Take(NamedBefore - 1))} and {before.Count - NamedBefore + 1} more{circle}";
    }

    private static string WordOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Duty => "Due",
        TimelineKind.Period => "In force",
        TimelineKind.Option => "Can be used",
        TimelineKind.Decision => "To be decided",
        TimelineKind.Approval => "To be approved",
        _ => "Stands",
    };

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
