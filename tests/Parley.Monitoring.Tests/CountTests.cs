using CsCheck;
using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Tests;

/// <summary>Counts of breaches within a window that slides with time.</summary>
public class CountTests
{
    private const string Ban = "1.1 No Party shall open fire.\n\n";

    private static Case Fired(Case made, params ReadOnlySpan<string> times)
    {
        foreach (var time in times)
        {
            made.Add($"f {time}", "open fire", time, "Russia");
        }

        return made;
    }

    [Theory]
    [InlineData("If there are more than 3 breaches of 1.1 within 7 days, Ukraine may suspend 1.1.")]
    [InlineData("If 1.1 is breached more than three times within 7 days, Ukraine may suspend 1.1.")]
    [InlineData("If Russia breaches 1.1 more than 3 times within 7 days, Ukraine may suspend 1.1.")]
    [InlineData("If four or more incidents under 1.1 have occurred within any period of 7 days, Ukraine may suspend 1.1.")]
    [InlineData("After at least 4 breaches of 1.1 by Russia within a week, Ukraine may suspend 1.1.")]
    [InlineData("In the event of a fourth breach of 1.1 within one week, Ukraine may suspend 1.1.")]
    [InlineData("Ukraine may suspend 1.1 after more than 3 breaches of 1.1 within 7 days.")]
    public void Power_AfterSoManyBreachesWithinDays_IsAvailableFromTheLastOfThem(string sentence)
    {
        var made = Fired(Case.Of(Ban + "1.2 " + sentence), "2026-02-01T10:00", "2026-02-03T10:00", "2026-02-05T10:00", "2026-02-08T23:00");
        Assert.Equal("Unavailable", made.StateAt("2026-02-08T22:59", "1.2"));
        Assert.Equal("Available", made.StateAt("2026-02-08T23:00", "1.2"));
        Assert.Equal(4, made.One("2026-02-09", "1.2").Evidence.Count);
        var slower = Fired(Case.Of(Ban + "1.2 " + sentence), "2026-02-01T10:00", "2026-02-03T10:00", "2026-02-05T10:00", "2026-02-09T00:00");
        Assert.Equal("Unavailable", slower.StateAt("2026-03-01", "1.2"));
    }

    [Fact]
    public void Count_WindowSlides_ComesAndGoes()
    {
        var made = Fired(Case.Of(Ban + "1.2 While at least 2 breaches of 1.1 have occurred within 24 hours, the Council may convene."), "2026-02-01T10:00", "2026-02-02T04:00");
        Assert.Equal("Unavailable", made.StateAt("2026-02-02T03:59", "1.2"));
        Assert.Equal("Available", made.StateAt("2026-02-02T10:00", "1.2"));
        Assert.Equal("Unavailable", made.StateAt("2026-02-02T10:01", "1.2"));
    }

    [Fact]
    public void Count_OneIsOnlyAlleged_IsPossible()
    {
        var made = Fired(Case.Of(Ban + "1.2 If there are more than 2 breaches of 1.1 within 7 days, Ukraine may suspend 1.1."), "2026-02-01T10:00", "2026-02-03T10:00")
            .Add("x", "open fire", "2026-02-04T10:00", "Russia", e => e with { Establishment = Establishment.Alleged });
        Assert.Equal("Available?", made.StateAt("2026-02-05", "1.2"));
    }

    [Fact]
    public void Count_NobodyKnowsWhichPartyFired_CountsForTheProvisionAndPossiblyForAParty()
    {
        var text = Ban + "1.2 If there are 2 or more breaches of 1.1 within 7 days, Ukraine may suspend 1.1.\n\n1.3 If there are 2 or more breaches of 1.1 by Russia within 7 days, Ukraine may terminate 1.1.";
        var made = Case.Of(text).Add("a", "open fire", "2026-02-01T10:00").Add("b", "open fire", "2026-02-02T10:00");
        Assert.Equal("Available", made.StateAt("2026-02-05", "1.2"));
        Assert.Equal("Available?", made.StateAt("2026-02-05", "1.3"));
    }

