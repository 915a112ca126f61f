using NodaTime;
using Parley.Monitoring.Deadlines;

namespace Parley.Monitoring.Tests;

/// <summary>A table of counted time in Kyiv, where the clocks go forward on 29 March and back on 25 October 2026.</summary>
public class ReckonerTests
{
    private static string Write(Instant instant) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.fffffffff").Format(instant.InZone(Case.Kyiv).LocalDateTime);

    [Theory]
    [InlineData("2026-03-28T12:00", 24, TimeUnit.Hours, "2026-03-29 13:00:00.000000000")]
    [InlineData("2026-10-24T12:00", 24, TimeUnit.Hours, "2026-10-25 11:00:00.000000000")]
    [InlineData("2026-03-28T12:00", 90, TimeUnit.Minutes, "2026-03-28 13:30:00.000000000")]
    [InlineData("2026-03-28T12:00", 1, TimeUnit.Days, "2026-03-29 23:59:59.999999999")]
    [InlineData("2026-10-24T12:00", 1, TimeUnit.Days, "2026-10-25 23:59:59.999999999")]
    [InlineData("2026-01-15", 30, TimeUnit.Days, "2026-02-14 23:59:59.999999999")]
    [InlineData("2026-01-15T23:59", 30, TimeUnit.Days, "2026-02-14 23:59:59.999999999")]
    [InlineData("2026-01-15", 2, TimeUnit.Weeks, "2026-01-29 23:59:59.999999999")]
    [InlineData("2026-01-15", 1, TimeUnit.Months, "2026-02-15 23:59:59.999999999")]
    [InlineData("2024-02-28", 1, TimeUnit.Years, "2025-02-28 23:59:59.999999999")]
    [InlineData("2026-01-15", 0, TimeUnit.Days, "2026-01-15 23:59:59.999999999")]
    public void After_ALength_EndsWithIt(string from, int amount, TimeUnit unit, string last) =>
        Assert.Equal(last, Write(Assert.Single(new Reckoner(Case.Kyiv, Reckoning.Default).After(Case.At(from), amount, unit)).Last));

    [Theory]
    [InlineData(null, "2026-02-28 23:59:59.999999999 2026-03-01 23:59:59.999999999")]
    [InlineData(MonthRule.LastDayWhereMissing, "2026-02-28 23:59:59.999999999")]
    [InlineData(MonthRule.ReportedWhereMissing, "2026-02-28 23:59:59.999999999 2026-03-01 23:59:59.999999999")]
    [InlineData(MonthRule.NextDayWhereMissing, "2026-03-01 23:59:59.999999999")]
    public void After_AMonthThatLacksTheDay_FollowsTheRuleOrGivesBothReadings(MonthRule? rule, string ends) =>
        Assert.Equal(ends, string.Join(' ', new Reckoner(Case.Kyiv, new Reckoning(FirstDay.DayAfterEvent, rule)).After(Case.At("2026-01-31"), 1, TimeUnit.Months).Select(s => Write(s.Last))));

    [Fact]
    public void After_DayOfEventIsDayOne_EndsADayEarlier() =>
        Assert.Equal("2026-02-13 23:59:59.999999999", Write(new Reckoner(Case.Kyiv, new Reckoning(FirstDay.DayOfEvent, null)).After(Case.At("2026-01-15T10:00"), 30, TimeUnit.Days)[0].Last));

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-03-30", 24)]
    [InlineData("2026-10-25", 25)]
    public void DayOf_ClockChange_HasItsHours(string day, int hours)
    {
        var stretch = new Reckoner(Case.Kyiv, Reckoning.Default).DayOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal(Duration.FromHours(hours), stretch.Last - stretch.First + Duration.Epsilon);
    }

    [Fact]
    public void ClockTime_OccursTwice_MeansBoth()
    {
        var stretch = new Reckoner(Case.Kyiv, Reckoning.Default).ClockTime(new LocalDateTime(2026, 10, 25, 3, 30));
        Assert.Equal(Duration.FromHours(1), stretch.Last - stretch.First);
    }

    [Fact]
    public void After_FarBeyondTime_StopsAtItsEnd() =>
        Assert.Equal(Instant.MaxValue, new Reckoner(Case.Kyiv, Reckoning.Default).After(Instant.MaxValue - Duration.FromHours(1), 5, TimeUnit.Hours)[0].Last);

    [Theory]
    [InlineData("by 31 March 2026", "2026-03-31 23:59:59.999999999")]
    [InlineData("before 31 March 2026", "2026-03-30 23:59:59.999999999")]
    [InlineData("on 31 March 2026", "2026-03-31 23:59:59.999999999")]
    [InlineData("by 12:00 on 31 March 2026", "2026-03-31 12:00:00.000000000")]
    [InlineData("before 12:00 on 31 March 2026", "2026-03-31 11:59:59.999999999")]
    [InlineData("within 72 hours of entry into force", "2026-01-18 00:00:00.000000000")]
    [InlineData("within 72 days of entry into force", "2026-03-28 23:59:59.999999999")]
    public void Deadline_OfWords_IsOneInstant(string words, string last) =>
        Assert.Equal(last, Write(Case.Of($"1.1 Russia shall release the prisoners {words}.").One("2026-01-20").DueBy!.Value));

    [Theory]
    [InlineData("2026-01-16", 1, TimeUnit.Days, "2026-01-19")] // Saturday
    [InlineData("2026-01-16", 2, TimeUnit.Days, "2026-01-20")] // a Sunday, and only one working day up to Monday
    [InlineData("2026-01-15", 30, TimeUnit.Days, "2026-02-16")] // Saturday
    [InlineData("2026-01-31", 1, TimeUnit.Months, "2026-03-02")] // 28 February, a Saturday
    [InlineData("2026-04-30", 1, TimeUnit.Days, "2026-05-04")] // a holiday, then a weekend
    [InlineData("2026-01-14", 2, TimeUnit.Days, "2026-01-16")]
    public void After_Regulation1182_EndsOnAWorkingDay(string from, int amount, TimeUnit unit, string last) =>
        Assert.Equal($"{last} 23:59:59.999999999", Write(Assert.Single(Regulation.After(Case.At(from), amount, unit)).Last));

    private static Reckoner Regulation => new(Case.Kyiv, Reckoning.Regulation1182 with { Holidays = [new LocalDate(2026, 5, 1)] });

    [Fact]
    public void After_Regulation1182_HoursBeginBehindTheHourOfTheEvent() =>
        Assert.Equal("2026-01-17 11:00:00.000000000", Write(Assert.Single(Regulation.After(Case.At("2026-01-16T10:20"), 24, TimeUnit.Hours)).Last));

    [Theory]
    [InlineData("2026-01-15", 1, "2026-01-16")]
    [InlineData("2026-01-15", 2, "2026-01-19")]
    [InlineData("2026-01-17", 1, "2026-01-19")]
    [InlineData("2026-01-15", 10, "2026-01-29")]
    public void After_WorkingDays_LeavesOutDaysOfRest(string from, int amount, string last) =>
        Assert.Equal($"{last} 23:59:59.999999999", Write(Assert.Single(new Reckoner(Case.Kyiv, Reckoning.Default).After(Case.At(from), amount, TimeUnit.WorkingDays)).Last));
}
