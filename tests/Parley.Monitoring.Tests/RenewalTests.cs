using CsCheck;
using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

/// <summary>Terms that are renewed unless notice is given in time, and provisional entry into force.</summary>
public class RenewalTests
{
    private const string FiveYears = "1.1 No Party shall open fire.\n\n1.2 This agreement remains in force for 5 years and is renewed for further periods of 5 years unless a Party gives notice of termination at least 6 months before its expiry.";
    private const string Months = "## Reckoning of time\n- A month ends on the day of the same number, or on the last day of the month where there is none.";

    private static Case Five() => Case.Of(FiveYears, Months);

    [Fact]
    public void NoNotice_IsRenewedAgainAndAgain()
    {
        var made = Five();
        Assert.Equal("InForce", made.StateAt("2031-06-01", "1.2"));
        Assert.Equal("InForce", made.StateAt("2060-01-01", "1.1", "Russia"));
        Assert.Equal(Case.EndOf("2031-01-15"), made.One("2026-03-01", "1.2").DueBy);
        Assert.Equal(Case.EndOf("2036-01-15"), made.One("2031-02-01", "1.2").DueBy);
        Assert.Contains("renewed, unless notice", made.One("2026-03-01", "1.2").Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-07-15", "2031-01-15", "2031-01-16")]
    [InlineData("2030-07-16", "2036-01-15", "2036-01-16")]
    [InlineData("2026-02-01", "2031-01-15", "2031-01-16")]
    public void Notice_InTimeEndsTheTermAndTooLateEndsTheNext(string notice, string last, string behind)
    {
        var made = Five().Add("n", "give notice of termination", notice + "T10:00", "Russia");
        Assert.Equal("InForce", made.StateAt(last, "1.2"));
        Assert.Equal("Ended", made.StateAt(behind, "1.2"));
        Assert.Equal("Ended", made.StateAt(behind, "1.1", "Ukraine"));
        Assert.Equal([new EventId("n")], made.One(behind, "1.2").Evidence);
    }

    [Fact]
    public void Notice_OnADayThatIsPartlyTooLate_IsPossible() => Assert.Equal("InForce?", Five()
        .Add("n", "give notice of termination", "2030-07-15", "Russia", e => e with { When = new When(Case.At("2030-07-15"), Case.EndOf("2030-07-16")) }).StateAt("2032-01-01", "1.2") is var state
        && state is "InForce?" or "Ended?" ? "InForce?" : "sure");

    [Fact]
    public void Notice_OnlyAlleged_LeavesTheEndPossible() => Assert.EndsWith("?", Five()
        .Add("n", "give notice of termination", "2027-01-01T10:00", "Russia", e => e with { Establishment = Establishment.Alleged }).StateAt("2032-01-01", "1.2"), StringComparison.Ordinal);

    [Theory]
    [InlineData("notify", "termination", "Ended")]
    [InlineData("terminate", "agreement", "Ended")]
    [InlineData("terminate", null, "InForce")]
    [InlineData("notify", "a breach", "InForce")]
    public void Notice_IsWhatSaysSo(string act, string? thing, string state) =>
        Assert.Equal(state, Five().Add("n", act, "2027-01-01T10:00", "Russia", e => e with { Object = thing }).StateAt("2032-01-01", "1.2"));

    [Fact]
    public void Notice_ByAnObserver_IsNone() => Assert.Equal("InForce", Five().Add("n", "give notice of termination", "2027-01-01T10:00", "Monitoring Force").StateAt("2032-01-01", "1.2"));

    [Fact]
    public void Article_ThatIsRenewed_EndsAlone()
    {
        var made = Case.Of("1.1 No Party shall open fire.\n\n1.2 1.1 remains in force for 1 year and is tacitly renewed unless either Party gives 30 days' notice.\n\n1.3 No Party shall lay mines.", Months)
            .Add("n", "give notice of termination", "2026-05-01T10:00", "Russia", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("Ended", made.StateAt("2027-01-16", "1.1", "Russia"));
        Assert.Equal("InForce", made.StateAt("2027-01-16", "1.3", "Russia"));
    }

    /// <summary>Against counting the terms day by day, in days.</summary>
    [Fact]
    public void Terms_RandomNotices_EndAtTheFirstEndThatIsFarEnoughAway() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40], Gen.Int[1, 50], Gen.Int[0, 200].Array[0, 3]).Sample((first, period, before, notices) =>
        {
            var text = $"1.1 No Party shall open fire.\n\n1.2 This agreement remains in force for {first} days and is renewed for further periods of {period} days unless a Party gives notice of termination {before} days before its expiry.";
            var start = new LocalDate(2026, 1, 15);
            var ended = notices.Select(n => Enumerable.Range(0, 1000).Select(k => first + (k * period)).First(end => n <= end - before)).DefaultIfEmpty(int.MaxValue).Min();
            var state = Monitor.ApplyAll(Monitor.Start(MonitorPlan.Compile(Case.Of(text).Agreement, null, new MonitorOptions(Case.At("2026-01-15")))), notices.Select((n, i) => new Event
            {
                Id = new EventId($"n{i}"),
                Act = new ActId("give notice of termination"),
                When = Case.Day(start.PlusDays(n).ToString("uuuu-MM-dd", null)),
                KnownAt = Case.At("2026-01-15"),
                Actor = Actor.Known(new PartyId("Ukraine")),
                Establishment = Establishment.Observed,
                SourceName = "test",
            }));
            foreach (var day in notices.Concat([ended == int.MaxValue ? 300 : ended, ended == int.MaxValue ? 400 : ended + 1]))
            {
                // A day on which the clocks go forward has 23 hours.
                var at = Case.Kyiv.AtStartOfDay(start.PlusDays(day)).ToInstant() + Duration.FromHours(22);
                var heard = notices.Where(n => n <= day).Select(n => Enumerable.Range(0, 1000).Select(k => first + (k * period)).First(end => n <= end - before)).DefaultIfEmpty(int.MaxValue).Min();
                var instance = Monitor.Report(state, at, Instant.MaxValue, ReportOptions.WithoutLedger).Instances.Single(i => i.Provision.Value == "1.2");
                Assert.Equal((day > heard ? NormState.Ended : NormState.InForce, Answer.Yes), (instance.State, instance.Established));
            }
        }, iter: 100);

    [Theory]
    [InlineData("This agreement enters into force provisionally on signature.\n\n1.3 This agreement enters into force on the date of the later ratification.")]
    [InlineData("This agreement is provisionally applied from signature.\n\n1.3 This agreement enters into force when each Party has ratified this agreement.")]
    public void Provisional_OnSignature_BindsBeforeRatification(string sentences)
    {
        var made = Case.Of($"1.1 No Party shall open fire.\n\n1.2 {sentences}");
        made.InForce = null;
        foreach (var party in new[] { "Ukraine", "Russia" })
        {
            made.Add($"s {party}", "sign", party == "Ukraine" ? "2026-01-10T10:00" : "2026-01-12T10:00", party);
        }

        Assert.Equal("Waiting", made.StateAt("2026-01-12T09:59", "1.1", "Russia"));
        Assert.Equal("InForce", made.StateAt("2026-01-12T10:00", "1.1", "Russia"));
        Assert.Equal("Waiting", made.StateAt("2026-01-12T10:00", "1.3"));
    }
}
