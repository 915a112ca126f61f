using CsCheck;
using NodaTime;
using NodaTime.Text;
using Parley.Model.Events;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

/// <summary>Times with more than one end, anchors by other anchors, days that recur, and states that have lasted.</summary>
public class TimeTests
{
    private const string Anchors = """
        ## Anchors
        - "D-Day" means 1 February 2026.
        - "the Handover" means the day on which Russia has released the prisoners, brought about by Russia.
        - "M-Day" means 10 days after the Handover.
        """;

    private static Event Prisoners(Event happening) => happening with { Object = "prisoners", Stage = ActStage.Completed };

    private static string Write(Instant? instant) => instant is { } at ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(at.InZone(Case.Kyiv).LocalDateTime) : "none";

    [Theory]
    [InlineData("by 1 March 2026 or 30 days after entry into force, whichever is earlier", "2026-02-14 23:59")]
    [InlineData("by 1 March 2026 or 30 days after entry into force, whichever is later", "2026-03-01 23:59")]
    [InlineData("within 14 days of entry into force and in any case before 20 January 2026", "2026-01-19 23:59")]
    [InlineData("not earlier than 1 February 2026 and not later than 1 March 2026", "2026-03-01 23:59")]
    [InlineData("within 14 days after 1 March 2026", "2026-03-15 23:59")]
    [InlineData("within 36 hours of 10:00 on 28 March 2026", "2026-03-29 23:00")]
    [InlineData("within 36 hours of 10:00 on 24 October 2026", "2026-10-25 21:00")]
    [InlineData("by D-Day + 5 days", "2026-02-06 23:59")]
    [InlineData("by D-Day+5", "2026-02-06 23:59")]
    [InlineData("by the third day after D-Day", "2026-02-04 23:59")]
    [InlineData("no later than 3 days before D-Day", "2026-01-29 23:59")]
    [InlineData("by the end of February 2026", "2026-02-28 23:59")]
    [InlineData("within 5 days of M-Day", "none")]
    public void Deadline_OfWords_IsOneInstant(string words, string last) =>
        Assert.Equal(last, Write(Case.Of($"1.1 Russia shall convey the plan {words}.", Anchors).One("2026-01-20").DueBy));

    [Fact]
    public void Anchor_ByAnotherAnchor_ComesWithIt()
    {
        var made = Case.Of("1.1 Ukraine shall convey the plan within 5 days of M-Day.", Anchors).Add("e", "release", "2026-02-01", "Russia", Prisoners);
        Assert.Equal("2026-02-16 23:59", Write(made.One("2026-02-20").DueBy));
        Assert.Equal("Waiting", made.StateAt("2026-02-10"));
        Assert.Equal("Due", made.StateAt("2026-02-11"));
        Assert.Equal("Overdue", made.StateAt("2026-02-17"));
    }

    [Fact]
    public void Anchor_WhoseEventIsOnlyAlleged_LeavesTheDeadlinePossible()
    {
        var made = Case.Of("1.1 Ukraine shall convey the plan within 5 days of M-Day.", Anchors).Add("e", "release", "2026-02-01", "Russia", e => Prisoners(e) with { Establishment = Establishment.Alleged });
        Assert.Equal("Overdue?", made.StateAt("2026-02-17"));
    }

    [Theory]
    [InlineData("", "2026-02-08 23:59")]
    [InlineData(", whichever is later", "2026-03-08 23:59")]
    public void Within_AfterOneOrTheOther_CountsFromTheFirstUnlessTheTextSaysTheLast(string suffix, string last)
    {
        var made = Case.Of($"1.1 Ukraine shall convey the plan within 7 days after Russia has released the prisoners or the Council has convened{suffix}.")
            .Add("a", "release", "2026-02-01", "Russia", Prisoners).Add("b", "convene", "2026-03-01", "Council");
        Assert.Equal(last, Write(made.One("2026-03-02").DueBy));
    }

