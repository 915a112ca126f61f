using CsCheck;
using Parley.Analysis.Blocking;

namespace Parley.Analysis.Tests;

public class BlockingTests
{
    private static BlockingSets Of(string rule, string members = "Ukraine, Russia and the Mission") => Assert.Single(Blockers.All(Check.Context(
        $"## Article 1. Routes\n1.1 The Board shall determine the routes by 1 May 2026.\n{rule}", $"- **the Board**, a body of {members}")));

    [Theory]
    [InlineData("1.2 The Board decides by consent of each of its members.", "Ukraine; Russia; Mission")]
    [InlineData("1.2 The Board decides by a majority of its members.", "Ukraine, Russia; Ukraine, Mission; Russia, Mission")]
    [InlineData("1.2 The Board decides by 1 vote.", "Ukraine, Russia, Mission")]
    [InlineData("1.2 The Board decides by 3 votes.", "Ukraine; Russia; Mission")]
    [InlineData("1.2 The Board decides by two-thirds of its members.", "Ukraine, Russia; Ukraine, Mission; Russia, Mission")]
    public void All_OfARule_GivesTheMinimalSets(string rule, string sets) => Assert.Equal(sets, string.Join("; ", Of(rule).Minimal.Select(s => string.Join(", ", s))));

    [Theory]
    [InlineData("", "Ukraine and Russia", "no rule of decision")]
    [InlineData("1.2 The Board decides by [blank].", "Ukraine and Russia", "left open")]
    [InlineData("1.2 The Board decides by consent of each of its members.", "[blank]", "members of the Board are left open")]
    [InlineData("1.2 The Board decides by 3 votes.", "Ukraine and Russia", "can decide nothing")]
    public void All_OfAnOpenBody_SaysWhyItCannotBeSaid(string rule, string members, string reason) => Assert.Contains(reason, Of(rule, members).Unknown!, StringComparison.Ordinal);

    [Fact]
    public void All_OfEntryIntoForce_CountsEveryActorOfAnAndAndOneOfEachAlternative()
    {
        var sets = Blockers.All(Check.Context("## Article 1. Force\n1.1 This agreement enters into force when Ukraine has signed this agreement or Russia has signed this agreement."));
        Assert.Equal("Russia, Ukraine", string.Join(", ", Assert.Single(Assert.Single(sets).Minimal)));
        sets = Blockers.All(Check.Context("## Article 1. Force\n1.1 This agreement enters into force when each Party has signed this agreement."));
        Assert.Equal(["Ukraine", "Russia"], Assert.Single(sets).Alone.Select(p => p.Value).OrderDescending(StringComparer.Ordinal));
    }

    /// <summary>Votes against a reference that tries every set of members who refuse.</summary>
    [Fact]
    public void VotesNeeded_OfRandomBodies_GivesTheSetsThatRefusalMakes() => Gen.Select(Gen.Int[1, 6], Gen.Int[1, 6]).Where(t => t.Item2 <= t.Item1).Sample(
        (members, votes) =>
        {
            var names = Enumerable.Range(0, members).Select(i => $"P{i}").ToList();
            var parties = string.Join('\n', names.Select(n => $"- **{n}**"));
            var list = members == 1 ? names[0] : $"{string.Join(", ", names.Take(members - 1))} and {names[^1]}";
            var context = Check.Context($"## Article 1. Routes\n1.1 The Board shall determine the routes by 1 May 2026.\n1.2 The Board decides by {votes} votes.", $"{parties}\n- **the Board**, a body of {list}");
            var found = Assert.Single(Blockers.All(context)).Minimal.Select(s => s.Aggregate(0, (m, p) => m | (1 << names.IndexOf(p.Value)))).Order().ToList();
            bool Blocks(int refusing) => members - int.PopCount(refusing) < votes;
            var expected = Enumerable.Range(0, 1 << members).Where(s => Blocks(s) && Enumerable.Range(0, members).All(i => (s & (1 << i)) == 0 || !Blocks(s & ~(1 << i)))).ToList();
            Assert.Equal(expected, found);
        },
        iter: 60);

    [Theory]
    [InlineData("1.2 1.1 requires the approval of Russia.", 1)]
    [InlineData("1.2 1.1 requires the approval of a referendum in Russia.", 0)]
    [InlineData("1.2 This agreement enters into force when each Party has signed this agreement.", 0)]
    [InlineData("1.2 This agreement enters into force when the Mission has verified 1.1.", 1)]
    public void SingleBlockers_OfApprovalsAndForce_AreThoseOfAnotherSide(string sentence, int findings) =>
        Assert.Equal(findings, Check.For("PL3401", $"## Article 1. Reports\n1.1 Ukraine shall present report 1 by 1 May 2026.\n{sentence}").Count);

    [Fact]
    public void SingleBlockers_OfSeveralDecisions_AreNamedTogether()
    {
        var finding = Assert.Single(Check.For(
            "PL3401",
            "## Article 1. Routes\n1.1 The Board shall determine the routes by 1 May 2026.\n1.2 The Board shall determine the fees by 1 May 2026.\n1.3 The Board decides by consent of each of its members.",
            "- **the Board**, a body of Ukraine and Russia"));
        Assert.StartsWith("Each of Ukraine and Russia alone can block", finding.Message, StringComparison.Ordinal);
        Assert.Contains("1.1", finding.Message, StringComparison.Ordinal);
        Assert.Contains("1.2", finding.Message, StringComparison.Ordinal);
    }
}
