using CsCheck;
using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Json;

namespace Parley.Monitoring.Tests.Reading;

/// <summary>What is written reads back as the same record.</summary>
public class RoundTripTests
{
    private static readonly DateTimeZone Zone = ReadingHelp.Agreement.Zone;

    private static readonly Gen<string> Words = Gen.Char["ab é\"\\\t\u2028漢{}"].Array[1, 12].Select(c => "x" + new string(c).TrimEnd() + "y");

    // Whole seconds, single nanoseconds and the edges of days, from the years of local mean time on.
    private static readonly Gen<Instant> Instants = Gen.OneOf(
        Gen.Long[-2_200_000_000, 4_100_000_000].Select(Instant.FromUnixTimeSeconds),
        Gen.Select(Gen.Long[0, 4_000_000_000], Gen.Int[0, 999_999_999], (s, n) => Instant.FromUnixTimeSeconds(s).PlusNanoseconds(n)),
        Gen.Select(Gen.Int[-20_000, 45_000], Gen.Int[-1, 1], (d, n) => Zone.AtStartOfDay(new LocalDate(1970, 1, 1).PlusDays(d)).ToInstant().PlusNanoseconds(n)));

    private static readonly Gen<When> Intervals = Gen.OneOf(
        Instants.Select(When.At),
        Gen.Select(Instants, Instants, (a, b) => new When(Instant.Min(a, b), Instant.Max(a, b))),
        Gen.Select(Gen.Int[-20_000, 40_000], Gen.Int[1, 3], (d, n) =>
        {
            var day = new LocalDate(1970, 1, 1).PlusDays(d);
            return new When(Zone.AtStartOfDay(day).ToInstant(), Zone.AtStartOfDay(day.PlusDays(n)).ToInstant() - Duration.Epsilon);
        }));

    private static readonly Gen<Whereabouts?> Places = Gen.OneOf<Whereabouts?>(
        Gen.Const((Whereabouts?)null),
        Gen.Const((Whereabouts?)new InPlace(new PlaceId("Donetsk Zone"))),
        Gen.Select(Gen.Double[0.001, 180], Gen.Double[-90, 90], Gen.Double[0, 1e6], Words, (x, y, r, n) => (Whereabouts?)new Around(new GeoPoint(x, y), new Length(r), n)));

    private static readonly ValueList<PartyId>[] Actors = [[], [new PartyId("Russia")], [new PartyId("Ukraine"), new PartyId("Norway")]];

    private static readonly Gen<Event> Events =
        from id in Words
        from source in Words
        from note in Gen.OneOf(Gen.Const((string?)null), Words.Select(w => (string?)w))
        from when in Intervals
        from late in Gen.Int[0, 1_000_000]
        from place in Places
        from actors in Gen.Int[0, 2].Select(i => Actors[i])
        from established in Gen.Enum<Establishment>()
        from stage in Gen.Enum<ActStage>()
        from conclusion in Gen.OneOf(Gen.Const((Conclusion?)null), Gen.Enum<Conclusion>().Select(c => (Conclusion?)c))
        from corrects in Gen.Bool
        select new Event
        {
            Id = new EventId(id),
            When = when,
            KnownAt = when.To + Duration.FromSeconds(late),
            Act = new ActId("commit a hostile act"),
            Stage = stage,
            Actor = new Actor(actors),
            Counterparty = corrects ? new PartyId("Mission") : null,
            Object = note is null ? null : "forces",
            Where = place,
            Provision = corrects ? null : new ProvisionId("4.1"),
            Conclusion = conclusion,
            Establishment = established,
            SourceName = source,
            Corrects = corrects ? new EventId("first") : null,
            Withdrawn = corrects && note is null,
            Exercise = note is null,
            Note = note,
        };

    [Fact]
    public void WrittenEvent_ReadBack_IsTheSame() => Events.Sample(
        e =>
        {
            var (records, _) = ReadingHelp.Read(Write(w => w.Write(e)));
            var back = records.Single(r => r.Event is not null).Event!;
            Assert.Equal(e, back with { Source = null });
            Assert.DoesNotContain(ReadingHelp.Codes(records), c => c != "PL5019");
        },
        iter: 2_000);

    [Fact]
    public void WrittenWatch_ReadBack_IsTheSame() => Gen.Select(Words, Intervals, Gen.Bool).Sample(
        (id, when, seen) =>
        {
            var watch = new Watch(id, seen, when, when.To, seen ? new PlaceId("Donetsk Zone") : null, seen ? "" : "access denied", "patrol 4") { Exercise = seen };
            var (records, _) = ReadingHelp.Read(Write(w => w.Write(watch)));
            Assert.Equal(watch, Assert.Single(records).Watch! with { Source = null });
        },
        iter: 500);

    private static byte[] Write(System.Action<EventWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = new EventWriter(stream, Zone))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
