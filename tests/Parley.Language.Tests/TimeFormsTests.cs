using CsCheck;

namespace Parley.Language.Tests;

/// <summary>Sentences about times, conditions and life, and what the model keeps of each.</summary>
public class TimeFormsTests
{
    [Theory]
    [InlineData("If there are more than 3 breaches of 4.1 within 7 days, Ukraine may suspend 4.1.", "if more than 3 breaches of 4.1 within 7 days")]
    [InlineData("If three or more incidents under 4.1 occur within any period of 30 days, Ukraine may suspend 4.1.", "if at least 3 incidents under 4.1 within 30 days")]
    [InlineData("If Russia breaches 4.1 twice within a month, Ukraine may suspend 4.1.", "if at least 2 breaches of 4.1 by Russia within 1 month")]
    [InlineData("If there have been no incidents under 4.1 or 4.2 for 60 days, Ukraine may suspend 4.1.", "if no more than 0 incidents under 4.1 and 4.2 within 60 days")]
    [InlineData("If 4.1 is breached more than [3 | 5] times within 7 days, Ukraine may suspend 4.1.", "if more than [3 | 5] breaches of 4.1 within 7 days")]
    [InlineData("In the event of a breach of 4.1 by Russia, Ukraine may suspend 4.1.", "if 4.1 is breached by Russia")]
    [InlineData("In case of any breach of 4.1, Ukraine may suspend 4.1.", "if 4.1 is breached")]
    [InlineData("After a breach of 4.1, Ukraine may suspend 4.1.", "from 4.1 is breached")]
    [InlineData("If 4.1 is breached, Ukraine may suspend 4.1.", "if 4.1 is breached")]
    [InlineData("At the request of Ukraine, Russia shall release the prisoners within 14 days of the request.", "from the request, by 14 days after the request, after the request of Ukraine")]
    [InlineData("Once Russia has withdrawn its forces from the Strip and 4.1 is fulfilled, Ukraine may suspend 4.2.", "once Russia has withdrawn its forces from the Strip and 4.1 is fulfilled")]
    [InlineData("Once Russia has withdrawn its forces from the Strip or the Council has published the plan, Ukraine may suspend 4.2.", "once Russia has withdrawn its forces from the Strip or the Council has published the plan")]
    [InlineData("Once Russia has withdrawn its forces from the Strip and Article 4 is fulfilled, Ukraine may suspend 4.2.", "once Russia has withdrawn its forces from the Strip and 4 is fulfilled")]
    [InlineData("Once Russia has released the prisoners and Russia breaches 4.1, Ukraine may suspend 4.2.", "once Russia has released the prisoners and 4.1 is breached by Russia")]
    [InlineData("Russia shall release the prisoners not earlier than 1 March 2026 and not later than 1 May 2026.", "from 2026-03-01, by 2026-05-01")]
    [InlineData("Russia shall release the prisoners not earlier than 1 March 2026 but not later than 30 days after 4.2 is fulfilled.", "from 2026-03-01, by 30 days after 4.2 is fulfilled")]
    [InlineData("Russia shall release the prisoners within 14 days of entry into force and, in any case, before 20 November 2026.", "from entry into force, by 14 days after entry into force, before 2026-11-20")]
    [InlineData("Ukraine shall hold a referendum not earlier than [blank] days after the completion of 4.2.", "from [blank] days after 4.2 is fulfilled")]
    [InlineData("Russia shall release the prisoners within 14 days after 4.1 is suspended or 4.2 is fulfilled.", "from 4.1 is suspended or 4.2 is fulfilled, by 14 days after 4.1 is suspended or 4.2 is fulfilled")]
    [InlineData("Russia shall release the prisoners within 14 days after 4.1 is suspended or 4.2 is fulfilled, whichever is later.", "from 4.1 is suspended and 4.2 is fulfilled, by 14 days after 4.1 is suspended and 4.2 is fulfilled")]
    [InlineData("Russia shall release the prisoners by 1 March 2026 or 30 days after entry into force, whichever is earlier.", "by the first of 2026-03-01 and 30 days after entry into force")]
    [InlineData("Russia shall release the prisoners within 30 days of entry into force or by 1 March 2026, whichever comes last.", "by the last of 30 days after entry into force and 2026-03-01")]
    [InlineData("Russia shall release the prisoners within 14 days after 1 March 2026.", "from 2026-03-01, by 14 days after 2026-03-01")]
    [InlineData("Russia shall release the prisoners within 12 hours of 10:00 on 27 July 2026.", "from 10:00 on 2026-07-27, by 12 hours after 10:00 on 2026-07-27")]
    [InlineData("Russia shall release the prisoners by the first day after the completion of 4.2.", "by 1 day after 4.2 is fulfilled")]
    [InlineData("Russia shall release the prisoners on the 5th day after entry into force.", "from 5 days after entry into force, by 5 days after entry into force")]
    [InlineData("Russia shall release the prisoners no later than day 2 of entry into force.", "by 1 day after entry into force")]
    [InlineData("Russia shall notify Ukraine no later than 10 days before 1 March 2026.", "by 10 days before 2026-03-01")]
    [InlineData("Russia shall release the prisoners by the end of 2026.", "by 2026-12-31")]
    [InlineData("Russia shall release the prisoners by the end of February 2026.", "by 2026-02-28")]
    [InlineData("No Party shall attack the coast for 30 days from entry into force.", "from entry into force, for 30 days")]
    [InlineData("No Party shall attack the coast during 30 days after 4.2 is fulfilled.", "from 4.2 is fulfilled, for 30 days")]
    [InlineData("No Party shall attack the coast between 1 March 2026 and 1 May 2026.", "from 2026-03-01, by 2026-05-01")]
    [InlineData("No Party shall attack the coast between 1 March and 1 May 2026.", "from 2026-03-01, by 2026-05-01")]
    [InlineData("No Party shall attack the coast from entry into force until 1 May 2026.", "from entry into force, by 2026-05-01")]
    [InlineData("The Mission shall report on 4.1 every 24 hours.", "every 24 hours")]
    [InlineData("The Mission shall report on 4.1 every month.", "every 1 month")]
    [InlineData("The Mission shall report on 4.1 at least once a week.", "every 1 week")]
    [InlineData("The Mission shall report on 4.1 not later than the 5th day of each month.", "every 1 month, by day 5 of months")]
    [InlineData("The Mission shall report on 4.1 by the last day of every month.", "every 1 month, by day 31 of months")]
    [InlineData("The Mission shall report on 4.1 every Friday.", "every 1 week, by day 5 of weeks")]
    [InlineData("No Party shall attack the coast at all times while 4.1 is in force.", "while 4.1 is in force")]
    [InlineData("After 4.1 has been in force for 60 days, Russia shall release the prisoners within 5 days.", "from 4.1 is in force for 60 days, by 5 days after 4.1 is in force for 60 days, after 4.1 is in force for 60 days")]
    [InlineData("Once 4.1 has not been suspended for 60 days, Russia shall release the prisoners by 1 May 2026.", "by 2026-05-01, once not (4.1 is suspended) for 60 days")]
    [InlineData("Russia shall release the prisoners by D-Day + 5 days.", "by 5 days after D-Day")]
    [InlineData("Russia shall release the prisoners within 3 days of D-Day+5.", "from 5 days after D-Day, by 3 days after 5 days after D-Day")]
    [InlineData("Russia shall release the prisoners within 14 days of signature.", "from signature, by 14 days after signature")]
    [InlineData("This agreement enters into force on signature.", "from signature, by signature")]
    [InlineData("This agreement enters into force on the date of the later ratification.", "from the later ratification, by the later ratification")]
    [InlineData("Russia shall release the prisoners within 10 working days of the signature of this agreement by Ukraine.", "from the signature of this agreement by Ukraine, by 10 working days after the signature of this agreement by Ukraine")]
    [InlineData("Russia shall release the prisoners within seventy-two (72) hours of entry into force.", "from entry into force, by 72 hours after entry into force")]
    [InlineData("Russia shall release the prisoners within one hundred and twenty days of entry into force.", "from entry into force, by 120 days after entry into force")]
    [InlineData("Russia shall release the prisoners within twenty four hours of entry into force.", "from entry into force, by 24 hours after entry into force")]
    [InlineData("Russia shall release the prisoners not more than 75 days after entry into force.", "from entry into force, by 75 days after entry into force")]
    [InlineData("Russia shall release the prisoners no more than seventy-five days from entry into force.", "from entry into force, by 75 days after entry into force")]
    [InlineData("Russia shall release the prisoners at least 30 days after the completion of 4.2.", "from 30 days after 4.2 is fulfilled")]
    [InlineData("Russia shall release the prisoners [30 | 60] days after entry into force.", "from [30 | 60] days after entry into force, by [30 | 60] days after entry into force")]
    [InlineData("Russia shall release the prisoners 45 days after entry into force.", "from 45 days after entry into force, by 45 days after entry into force")]
    [InlineData("45 days after entry into force, Russia shall release the prisoners.", "from 45 days after entry into force, by 45 days after entry into force")]
    public void Sentence_OfATime_IsKeptInTheModel(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    /// <summary>Every number below a million, written out here in another way than it is read.</summary>
    [Fact]
    public void Number_WrittenOut_IsTheNumber() => Gen.OneOf(Gen.Int[2, 120], Gen.Int[2, 999_999]).Sample(number =>
        Assert.Equal($"from entry into force, by {number} hours after entry into force", Read($"Russia shall release the prisoners within {Written(number)} hours of entry into force.")), iter: 300);

    private static string Written(int number)
    {
        string[] small = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
        string[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        var (thousands, rest) = (number / 1000, number % 1000);
        var words = thousands > 0 ? [Written(thousands), "thousand"] : new List<string>();
        if (rest >= 100)
        {
            words.Add($"{small[(rest / 100) - 1]} hundred");
            rest %= 100;
            words.AddRange(rest > 0 && number % 2 == 0 ? ["and"] : []);
        }

        if (rest > 0)
        {
            words.Add(rest < 20 ? small[rest - 1] : rest % 10 == 0 ? tens[(rest / 10) - 2] : $"{tens[(rest / 10) - 2]}{(number % 3 == 0 ? " " : "-")}{small[(rest % 10) - 1]}");
        }

        return string.Join(' ', words);
    }

    /// <summary>The time and the conditions of the sentence, which has to raise no remark.</summary>
    private static string Read(string sentence)
    {
        var text = $"""
            ---
            parley: 1
            title: Case
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine**
            - **Russia**
            - **the Mission**, an observer
            - **the Council**, a body

            ## Definitions
            - "the Strip" means the area ["strip"](places.geojson).

            ## Anchors
            - "D-Day" means the day on which the Council has convened, brought about by the Council.

            ## Reckoning of time
            - A month ends on the day of the same number, or on the last day of the month where there is none.

            ## Article 1. Test
            1.1 {sentence}

            ## Article 4. Others
            4.1 No Party shall open fire.
            4.2 Russia shall withdraw its forces from the Strip by 1 March 2026.
            4.3 The Mission shall verify 4.1 and 4.2.
            """.Replace("\r", "", StringComparison.Ordinal);
        var compilation = AgreementCompiler.Compile(new SourceText("case.parley.md", text));
        var remarks = compilation.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Note && d.At.Start.Line < 32).ToList();
        Assert.True(remarks.Count == 0, string.Join('\n', remarks.Select(d => $"{d.Code} {d.Message}")));
        return string.Join("; ", compilation.Agreement.Norms.Where(n => n.Provision.Value == "1.1").Select(Describe));
    }

    /// <summary>A day and a month without a year, or of a year that the calendar does not have, are no amount of days either.</summary>
    [Theory]
    [InlineData("by 31 March")]
    [InlineData("by 31 March 20226")]
    [InlineData("before 31 February 2026")]
    public void Date_ThatIsNone_IsAnError(string time)
    {
        var text = ExampleText.Of($"## Article 1. Time\n1.1 Ukraine shall release all prisoners of war {time}.");
        Assert.Equal(["PL1017"], AgreementCompiler.Compile(new SourceText("case.parley.md", text)).Diagnostics.Select(d => d.Code));
    }

    private static string Describe(Norm norm)
    {
        var time = norm.Timing;
        string?[] parts =
        [
            time.Start is { } start ? $"{(start.Included ? "from" : "behind")} {start.Moment}" : null,
            time.End is { } end ? $"{(end.Included ? "by" : "before")} {end.Moment}" : null,
            .. time.FurtherEnds.Select(e => $"{(e.Included ? "by" : "before")} {e.Moment}"),
            time.Every is { } every ? $"every {every}" : null,
            time.DayOfEach is { } day ? $"by day {day.Day} of {day.Unit.ToString().ToLowerInvariant()}" : null,
            time.For is { } length ? $"for {length}" : null,
            time.Vague,
            .. norm.Conditions.Select(c => c.ToString()),
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
