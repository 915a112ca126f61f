using NodaTime;
using Parley.Documents.Words;

namespace Parley.Documents.Explanations;

/// <summary>When a norm binds and by when it must be met: as one closed interval in the agreement's zone where it can be dated, else as what it hangs on.</summary>
/// <param name="Words">For a line beside the provision: <c>due from Thu 2026-01-15 00:00 to Sat 2026-02-14 24:00 Europe/Kyiv</c>.</param>
public sealed record NormDates(string Words)
{
    /// <summary>The words with what they suppose: <c>…, if entry into force happens on 2026-01-15</c>.</summary>
    public string FullWords => SupposedEntry is { } day && (From is not null || To is not null) ? $"{Words}, if entry into force happens on {LocalTimes.Short(day)}" : Words;

    /// <summary>The day of entry into force that the dates suppose; null where the text alone gives them.</summary>
    public LocalDate? SupposedEntry { get; init; }

    /// <summary>The first instant at which it binds; null where it is not dated.</summary>
    public Instant? From { get; init; }

    /// <summary>The last instant that is in time or in force; of several on the table the first. Null where it is not dated or there is none.</summary>
    public Instant? To { get; init; }

    /// <summary>The last of the times on the table; equal to <see cref="To"/> where the text fixes it.</summary>
    public Instant? ToAtLatest { get; init; }

    /// <summary>Whether the norm has an end of its time at all, dated or not.</summary>
    public bool HasEnd { get; init; }

    /// <summary>Whether the text leaves an end of the time blank.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The earliest and latest days that all times of the text together allow, ends included; null where nothing bounds them.</summary>
    public LocalDate? Earliest { get; init; }

    public LocalDate? Latest { get; init; }

    /// <summary>What has to happen first, as clauses, where it is not dated.</summary>
    public ValueList<string> Awaits { get; init; }
}
