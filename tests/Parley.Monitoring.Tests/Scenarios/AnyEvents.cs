using CsCheck;
using NodaTime;
using Parley.Model;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Monitoring.Tests.Scenarios;

/// <summary>Events of every shape that an agreement's own file of events can hold.</summary>
internal static class AnyEvents
{
    private static readonly string[] Things = ["forces", "heavy weapons", "the bodies of the dead", "prisoners and detainees", "Road 4 to the north", "men, on foot", "4.1 tanks", "what was, or is, there"];

    public static Gen<Event> Of(Agreement agreement)
    {
        var zone = agreement.Zone;
        Gen<T?> Perhaps<T>(Gen<T> gen)
            where T : struct => Gen.Bool.SelectMany(some => some ? gen.Select(v => (T?)v) : Gen.Const((T?)null));
        var instants = Gen.OneOf(
            Gen.Int[0, 20_000].Select(m => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(m)),
            Gen.Int[0, 1_000_000].Select(n => Instant.FromUtc(2026, 10, 25, 0, 0) + Duration.FromNanoseconds(n * 7_777_777L)));
        var days = Gen.Select(Gen.Int[0, 400], Gen.Int[1, 4]).Select(p => new When(
            zone.AtStartOfDay(new LocalDate(2026, 1, 1).PlusDays(p.Item1)).ToInstant(),
            zone.AtStartOfDay(new LocalDate(2026, 1, 1).PlusDays(p.Item1 + p.Item2)).ToInstant() - Duration.Epsilon));
        var whens = Gen.OneOf(days, instants.Select(When.At), Gen.Select(instants, Gen.Int[1, 5000]).Select(p => new When(p.Item1, p.Item1 + Duration.FromMinutes(p.Item2))));
        var parties = Gen.Int[0, agreement.Parties.Count - 1].Select(i => agreement.Parties[i].Id);
        var places = Gen.OneOf(
            Gen.Const((Whereabouts?)null),
            Gen.Int[0, agreement.Places.Count - 1].Select(i => (Whereabouts?)new InPlace(agreement.Places[i].Id)),
            Gen.Select(Gen.Int[-179_000, 179_000], Gen.Int[-89_000, 89_000], Gen.Int[0, 5000], Gen.Bool).Select(p => (Whereabouts?)new Around(new GeoPoint(p.Item1 / 1000.0, p.Item2 / 1000.0), new Length(p.Item3), p.Item4 ? "a \"town\", near" : null)));
        var actors = parties.Array[0, 3].Select(p => new Actor(p.Distinct().ToValueList()));
        var objects = Gen.Int[-4, Things.Length - 1].Select(i => i < 0 ? null : Things[i]);
        var provisions = Perhaps(Gen.Int[0, agreement.Provisions.Count - 1].Select(i => agreement.Provisions[i].Id));
        return from act in Gen.Int[0, agreement.Acts.Count - 1].Select(i => agreement.Acts[i])
               from when in whens
               from late in Gen.Int[0, 3000]
               from actor in actors
               from thing in objects
               from amount in Perhaps(Gen.Select(Gen.Int[0, 1_000_000], Gen.Enum<AmountUnit>()).Select(p => new EventAmount(p.Item1 / 8m, p.Item2)))
               from place in places
               from other in Perhaps(parties)
               from provision in provisions
               from conclusion in Perhaps(Gen.Enum<Conclusion>())
               from stage in Gen.Enum<ActStage>()
               from established in Gen.Enum<Establishment>()
               from flags in Gen.Int[0, 7]
               select new Event
               {
                   Id = new EventId("e"),
                   When = when,
                   KnownAt = late < 1000 ? when.To : when.To + Duration.FromMinutes(late),
                   Act = act.Id,
                   Stage = stage,
                   Actor = actor,
                   Counterparty = other is { } o && actor.Candidates.Contains(o) ? null : other,
                   Object = thing,
                   Amount = amount,
                   Where = place is Around { Name: not null } around ? around with { Name = "a 'town', near" } : place,
                   Provision = provision,
                   Conclusion = conclusion,
                   Establishment = established,
                   SourceName = (flags & 1) == 0 ? ToldAct.ScenarioSource : "patrol 4, on the road",
                   Corrects = (flags & 2) == 0 ? null : new EventId("an earlier report"),
                   Withdrawn = flags == 6,
                   Exercise = (flags & 4) != 0,
                   Note = flags == 3 ? "seen from afar; not sure" : null,
               };
    }
}
