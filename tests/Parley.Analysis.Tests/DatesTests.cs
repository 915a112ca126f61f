using CsCheck;
using NodaTime;
using Parley.Analysis.Dates;

namespace Parley.Analysis.Tests;

public class DatesTests
{
    [Theory]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 10 days after entry into force, not later than 9 days after entry into force.", "PL3201")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 10 days after entry into force, not later than 10 days after entry into force.", null)]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 49 hours after entry into force, not later than 1 day after entry into force.", "PL3201")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 47 hours after entry into force, not later than 1 day after entry into force.", null)]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 10 days after entry into force, by [blank].", null)]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than [5 | 90] days after entry into force, not later than 9 days after entry into force.", "PL3204")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than [50 | 90] days after entry into force, not later than 9 days after entry into force.", "PL3201")]
    [InlineData("1.1 This agreement enters into force on 1 May 2026.\n1.2 Ukraine shall present report 1 by 30 April 2026.", "PL3202")]
    [InlineData("1.1 This agreement enters into force on 1 May 2026.\n1.2 Ukraine shall present report 1 by 1 May 2026.", null)]
    [InlineData("1.1 This agreement enters into force on 1 May 2026.\n1.2 Ukraine shall ratify this agreement by 30 April 2026.", null)]
    [InlineData("1.1 Ukraine shall present report 1 by 1 May 2026.\n1.2 Russia shall present report 2 not earlier than 10 days after 1.3 is fulfilled.\n1.3 Russia shall present report 3 not earlier than 5 days after 1.1 is fulfilled.", null)]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 1 May 2026.\n1.2 Russia shall present report 2 not earlier than 10 days after 1.1 is fulfilled, not later than 5 May 2026.", "PL3202")]
    [InlineData("1.1 This agreement enters into force on 1 March 2026.\n1.2 This agreement remains in force for 6 months.\n1.3 Russia shall present report 1 not earlier than 1 October 2026 and not later than 1 November 2026.", "PL3202")]
    [InlineData("1.1 This agreement enters into force on 1 March 2026.\n1.2 This agreement remains in force for 6 months, and is then renewed for 6 months.\n1.3 Russia shall present report 1 not earlier than 1 October 2026 and not later than 1 November 2026.", null)]
    [InlineData("1.1 This agreement remains in force until 1 April 2026.\n1.2 Russia shall present report 1 by 1 June 2026.", "PL3210")]
    [InlineData("1.1 This agreement remains in force until 1 April 2026.\n1.2 Russia shall present report 1 by 1 April 2026.", null)]
    [InlineData("1.1 This agreement remains in force until 1 April 2026.\n1.2 Russia shall present report 1 by 1 June 2026.\n1.3 1.2 survives the termination of this agreement.", null)]
    [InlineData("1.1 This agreement remains in force until 1 April 2026.\n1.2 Russia shall present report 1 by 1 June 2026.\n1.3 The Parties may extend this agreement by 6 months.", null)]
    [InlineData("1.1 Russia shall present report 1 by 1 June 2026.\n1.2 1.1 ceases to have effect on 1 May 2026.", "PL3210")]
    [InlineData("1.1 Russia shall present report 1 by 1 June 2026.\n1.2 1.1 ceases to have effect on 1 May 2026 if Ukraine breaches this agreement.", null)]
    [InlineData("1.1 The Mission shall verify 1.2 by 1 May 2026.\n1.2 Russia shall release all prisoners not earlier than 1 June 2026 and not later than 1 July 2026.", "PL3208")]
    [InlineData("1.1 The Mission shall verify 1.2 by 1 June 2026.\n1.2 Russia shall release all prisoners not earlier than 1 June 2026 and not later than 1 July 2026.", null)]
    [InlineData("1.1 1.2 requires the approval of the Rada.\n1.2 Ukraine shall release all prisoners by 15 March 2026.\n1.3 The Rada shall approve 1.2 not earlier than 1 April 2026.", "PL3208")]
    [InlineData("1.1 1.2 requires the approval of a referendum in Ukraine.\n1.2 Ukraine shall release all prisoners by 15 March 2026.\n1.3 Ukraine shall hold a referendum not earlier than 1 April 2026, by 1 May 2026.", "PL3208")]
    [InlineData("1.1 1.2 is suspended until 1 June 2026.\n1.2 Ukraine shall release all prisoners by 15 March 2026.", "PL3202")]
    public void Run_OnTimes_SaysWhetherTheyFit(string sentences, string? code)
    {
        var findings = Check.All(Check.Text($"## Article 1. Dates\n{sentences}")).Where(f => f.Code.StartsWith("PL32", StringComparison.Ordinal)).ToList();
        Assert.Equal(code is null ? [] : [code], findings.Select(f => f.Code));
    }

    [Fact]
    public void Run_OnALongChain_BlamesOnlyItsLinks()
    {
        var finding = Assert.Single(Check.For("PL3202",
            """
            ## Article 1. Chain
            1.1 This agreement enters into force on 1 January 2026.
            1.2 Ukraine shall present report 2 not earlier than 20 days after entry into force.
            1.3 Ukraine shall present report 3 not earlier than 20 days after 1.2 is fulfilled.
            1.4 Ukraine shall present report 4 within 20 days of entry into force.
            1.5 Russia shall present report 5 not earlier than 20 days after 1.3 is fulfilled, not later than 28 February 2026.
            """));
        Assert.Contains("1.1, 1.2, 1.3 and 1.5 cannot all be met", finding.Message, StringComparison.Ordinal);
        Assert.Contains("2 days too few", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OnAnAnchorThatIsTheDayOfOneAct_CountsFromThatDay() => Assert.Single(Check.For("PL3202",
        """
        ## Anchors
        - "D-Day" means the day on which 1.1 is fulfilled.

        ## Article 1. Dates
        1.1 Ukraine shall present report 1 by 3 May 2026.
        1.2 Russia shall present report 2 not earlier than 20 May 2026 and not later than 5 days after D-Day.
        """));

    [Fact]
    public void Of_ADatedText_GivesWindowsFromDatesAndFromForce()
    {
        var context = Check.Context(
            """
            ## Article 1. Dates
            1.1 This agreement enters into force on 1 March 2026.
            1.2 Ukraine shall present report 1 within 10 days of entry into force.
            1.3 Russia shall present report 2 within 5 days after 1.2 is fulfilled.
            """);
        var windows = DateWindows.Of(context).ToDictionary(w => w.Norm.Value);
        Assert.Equal(new DateWindow(new NormId("1.2"), new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 11), 0, 10), windows["1.2"]);
        Assert.Equal(new DateWindow(new NormId("1.3"), new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 16), 0, 15), windows["1.3"]);
    }

    private static readonly Gen<(int After, int Least, int By)[]> Texts = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 9]).Array[3];

    /// <summary>Duties that follow one another or entry into force, against a search over all days.</summary>
    [Fact]
    public void Run_OnRandomChains_FindsAConflictExactlyWhereNoDaysFit() => Texts.Sample(
        duties =>
        {
            // A duty follows an earlier one, or entry into force, so that nothing waits for itself.
            var sentences = duties.Select((d, i) => $"1.{i + 1} Ukraine shall present report {i + 1} not earlier than {d.Least} days after {(d.After % (i + 1) == 0 ? "entry into force" : $"1.{d.After % (i + 1)} is fulfilled")}, not later than {d.By} days after entry into force.");
            var findings = Check.All(Check.Text($"## Article 1. Dates\n{string.Join('\n', sentences)}"));
            var earliest = new int[duties.Length + 1];
            var fits = true;
            for (var i = 0; i < duties.Length; i++)
            {
                earliest[i + 1] = Enumerable.Range(0, 40).First(day => day >= earliest[duties[i].After % (i + 1)] + duties[i].Least);
                fits &= earliest[i + 1] <= duties[i].By;
            }

            Assert.Equal(!fits, findings.Any(f => f.Code.StartsWith("PL32", StringComparison.Ordinal)));
        },
        iter: 500);

    [Theory]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 1 June 2026, by 1 July 2026.\n1.2 Russia shall present report 2 after Ukraine has presented report 1, by 15 May 2026.", "PL3208")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 60 days after entry into force.\n1.2 Russia shall present report 2 after Ukraine has presented report 1, not later than 30 days after entry into force.", "PL3208")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 1 June 2026, by 1 July 2026.\n1.2 Russia shall present report 2 after Ukraine has presented report 1, by 15 June 2026.", null)]
    [InlineData("1.1 Ukraine shall present report 1 by 1 May 2026.\n1.2 Russia shall present report 2 not earlier than 2 May 2026, in parallel with 1.1.", "PL3207")]
    [InlineData("1.1 Ukraine shall present report 1 by 2 May 2026.\n1.2 Russia shall present report 2 not earlier than 2 May 2026, in parallel with 1.1.", null)]
    [InlineData("1.1 Neither Party shall open fire for 30 days from entry into force.\n1.2 From 31 days after entry into force, Ukraine shall keep its forces in camps at all times while 1.1 is in force.", "PL3207")]
    [InlineData("1.1 Neither Party shall open fire for 30 days from entry into force.\n1.2 From 30 days after entry into force, Ukraine shall keep its forces in camps at all times while 1.1 is in force.", null)]
    [InlineData("1.1 Neither Party shall open fire until 31 May 2026.\n1.2 From 1 June 2026, Ukraine shall keep its forces in camps at all times while 1.1 is in force.", "PL3207")]
    [InlineData("1.1 Neither Party shall open fire until 31 May 2026.\n1.2 From 31 May 2026, Ukraine shall keep its forces in camps at all times while 1.1 is in force.", null)]
    [InlineData("1.1 This agreement enters into force on 1 July 2026.\n1.2 Ukraine shall present report 1 by 1 June 2026.", "PL3202")]
    public void Run_OnOrdersAndMeetings_NamesTheKind(string sentences, string? code) => Run_OnTimes_SaysWhetherTheyFit(sentences, code);

    private static readonly Gen<(int After, int[] Least, int[] By)[]> Chains = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9].Array[1, 2], Gen.Int[0, 14].Array[1, 2]).Array[4];

    /// <summary>A text without one of the blamed provisions does not show the finding, and one with them alone does.</summary>
    [Fact]
    public void Run_OnRandomTexts_BlamesWhatIsNecessaryAndEnough() => Chains.Sample(
        duties =>
        {
            static string Of(int[] options) => options.Length == 1 ? $"{options[0]}" : $"[{options[0]} | {options[1]}]";
            var sentences = duties.Select((d, i) => $"1.{i + 1} Ukraine shall present report {i + 1} not earlier than {Of(d.Least)} days after {(d.After % (i + 1) == 0 ? "entry into force" : $"Ukraine has presented report {d.After % (i + 1)}")}, not later than {Of(d.By)} days after entry into force.").ToList();
            static List<Diagnostic> Unmet(IEnumerable<string> sentences) => [.. Check.All(Check.Text($"## Article 1. Dates\n{string.Join('\n', sentences)}")).Where(f => f.Code is "PL3201" or "PL3202" or "PL3203" or "PL3208")];
            if (Unmet(sentences).FirstOrDefault() is not { } finding)
            {
                return;
            }

            var blamed = Enumerable.Range(0, sentences.Count).Where(i => (finding.Provision == $"1.{i + 1}" || finding.Related.Any(r => r.Message.StartsWith($"1.{i + 1} ", StringComparison.Ordinal)))).ToList();
            Assert.NotEmpty(Unmet(blamed.Select(i => sentences[i])));
            Assert.All(blamed, without => Assert.Empty(Unmet(blamed.Where(i => i != without).Select(i => sentences[i]))));
        },
        iter: 300);
}
