using CsCheck;
using NodaTime;
using Parley.Documents.Explanations;
using Parley.Language;

namespace Parley.Documents.Tests.Explanations;

/// <summary>The dates of an explanation, against plain counting on the calendar.</summary>
public class NormDatesTests
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    [Fact]
    public void Of_DaysOfEntryIntoForce_EndWithTheLastDay() =>
        Gen.Select(Gen.Int[1, 900], Gen.Int[0, 3000], Gen.Bool, Gen.Bool).Sample((amount, shift, weeks, counted) =>
        {
            var day = new LocalDate(2024, 1, 1).PlusDays(shift);
            var dates = DatesOf($"Ukraine shall hold elections within {amount} {(weeks ? "weeks" : "days")} of entry into force.", day, counted ? "is day 1" : "is not counted");
            var last = day.PlusDays((amount * (weeks ? 7 : 1)) - (counted ? 1 : 0));
            Assert.Equal(Kyiv.AtStartOfDay(day).ToInstant(), dates.From);
            Assert.Equal(Kyiv.AtStartOfDay(last.PlusDays(1)).ToInstant() - Duration.Epsilon, dates.To);
            Assert.Contains($"to {last.ToString("ddd uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} 24:00 Europe/Kyiv", dates.Words, StringComparison.Ordinal);
        });

    [Fact]
    public void Of_HoursOfEntryIntoForce_AreElapsedTime()
    {
        // The clocks go forward on 29 March 2026: 72 hours are three days by the clock and one hour more.
        var dates = DatesOf("Ukraine shall hold elections within 72 hours of entry into force.", new LocalDate(2026, 3, 28));
        Assert.Equal("due from Sat 2026-03-28 00:00 to Tue 2026-03-31 01:00 Europe/Kyiv", dates.Words);
        Assert.Equal("due from Sat 2026-03-28 00:00 to Tue 2026-03-31 01:00 Europe/Kyiv, if entry into force happens on 2026-03-28", dates.FullWords);
    }

    [Fact]
    public void Of_TimesOnTheTable_AreTheFirstAndTheLast()
    {
        var dates = DatesOf("Ukraine shall hold elections within [30 | 90] days of entry into force.", new LocalDate(2026, 1, 15));
        Assert.Equal("due from Thu 2026-01-15 00:00 to Sat 2026-02-14 24:00 or at the latest Wed 2026-04-15 24:00 (still open) Europe/Kyiv", dates.Words);
    }

    [Fact]
    public void Of_ABlank_IsOpenAndNotDated()
    {
        var dates = DatesOf("Ukraine shall hold elections within [blank] days of entry into force.", new LocalDate(2026, 1, 15));
        Assert.True(dates.IsOpen);
        Assert.Null(dates.To);
    }

    [Fact]
    public void Of_ATimeAfterAnAct_IsTheFormulaWithTheEarliestDay()
    {
        const string text = "Russia shall release all prisoners by 1 March 2026.\n1.2 Ukraine shall hold elections within 30 days after Russia has released all prisoners.\n1.3 Ukraine shall exchange prisoners of war not earlier than 60 days after entry into force.";
        var agreement = Compile(text, "is not counted");
        var dates = Explanation.Of(agreement, new NormId("1.2"), new LocalDate(2026, 1, 15)).Dates!;
        Assert.Equal("not dated until Russia has released \"all prisoners\" to completion; earliest 2026-01-15, latest 2026-03-31", dates.Words);
        Assert.Null(dates.From);
        Assert.Null(dates.To);
    }

    [Fact]
    public void Of_WhatTimeAloneMakesOverdue_IsNotDated()
    {
        const string text = "Ukraine shall hold elections within 5 days of entry into force.\n1.2 If Ukraine breaches 1.1, Russia may suspend 1.1.";
        Assert.StartsWith("not dated until 1.1 is breached", Explanation.Of(Compile(text, "is not counted"), new NormId("1.2"), new LocalDate(2026, 1, 15)).Dates!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnEntryThatTheTextDates_NeedsNoSupposition()
    {
        const string text = "This agreement enters into force on 1 May 2026.\n1.2 Ukraine shall hold elections within 5 days of entry into force.";
        var dates = Explanation.Of(Compile(text, "is not counted"), new NormId("1.2")).Dates!;
        Assert.Equal("due from Fri 2026-05-01 00:00 to Wed 2026-05-06 24:00 Europe/Kyiv", dates.FullWords);
    }

    [Fact]
    public void Of_ANumberThatIsNotThere_IsMisuse()
    {
        var agreement = Compile("Ukraine shall hold elections.", "is not counted");
        Assert.Throws<ArgumentException>(() => Explanation.Of(agreement, new NormId("9.9")));
        Assert.Throws<ArgumentException>(() => Explanation.Of(agreement, new ProvisionId("9.9")));
    }

    private static NormDates DatesOf(string sentence, LocalDate inForce, string firstDay = "is not counted") =>
        Assert.Single(Explanation.Of(Compile(sentence, firstDay), new ProvisionId("1.1"), inForce).Norms).Dates!;

    private static Agreement Compile(string sentence, string firstDay) => AgreementCompiler.Compile(new SourceText("dates.parley.md",
        $"""
        ---
        parley: 1
        title: Dates
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---
        ## Parties
        - **Ukraine**
        - **Russia**

        ## Reckoning of time
        - The day of the event {firstDay}.

        ## Article 1. Elections
        1.1 {sentence}
        """)).Agreement;
}
