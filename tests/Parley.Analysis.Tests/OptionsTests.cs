using CsCheck;
using Parley.Analysis.Dates;
using Parley.Analysis.Dates.Choosing;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Tests;

public class OptionsTests
{
    private static List<Diagnostic> Findings(string sentences) =>
        [.. Check.All(Check.Text($"## Article 1. Dates\n{sentences}")).Where(f => f.Code is "PL3203" or "PL3204" or "PL3205" or "PL3206")];

    [Theory]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than [10 | 60] days after entry into force, not later than [30 | 90] days after entry into force.", "PL3205")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than [10 | 20] days after entry into force, not later than [30 | 90] days after entry into force.", null)]
    [InlineData("1.1 Ukraine shall present report 1 [not earlier than 60 days after entry into force], not later than 30 days after entry into force.", "PL3204")]
    [InlineData("1.1 [Ukraine shall present report 1 not earlier than 60 days after entry into force.]\n1.2 Russia shall present report 2 after Ukraine has presented report 1, not later than 30 days after entry into force.", "PL3204")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 1 June 2026, not later than 1 May 2026 or 60 days after entry into force, whichever is later.\n1.2 This agreement enters into force on 1 March 2026.", "PL3203")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 1 June 2026, not later than 1 May 2026 or 60 days after entry into force, whichever is later.\n1.2 This agreement enters into force on 1 May 2026.", null)]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 60 days after entry into force.\n1.2 Ukraine shall present report 2 not earlier than 50 days after entry into force.\n1.3 If 1.1 is fulfilled or 1.2 is fulfilled, Russia shall present report 3 within 40 days of entry into force.", "PL3203")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 60 days after entry into force.\n1.2 Ukraine shall present report 2 not earlier than 30 days after entry into force.\n1.3 If 1.1 is fulfilled or 1.2 is fulfilled, Russia shall present report 3 within 40 days of entry into force.", null)]
    public void Run_OnOptions_SaysWhetherTheyFit(string sentences, string? code) => Assert.Equal(code is null ? [] : [code], Findings(sentences).Select(f => f.Code));

    [Fact]
    public void Run_OnOptionsOfTwoProvisions_NamesThemInTheirWords()
    {
        var finding = Assert.Single(Findings(
            """
            1.1 Ukraine shall present report 1 not earlier than [10 | 60] days after entry into force.
            1.2 Russia shall present report 2 not earlier than 5 days after 1.1 is fulfilled.
            1.3 Russia shall present report 3 by 1 May 2026.
            1.4 Ukraine shall present report 4 after 1.2 is fulfilled, within [Ukraine: 90 | Russia: 30] days of entry into force.
            """));
        Assert.StartsWith("The options \"60\" in 1.1 and \"30\" in 1.4 do not fit together: 1.1 not before 60 days after entry into force; 1.2 not before 5 days after 1.1 is fulfilled; 1.4", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["1.1", "1.2", "1.4"], finding.Related.Select(r => r.Message[..3]));
    }

    [Fact]
    public void Run_OnAnOptionThatNeverFits_OffersTheOther()
    {
        var text = Check.Text("## Article 1. Dates\n1.1 Ukraine shall present report 1 not earlier than [10 | 60] days after entry into force, not later than 30 days after entry into force.");
        var fix = Assert.Single(Assert.Single(Check.All(text), f => f.Code == "PL3204").Fixes);
        Assert.Equal("Keep only \"10\"", fix.Title);
        var edit = Assert.Single(fix.Edits);
        Assert.DoesNotContain(Check.All(text[..edit.At.Span.Start] + edit.NewText + text[edit.At.Span.End..]), f => f.Code.StartsWith("PL32", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.1 Ukraine shall present report 1 within [blank] days of entry into force.\n1.2 Russia shall present report 2 not earlier than 20 days after 1.1 is fulfilled, not later than 60 days after entry into force.", "at most 40 days if all of it is used")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than [blank] days after entry into force, not later than 60 days after entry into force.", "at most 60 days")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 10 days after entry into force, not later than [blank] days after entry into force.", "at least 10 days")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 10 days after entry into force, not later than [blank] weeks after entry into force.", "at least 2 weeks")]
    [InlineData("1.1 Ukraine shall present report 1 not earlier than 1 May 2026, by [blank].\n1.2 Ukraine shall present report 2 after 1.1 is fulfilled, not later than 1 June 2026.", "a day from 2026-05-01 to 2026-06-01")]
    [InlineData("1.1 Ukraine shall present report 1 within [blank] days of entry into force.\n1.2 Russia shall present report 2 not earlier than 20 days after 1.1 is fulfilled, not later than [60 | 90] days after entry into force.", "at most 70 days if all of it is used")]
    [InlineData("1.1 Ukraine shall present report 1 not later than [blank] days after 1.2 is fulfilled.\n1.2 Russia shall present report 2 not earlier than 5 May 2026.\n1.3 Once 1.1 is fulfilled, Russia shall present report 3 by 9 May 2026.", "at most 4 days if all of it is used")]
    [InlineData("1.1 Ukraine shall present report 1 within [blank] days of entry into force.", null)]
    [InlineData("1.1 Ukraine shall present report 1 within [blank] days of entry into force.\n1.2 Russia shall present report 2 within [blank] days after 1.1 is fulfilled.", null)]
    public void Run_OnABlank_SaysWhatFits(string sentences, string? range)
    {
        var findings = Findings(sentences);
        Assert.Equal(range is null ? 0 : 1, findings.Count);
        Assert.All(findings, f => Assert.Contains($"; what fits beside the other times is {range}: ", f.Message, StringComparison.Ordinal));
    }

    /// <summary>A few moments, constraints between them, some of them under options.</summary>
    private static readonly Gen<OpenDates> Networks =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[-4, 6], Gen.Int[-1, 2], Gen.Int[0, 1], Gen.Int[-1, 2]).Array[4, 12].Select(all => new OpenDates(
            5,
            [.. all.Where(c => c.Item1 != c.Item2).Select((c, i) => new OpenDifference(new Difference(c.Item1, c.Item2, c.Item3, i / 2), true, When(c.Item4, c.Item5, c.Item6)))],
            [.. Enumerable.Range(0, 3).Select(i => new DateChoice(new BracketId(i + 1), [0, 1]))]));

    private static DateOption[] When(int choice, int option, int other) =>
        choice < 0 ? [] : other < 0 || other == choice ? [new DateOption(choice, option)] : [new DateOption(choice, option), new DateOption(other, 1 - option)];

    private static IEnumerable<int[]> AllOptions => from a in Enumerable.Range(0, 2) from b in Enumerable.Range(0, 2) from c in Enumerable.Range(0, 2) select new[] { a, b, c };

    /// <summary>Days from -12 to 12 tried one by one, over all options.</summary>
    private static bool FitsByTrying(OpenDates dates, FitQuestion question) => AllOptions.Any(options =>
        question.Chosen.All(c => options[c.Choice] == c.Option) && DaysFit(dates.Under(options, question).Select(c => c.Difference).ToList(), new int[5], 1));

    private static bool DaysFit(List<Difference> constraints, int[] days, int next)
    {
        if (constraints.Exists(c => c.From < next && c.To < next && days[c.To] - days[c.From] > c.Most))
        {
            return false;
        }

        if (next == days.Length)
        {
            return true;
        }

        for (var day = -12; day <= 12; day++)
        {
            days[next] = day;
            if (DaysFit(constraints, days, next + 1))
            {
                return true;
            }
        }

        return false;
    }

    [Fact]
    public void Solve_OnRandomNetworks_IsWhatTryingAllDaysSays() => Networks.Sample(
        dates => Assert.Equal(FitsByTrying(dates, FitQuestion.Plain), new CircleSearch(dates).Solve(FitQuestion.Plain) is Fits),
        iter: 300);

    [Fact]
    public void Solve_OfTheSolver_IsWhatTheSearchSays() => Networks.Sample(
        dates =>
        {
            foreach (var question in new[] { FitQuestion.Plain, FitQuestion.Plain with { Chosen = [new DateOption(0, 1)] }, FitQuestion.Plain with { Kept = new HashSet<int> { 0, 1, 3 } } })
            {
                var (search, solver) = (new CircleSearch(dates).Solve(question), new SolverSearch(dates).Solve(question));
                Assert.Equal(search is Fits, solver is Fits);
                Assert.Equal(search is NoFit, solver is NoFit);
                if (solver is NoFit none)
                {
                    Assert.IsType<NoFit>(new CircleSearch(dates).Solve(question with { Kept = none.Owners.ToHashSet() }));
                }
            }
        },
        iter: 100);

    [Fact]
    public void NoChoiceAndCombinations_OnRandomNetworks_BlameWhatIsNecessaryAndAreSmallest() => Networks.Sample(
        dates =>
        {
            var token = TestContext.Current.CancellationToken;
            bool Fit(IReadOnlyList<DateOption> chosen, IReadOnlySet<int>? kept) => new CircleSearch(dates).Solve(new FitQuestion(chosen, kept, [])) is Fits;
            void Necessary(IReadOnlyList<DateOption> chosen, IReadOnlyList<int> owners)
            {
                Assert.False(Fit(chosen, owners.ToHashSet()));
                Assert.All(owners, o => Assert.True(Fit(chosen, owners.Where(p => p != o).ToHashSet())));
            }

            if (new OptionSearch(dates, token).NoChoice(1).FirstOrDefault() is { } blame)
            {
                Assert.False(Fit([], null));
                Necessary([], blame);
                return;
            }

            Assert.True(Fit([], null));
            var combinations = new OptionSearch(dates, token).Combinations(3, 100).ToList();
            foreach (var combination in combinations)
            {
                Necessary(combination.Options, combination.Owners);
                Assert.All(combination.Options, o => Assert.True(Fit([.. combination.Options.Where(p => p != o)], null)));
            }

            // Every full choice that does not fit holds one of them.
            foreach (var options in AllOptions)
            {
                DateOption[] chosen = [.. options.Select((o, i) => new DateOption(i, o))];
                Assert.Equal(!Fit(chosen, null), combinations.Exists(c => c.Options.All(chosen.Contains)));
            }
        },
        iter: 300);

    /// <summary>Too many circles for the search: a sum of parts has to hit a number exactly, and none does.</summary>
    [Fact]
    public void Solve_PastTheSearch_AsksTheSolver()
    {
        var constraints = new List<OpenDifference>();
        for (var i = 0; i < 14; i++)
        {
            for (var option = 0; option < 2; option++)
            {
                var length = (2 * i) + 2 + (option * 2 * (i + 3));
                constraints.Add(new OpenDifference(new Difference(i, i + 1, length, i), true, [new DateOption(i, option)]));
                constraints.Add(new OpenDifference(new Difference(i + 1, i, -length, i), true, [new DateOption(i, option)]));
            }
        }

        constraints.Add(new OpenDifference(new Difference(0, 14, 255, 14), true, []));
        constraints.Add(new OpenDifference(new Difference(14, 0, -255, 14), true, []));
        var dates = new OpenDates(15, constraints, [.. Enumerable.Range(0, 14).Select(i => new DateChoice(new BracketId(i + 1), [0, 1]))]);
        Assert.IsType<FitUnknown>(new CircleSearch(dates).Solve(FitQuestion.Plain));
        Assert.IsType<NoFit>(new OptionFitting(dates, TestContext.Current.CancellationToken).Solve(FitQuestion.Plain));
    }

    /// <summary>A hundred brackets are looked at once, and not in every combination: no limit is reached, and the one misfit is found.</summary>
    [Fact]
    public void Combinations_OfManyBracketsThatFit_AreNotTriedOneByOne()
    {
        static OpenDates Of(int brackets, bool misfit) => new(
            brackets + 1,
            [
                .. Enumerable.Range(1, brackets).SelectMany(i => new[] { 30, 90 }.Select((days, option) => new OpenDifference(new Difference(0, i, days, i), true, [new DateOption(i - 1, option)]))),
                .. Enumerable.Range(1, brackets).Select(i => new OpenDifference(new Difference(i, 0, misfit && i == brackets ? -60 : 0, brackets + i), false, [])),
            ],
            [.. Enumerable.Range(1, brackets).Select(i => new DateChoice(new BracketId(i), [0, 1]))]);

        var fitting = new OptionSearch(Of(100, misfit: false), TestContext.Current.CancellationToken);
        Assert.Empty(fitting.Combinations(3, 20));
        Assert.Null(fitting.Limit);

        var unfit = new OptionSearch(Of(100, misfit: true), TestContext.Current.CancellationToken);
        Assert.Equal([new DateOption(99, 0)], Assert.Single(unfit.Combinations(3, 20)).Options);
        Assert.Null(unfit.Limit);
    }
}
