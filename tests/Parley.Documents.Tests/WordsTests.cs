using NodaTime;
using Parley.Documents.Words;
using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Documents.Tests;

public class WordsTests
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
    private static readonly LocalTimes Times = new(Kyiv);

    [Fact]
    public void Minute_LastInstantOfADay_IsItsMidnight()
    {
        var end = Kyiv.AtStartOfDay(new LocalDate(2026, 2, 15)).ToInstant() - Duration.FromNanoseconds(1);
        Assert.Equal("2026-02-14 24:00 +02:00", Times.Minute(end));
        Assert.Equal("2026-02-15 00:00 +02:00", Times.Minute(end + Duration.FromNanoseconds(1)));
    }

    [Fact]
    public void Of_AWholeDay_IsTheDayAlsoOnTheDayOfTwentyThreeHours()
    {
        foreach (var day in new[] { new LocalDate(2026, 3, 29), new LocalDate(2026, 10, 25), new LocalDate(2026, 5, 1) })
        {
            var when = new When(Times.StartOf(day), Times.StartOf(day.PlusDays(1)) - Duration.FromNanoseconds(1));
            Assert.Equal($"{LocalTimes.Short(day)}, day only", Times.Of(when));
        }
    }

    [Fact]
    public void Minute_AnyInstant_IsReadable()
    {
        foreach (var instant in new[] { Instant.MinValue, Instant.MaxValue, Instant.FromUtc(1850, 1, 1, 0, 0), Instant.FromUtc(2400, 1, 1, 0, 0) })
        {
            Assert.NotEmpty(Times.Minute(instant));
            Assert.NotEmpty(Times.Machine(instant));
        }
    }

    [Fact]
    public void Of_EveryStateHoweverEstablished_HasAWordAndOneStanding()
    {
        foreach (var state in Enum.GetValues<NormState>())
        {
            foreach (var established in Enum.GetValues<Answer>())
            {
                foreach (Answer? kept in new Answer?[] { null, Answer.No, Answer.Possibly, Answer.Yes })
                {
                    var instance = new NormInstance(new NormId("1"), new ProvisionId("1"), [], state, established, kept, null, null, null, [], "");
                    var standing = Standings.Of(instance);
                    Assert.NotEmpty(StateWords.Of(instance) + StateWords.Of(standing) + StateWords.Meaning(standing));
                    // What is not established never looks settled.
                    Assert.True(established == Answer.Yes || standing == Standing.Undetermined);
                }
            }
        }
    }

    [Fact]
    public void StateWords_All_AreNeutral()
    {
        var words = string.Join(' ', Enum.GetValues<NormState>().Select(s => StateWords.Of(s)).Concat(Standings.All.SelectMany(s => new[] { StateWords.Of(s), StateWords.Meaning(s) })));
        foreach (var word in new[] { "violat", "guilt", "illegal", "enemy", "fail", "blame" })
        {
            Assert.DoesNotContain(word, words, StringComparison.OrdinalIgnoreCase);
        }
    }
}
