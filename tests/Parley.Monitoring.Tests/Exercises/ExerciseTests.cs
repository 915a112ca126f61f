using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Exercises;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Json;
using Parley.Monitoring.Tests.Reading;

namespace Parley.Monitoring.Tests.Exercises;

public class ExerciseTests
{
    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Generate_AnyAgreement_ReadsBackWithoutRemarks(string path)
    {
        var agreement = Open(path);
        var records = ExerciseGenerator.Generate(agreement, new ExerciseOptions(ExerciseOptions.StartFor(agreement)) { Seed = 7 }, AnyPoint);
        var (back, summary) = ReadingHelp.Read(Write(agreement, records), agreement: agreement);

        Assert.Empty(ReadingHelp.Codes(back));
        Assert.Equal(records.Count, summary.Taken);
        Assert.All(records.Zip(back.Select(Unplaced)), pair => Assert.Equal(pair.First, pair.Second));

        // An agreement of few norms has little that can happen.
        Assert.True((IsShort(agreement) ? summary.Events > 0 : summary.Events > 20) && summary.Watches > 20, $"Only {summary.Events} events and {summary.Watches} watches.");
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Generate_AnyAgreement_IsMarkedOrderedAndWithinItsDays(string path)
    {
        var agreement = Open(path);
        var options = new ExerciseOptions(new LocalDate(2026, 3, 1)) { Days = 60, Seed = 3 };
        var records = ExerciseGenerator.Generate(agreement, options);
        var known = records.Select(r => r.Event?.KnownAt ?? r.Watch!.KnownAt).ToList();
        Assert.Equal(known.Order(), known);

        var start = agreement.Zone.AtStartOfDay(options.Start).ToInstant();
        var end = agreement.Zone.AtStartOfDay(options.Start.PlusDays(options.Days)).ToInstant();
        var events = records.Select(r => r.Event).OfType<Event>().ToDictionary(e => e.Id);
        Assert.All(events.Values, e =>
        {
            Assert.True(e.Exercise);
            Assert.Equal("exercise", e.SourceName);
            Assert.InRange(e.When.From, start, end);
            Assert.True(e.KnownAt >= e.When.From);
            Assert.True(e.Corrects is not { } first || events[first].KnownAt < e.KnownAt);
        });
        Assert.All(records.Select(r => r.Watch).OfType<Watch>(), w => Assert.True(w.Exercise && w.When.To < end));
        if (!IsShort(agreement))
        {
            Assert.Contains(events.Values, e => e.KnownAt - e.When.To > Duration.FromHours(48));
        }
    }

    private static bool IsShort(Agreement agreement) => agreement.Norms.Count < 25;

    [Fact]
    public void Generate_SameSeed_GivesTheSameBytesAndAnotherSeedDoesNot()
    {
        var agreement = Open(Repository.Agreements().First());
        byte[] Bytes(int seed) => Write(agreement, ExerciseGenerator.Generate(agreement, new ExerciseOptions(new LocalDate(2026, 1, 15)) { Seed = seed }, AnyPoint));
        Assert.Equal(Bytes(7), Bytes(7));
        Assert.NotEqual(Bytes(7), Bytes(8));
    }

    [Fact]
    public void Generate_TwoBearersOfOneDuty_HaveTheSameChances()
    {
        var agreement = ReadingHelp.Compile(
            """
            ---
            parley: 1
            title: Twins
            draft: 2026-01-01
            time zone: UTC
            ---

            ## Parties
            - **Norway**
            - **Oman**

            ## Article 1. Peace
            1.1 No Party shall open fire.
            1.2 Each Party shall accept the plan within 30 days of entry into force.
            """);
        var counts = Enumerable.Range(0, 400)
            .SelectMany(seed => ExerciseGenerator.Generate(agreement, new ExerciseOptions(new LocalDate(2026, 1, 15)) { Seed = seed }))
            .Where(r => r.Event is { Actor.Candidates.Count: 1, Corrects: null })
            .GroupBy(r => r.Event!.Actor.Candidates[0])
            .ToDictionary(g => g.Key.Value, g => (double)g.Count());
        Assert.InRange(counts["Norway"] / counts["Oman"], 0.9, 1.1);
    }

    [Fact]
    public void Generate_NoDensity_HasNoIncidents()
    {
        var agreement = ReadingHelp.Agreement;
        var records = ExerciseGenerator.Generate(agreement, new ExerciseOptions(new LocalDate(2026, 1, 15)) { Density = 0 });
        Assert.DoesNotContain(records, r => r.Event?.Actor.IsUndetermined == true || r.Watch?.Seen == false);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExerciseGenerator.Generate(agreement, new ExerciseOptions(new LocalDate(2026, 1, 15)) { Days = 0 }));
    }

    private static Agreement Open(string path) => ReadingHelp.Compile(File.ReadAllText(Repository.PathOf(path)));

    private static GeoPoint? AnyPoint(PlaceId place, Random random) => new GeoPoint(30 + random.NextDouble(), 48 + random.NextDouble());

    private static byte[] Write(Agreement agreement, IEnumerable<EventRecord> records)
    {
        var stream = new MemoryStream();
        using (var writer = new EventWriter(stream, agreement.Zone))
        {
            foreach (var record in records)
            {
                writer.Write(record);
            }
        }

        return stream.ToArray();
    }

    private static EventRecord Unplaced(EventRecord record) => record switch
    {
        { Event: { } e } => EventRecord.Of(e with { Source = null }),
        { Watch: { } w } => EventRecord.Of(w with { Source = null }),
        _ => record,
    };
}