    [Fact]
    public void Count_NoneWithinDays_IsSoOnlyOnceTheWholeTimeHasPassed()
    {
        var made = Fired(Case.Of(Ban + "1.2 If there are no incidents under 1.1 within 30 days, Russia shall release the prisoners within 10 days."), "2026-01-20T10:00");
        Assert.Equal("Waiting", made.StateAt("2026-02-19", "1.2"));
        Assert.Equal("Due", made.StateAt("2026-02-20", "1.2"));
        Assert.Equal("Waiting", Case.Of(Ban + "1.2 If no incident under 1.1 has occurred within 30 days, Russia shall release the prisoners within 10 days.").StateAt("2026-02-14", "1.2"));
    }

    [Fact]
    public void Count_MissedDeadlines_AreBreachesAndNotIncidents()
    {
        const string text = "1.1 Russia and Ukraine shall release the prisoners by 1 February 2026.\n\n1.2 If there are 2 or more {0} within 30 days, the Council may convene.";
        Assert.Equal("Available", Case.Of(text.Replace("{0}", "breaches of 1.1")).StateAt("2026-02-02", "1.2"));
        Assert.Equal("Unavailable", Case.Of(text.Replace("{0}", "incidents under 1.1")).StateAt("2026-02-02", "1.2"));
    }

    /// <summary>Against every way in which the events can have been: each at any half hour of its interval, an alleged one or none.</summary>
    [Fact]
    public void Count_RandomTraces_SaysWhatEveryWorldSays()
    {
        var events = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3], Gen.Bool).Array[0, 4];
        var origin = Instant.FromUtc(2026, 1, 1, 0, 0);
        Instant At(int t) => origin + Duration.FromMinutes(30L * t);
        Gen.Select(events, Gen.Int[0, 3], Gen.Int[1, 9], Gen.Int[0, 3].Select(i => new[] { "at least", "more than", "no more than", "fewer than" }[i])).Sample((facts, number, hours, bound) =>
        {
            if (number == 0 && bound is "at least" or "fewer than")
            {
                return;
            }

            var text = $"{Ban}1.2 While there are {bound} {number} incidents under 1.1 within {hours} hours, the Council may convene.";
            var state = Monitor.ApplyAll(Monitor.Start(MonitorPlan.Compile(Case.Of(text).Agreement, null, new MonitorOptions(origin))), facts.Select((f, i) => new Event
            {
                Id = new EventId($"e{i}"),
                Act = new ActId("open fire"),
                When = new When(At(f.Item1), At(f.Item1 + f.Item2)),
                KnownAt = origin,
                Actor = Actor.Known(new PartyId("Russia")),
                Establishment = f.Item3 ? Establishment.Observed : Establishment.Alleged,
                SourceName = "test",
            }));
            for (var now = 0; now < 64; now += 3)
            {
                var heard = facts.Where(f => f.Item1 <= now).ToList();
                List<List<int>> worlds = [[]];
                foreach (var (from, length, sure) in heard)
                {
                    worlds = [.. worlds.SelectMany(w => Enumerable.Range(from, length + 1).Select(t => (List<int>)[.. w, t]).Concat(sure ? [] : [w]))];
                }

                var upper = bound is "no more than" or "fewer than";
                var answers = worlds.Select(w => w.Count(t => t <= now && now - t <= 2 * hours)).Select(n => (!upper || now > 2 * hours) && bound switch
                {
                    "at least" => n >= number,
                    "more than" => n > number,
                    "fewer than" => n < number,
                    _ => n <= number,
                }).Distinct().ToList();
                var instance = Monitor.Report(state, At(now), Instant.MaxValue, ReportOptions.WithoutLedger).Instances.Single(i => i.Provision.Value == "1.2");
                var said = instance.Established == Answer.Possibly ? [false, true] : new[] { instance.State == Results.NormState.Available };
                Assert.Equal(answers.Order(), said.Order());
            }
        }, iter: 150);
    }
}
