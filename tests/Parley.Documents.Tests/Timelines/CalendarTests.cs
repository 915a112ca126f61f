using CsCheck;
using NodaTime;
using Parley.Documents.Tests.Explanations;
using Parley.Documents.Timelines;
using Parley.Documents.Timelines.Writing;
using Calendar = Ical.Net.Calendar;

namespace Parley.Documents.Tests.Timelines;

public class CalendarTests
{
    private static readonly LocalDate Entry = new(2026, 1, 15);

    [Fact]
    public void Write_AnyAgreement_ReadsBackAsTheSameInstants() =>
        RandomAgreement.Gen.Sample(
            agreement =>
            {
                var timeline = TimelineBuilder.Build(agreement, Entry);
                var ends = timeline.Dated.Where(e => e.Dates.To is not null).ToList();
                var read = Calendar.Load(TimelineCalendar.Write(timeline))!;
                Assert.Equal(ends.Count, read.Events.Count);
                Assert.Equal(ends.Count, read.Events.Select(e => e.Uid).Distinct().Count());
                foreach (var (entry, happening) in ends.Zip(read.Events))
                {
                    // A day ends with its last nanosecond here, and where the next begins in a calendar.
                    var end = Instant.FromDateTimeUtc(happening.DtEnd!.AsUtc);
                    Assert.InRange(end - entry.Dates.ToAtLatest!.Value, Duration.Zero, Duration.Epsilon);
                    Assert.InRange(entry.Dates.To!.Value - Instant.FromDateTimeUtc(happening.DtStart!.AsUtc), Duration.Zero, Duration.FromHours(25));
                    Assert.Equal("Europe/Kyiv", happening.DtStart!.TzId);
                    Assert.StartsWith(entry.Provision.Value + ":", happening.Summary, StringComparison.Ordinal);
                }
            },
            iter: 25,
            threads: 1);

    [Fact]
    public void Write_AnotherEntryIntoForce_KeepsTheIdsOfTheSameProvisions()
    {
        var agreement = Rich.Compile().Agreement;
        string[] Ids(LocalDate day) => [.. Calendar.Load(TimelineCalendar.Write(TimelineBuilder.Build(agreement, day)))!.Events.Select(e => e.Uid!).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(Ids(Entry));
        Assert.Equal(Ids(Entry), Ids(Entry.PlusDays(40)));
    }

    [Fact]
    public void Write_Twice_IsTheSame()
    {
        var agreement = Rich.Compile().Agreement;
        Assert.Equal(TimelineCalendar.Write(TimelineBuilder.Build(agreement, Entry)), TimelineCalendar.Write(TimelineBuilder.Build(agreement, Entry)));
    }

    [Fact]
    public void Write_NoDatedEnd_IsACalendarWithoutEvents()
    {
        var agreement = Rich.Compile().Agreement with { Norms = [] };
        Assert.Empty(Calendar.Load(TimelineCalendar.Write(TimelineBuilder.Build(agreement)))!.Events);
    }
}