    [Fact]
    public void EachMonth_ByADay_IsOverdueFromTheNextDayUntilPerformed()
    {
        var made = Case.Of("1.1 No Party shall open fire.\n\n1.2 The Monitoring Force shall report on 1.1 not later than the 5th day of each month.")
            .Add("r1", "report", "2026-02-03T10:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1") })
            .Add("r2", "report", "2026-03-10T10:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("2026-02-05 23:59", Write(made.One("2026-01-20", "1.2").DueBy));
        Assert.Equal("2026-03-05 23:59", Write(made.One("2026-02-10", "1.2").DueBy));
        Assert.Equal("InForce", made.StateAt("2026-03-05T23:59", "1.2"));
        Assert.Equal("Overdue", made.StateAt("2026-03-06", "1.2"));
        Assert.Equal("InForce", made.StateAt("2026-03-11", "1.2"));
        Assert.Equal("Overdue", made.StateAt("2026-04-06", "1.2"));
    }

    [Fact]
    public void EachMonth_ByItsLastDay_FollowsTheMonthsLength()
    {
        var made = Case.Of("1.1 No Party shall open fire.\n\n1.2 The Monitoring Force shall report on 1.1 by the last day of each month.")
            .Add("r1", "report", "2026-01-31T10:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("2026-02-28 23:59", Write(made.One("2026-02-10", "1.2").DueBy));
    }

    [Fact]
    public void Held_ForDays_ComesTrueWhenTheTimeHasPassedAndBeginsAnewAfterABreak()
    {
        const string text = "1.1 No Party shall open fire.\n\n1.2 After 1.1 has been in force for 10 days, Russia shall release the prisoners within 5 days after 1.1 has been in force for 10 days.\n\n1.3 Ukraine may suspend 1.1.";
        Assert.Equal("Waiting", Case.Of(text).StateAt("2026-01-25T23:59", "1.2"));
        Assert.Equal("Due", Case.Of(text).StateAt("2026-01-26", "1.2"));
        var broken = Case.Of(text)
            .Add("s", "suspend", "2026-01-20T12:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1") })
            .Add("r", "resume", "2026-01-22T12:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("Waiting", broken.StateAt("2026-02-01T23:59", "1.2"));
        Assert.Equal("Due", broken.StateAt("2026-02-02", "1.2"));
    }

    [Theory]
    [InlineData("for 30 days from entry into force", "2026-02-14T23:59", "2026-02-15")]
    [InlineData("during 10 days after 1 February 2026", "2026-02-11T23:59", "2026-02-12")]
    [InlineData("between 1 February 2026 and 1 March 2026", "2026-03-01T23:59", "2026-03-02")]
    [InlineData("from D-Day until 1 March 2026", "2026-03-01T23:59", "2026-03-02")]
    public void Span_OfAProhibition_EndsWithItsLastDay(string words, string last, string behind)
    {
        var made = Case.Of($"1.1 No Party shall open fire {words}.", Anchors);
        Assert.Equal("InForce", made.StateAt(last, bearer: "Russia"));
        Assert.Equal("Ended", made.StateAt(behind, bearer: "Russia"));
    }

    /// <summary>Whether a state has lasted, against looking back half hour by half hour in every way in which the suspensions can have been.</summary>
    [Fact]
    public void Held_RandomTurns_SaysWhatEveryWorldSays()
    {
        var origin = Instant.FromUtc(2026, 1, 1, 0, 0);
        Instant At(int t) => origin + Duration.FromMinutes(30L * t);
        var turns = Gen.Select(Gen.Int[1, 25], Gen.Bool, Gen.Bool).Array[0, 5];
        Gen.Select(turns, Gen.Int[1, 6]).Sample((facts, hours) =>
        {
            var events = facts.DistinctBy(f => f.Item1).Select(f => (At: 2 * f.Item1, Suspends: f.Item2, Sure: f.Item3)).ToList();
            var text = $"1.1 No Party shall open fire.\n\n1.2 Ukraine may suspend 1.1.\n\n1.3 While 1.1 has been in force for {hours} hours, the Council may convene.";
            var state = Monitor.ApplyAll(Monitor.Start(MonitorPlan.Compile(Case.Of(text).Agreement, null, new MonitorOptions(origin))), events.Select((f, i) => new Event
            {
                Id = new EventId($"e{i}"),
                Act = new ActId(f.Suspends ? "suspend" : "resume"),
                Provision = new ProvisionId("1.1"),
                When = When.At(At(f.At)),
                KnownAt = origin,
                Actor = Actor.Known(new PartyId("Ukraine")),
                Establishment = f.Sure ? Establishment.Observed : Establishment.Alleged,
                SourceName = "test",
            }));
            for (var now = 1; now < 64; now += 4)
            {
                List<List<(int At, bool Suspends)>> worlds = [[]];
                foreach (var (at, suspends, sure) in events.Where(e => e.At <= now))
                {
                    worlds = [.. worlds.SelectMany(w => sure ? [[.. w, (at, suspends)]] : new List<(int, bool)>[] { w, [.. w, (at, suspends)] })];
                }

                // It has held once more than the time has passed since its beginning, as a deadline has then passed.
                bool InForce(List<(int At, bool Suspends)> world, int t) => t >= 0 && !world.Where(e => e.At <= t).OrderBy(e => e.At).LastOrDefault().Suspends;
                var answers = worlds.Select(w => now - (2 * hours) - 1 >= 0 && Enumerable.Range(now - (2 * hours) - 1, (2 * hours) + 2).All(t => InForce(w, t))).Distinct().ToList();
                var instance = Monitor.Report(state, At(now), Instant.MaxValue, ReportOptions.WithoutLedger).Instances.Single(i => i.Provision.Value == "1.3");
                var said = instance.Established == Answer.Possibly ? [false, true] : new[] { instance.State == NormState.Available };
                Assert.Subset(said.ToHashSet(), answers.ToHashSet());
                if (events.TrueForAll(e => e.Sure))
                {
                    Assert.Equal(answers, said);
                }
            }
        }, iter: 150);
    }
}
