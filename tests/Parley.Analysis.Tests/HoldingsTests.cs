using CsCheck;
using Parley.Analysis.Blocking;

namespace Parley.Analysis.Tests;

/// <summary>Who can hold what back by doing nothing.</summary>
public class HoldingsTests
{
    /// <summary>Every set of parties is tried: who does nothing does nothing, and what then falls due is found by carrying the rest out.</summary>
    [Fact]
    public void Of_RandomAgreements_GivesTheSetsOfAReferenceThatTriesThemAll() => RandomDuty.Agreements(6).Sample(
        duties =>
        {
            var held = All(RandomDuty.TextOf(duties));
            for (var i = 0; i < duties.Length; i++)
            {
                var row = Assert.Single(held, h => h.Sentence?.Provision.Value == $"1.{i + 1}");
                var blocks = Enumerable.Range(0, 1 << 5).Select(idle => !RandomDuty.Due(duties, idle)[i]).ToList();
                var minimal = Enumerable.Range(0, 1 << 5).Where(s => blocks[s] && Enumerable.Range(0, 5).All(p => (s & (1 << p)) == 0 || !blocks[s & ~(1 << p)])).ToList();
                Assert.Equal(blocks[0], row.Never);
                Assert.Equal(blocks[0] ? [] : minimal, row.Sets.Select(BitsOf).Order());
                Assert.Null(row.Unknown);
            }
        },
        iter: 400);

    /// <summary>What each member of a set is said to withhold is enough: the reference withholds only that.</summary>
    [Fact]
    public void Of_RandomAgreements_NamesWhatIsWithheld() => RandomDuty.Agreements(5).Sample(
        duties =>
        {
            foreach (var member in All(RandomDuty.TextOf(duties)).SelectMany(h => h.Sets.Where(s => s.Members.Count == 1).Select(s => (Row: h, Member: s.Members[0]))).Where(m => !m.Member.AllOfThem && m.Member.Who.Party.Value != "Mission"))
            {
                foreach (var what in member.Member.What)
                {
                    var withheld = int.Parse(what.Provision!.Value.Value[2..]) - 1;
                    Assert.Equal(RandomDuty.Parties[duties[withheld].Bearer].Replace("the ", "", StringComparison.Ordinal), member.Member.Who.Party.Value);
                    var without = duties.Select((d, i) => i == withheld ? d with { Bearer = 5 } : d).ToArray();
                    Assert.False(RandomDuty.Due(without, 1 << 5)[int.Parse(member.Row.Sentence!.Provision.Value[2..]) - 1]);
                }
            }
        },
        iter: 200);

    [Fact]
    public void MinimalSets_OfRandomFamilies_AreThoseOfAllSubsets() => Gen.Int[1, 127].Array[0, 7].Sample(
        family =>
        {
            bool Holds(ulong set) => family.Any(f => ((ulong)f & set) == (ulong)f);
            var expected = Enumerable.Range(0, 128).Select(s => (ulong)s).Where(s => Holds(s) && Enumerable.Range(0, 7).All(i => (s & (1UL << i)) == 0 || !Holds(s & ~(1UL << i))));
            Assert.Equal(expected.Order(), new MinimalSets(7, Holds, 10_000).Find()!.Order());
        });

    [Fact]
    public void MinimalSets_PastTheirLimit_AreUnknown()
    {
        // Any 10 of 20 block: there are 184,756 such sets.
        var sets = new MinimalSets(20, s => ulong.PopCount(s) >= 10, 500);
        Assert.Null(sets.Find());
        Assert.InRange(sets.Tries, 500, 600);
    }

    [Fact]
    public void Provision_ThatWaitsForAWithdrawal_IsInTheHandsOfWhoWithdraws()
    {
        var row = Row("""
            1.1 Russia shall withdraw its forces from the Strip within 10 days of entry into force.
            1.2 Ukraine shall withdraw its forces from the Zone within 30 days of entry into force, provided that Russia has withdrawn its forces from the Strip.
            """, "1.2", "## Definitions\n- \"the Zone\" means the area [\"z\"](places.geojson).\n- \"the Strip\" means the area [\"s\"](places.geojson).\n\n");
        Assert.Equal([Holder.Of(new PartyId("Russia"))], row.Alone);
        var what = Assert.Single(row.Sets[0].Members[0].What);
        Assert.Equal("Russia has withdrawn its forces from the Strip", what.Words);
        Assert.Equal("1.1", what.Provision?.Value);
    }

    [Theory]
    [InlineData("a referendum in Ukraine", "a referendum of Ukraine; Ukraine")]
    [InlineData("the parliament of Ukraine", "Rada")]
    [InlineData("Russia", "Russia")]
    [InlineData("two of Ukraine, Russia and the Mission", "Ukraine, Russia; Ukraine, Mission; Russia, Mission")]
    public void Approval_OfAProvision_IsInTheHandsOfItsApprovers(string approval, string sets) =>
        Assert.Equal(sets.Split("; ").Order(StringComparer.Ordinal), NamesOf(Row($"1.1 The United States shall present report 1 by 1 May 2026.\n1.2 1.1 requires the approval of {approval}.", "1.1")));

    [Fact]
    public void Option_ThatAsksAnApproval_IsMarkedAsOne()
    {
        var row = Row("1.1 The United States shall present report 1 by 1 May 2026.\n1.2 1.1 requires the approval of [Ukraine | Russia].", "1.1");
        Assert.Equal(["Russia", "Ukraine"], NamesOf(row.Sets.Where(s => s.InOneOption)));
        Assert.Equal(["Ukraine, Russia"], NamesOf(row.Sets.Where(s => !s.InOneOption)));
    }

    [Fact]
    public void Circle_InOneOption_IsSaidToBeNeverInThat()
    {
        var row = Row("1.1 Once 1.2 is fulfilled, Russia shall present report 1 by 1 May 2026.\n1.2 [Once 1.1 is fulfilled, Ukraine shall present report 2 by 1 May 2026. | Ukraine shall present report 2 by 1 May 2026.]", "1.1");
        Assert.True(row.NeverInOneOption);
        Assert.False(row.Never);
        Assert.Equal(["Ukraine"], NamesOf(row));
    }

    [Fact]
    public void Answer_ToAForbiddenAct_IsHeldBackByNobody()
    {
        var row = Row("1.1 Russia shall not attack Ukraine.\n1.2 If Russia attacks Ukraine, the Mission shall notify the Parties within 2 days.", "1.2");
        Assert.True(row.ForACase);
        Assert.Empty(row.Sets);
    }

    [Fact]
    public void Entry_ThatWaitsForAnActNothingObliges_IsInTheHandsOfWhoActs()
    {
        var row = Assert.Single(All("1.1 Russia shall release all prisoners by 1 May 2026.\n1.2 This agreement enters into force when Russia has released all prisoners."), h => h.Sentence is null);
        Assert.False(row.Never);
        Assert.Equal(["Russia"], NamesOf(row));
    }

    [Fact]
    public void Body_WithARule_BlocksThroughAsManyMembersAsTheRuleLets()
    {
        const string Text = "1.1 The Board shall verify 1.2.\n1.2 Ukraine shall hand over list 1 by 1 May 2026.\n1.3 Once the Board has verified 1.2, Russia shall hand over list 2 by 1 May 2026.\n1.4 The Board decides by a majority of its members.";
        Assert.Equal(["Russia, Mission", "Ukraine"], NamesOf(Row(Text, "1.3", "", "- **the Board**, a body of Ukraine, Russia and the Mission")));
    }

    [Theory]
    [InlineData("Russia may request a review of 1.2", "Russia")]
    [InlineData("Either Party may request a review of 1.2", "Ukraine, Russia")]
    public void TheRequest_IsThatOfWhoMayMakeIt(string request, string sets) => Assert.Equal(
        sets.Split("; "),
        NamesOf(All($"1.1 {request}, and Ukraine and Russia shall review 1.2 within 3 months of the request.\n1.2 Ukraine shall hand over list 1 by 1 May 2026.").Single(h => h.Sentence is Obligation { Provision.Value: "1.1" })));

    [Fact]
    public void Duty_ThatOutsideLawBarsUntilSomebodyActs_IsInTheirHands() => Assert.Equal(
        ["Rada"],
        NamesOf(Row("## Outside law\n- Ukraine may not hold elections unless the Rada has adopted the election law.\n\n## Article 1. Test\n1.1 Ukraine shall hold elections by 1 May 2026.", "1.1")));

    [Theory]
    [InlineData("1.1 At the request of Russia, Ukraine shall clear mines within 60 days of the request.")]
    [InlineData("1.1 Ukraine shall release all prisoners within 10 days after Ukraine has received 100 dollars from Russia.")]
    public void WhatSomebodyElseStarts_IsInTheirHands(string sentence) => Assert.Equal(["Russia"], NamesOf(Row(sentence, "1.1")));

    [Fact]
    public void Duty_ThatOutsideLawBarsWithoutAConsent_IsInTheHandsOfWhoConsents() => Assert.Equal(
        ["Mission"],
        NamesOf(Row("## Outside law\n- Ukraine may not hold elections without the consent of the Mission.\n\n## Article 1. Test\n1.1 Ukraine shall hold elections by 1 May 2026.", "1.1")));

    [Fact]
    public void Entry_OfAProvision_ThatSomebodyNamedApproves_IsInTheirHands() => Assert.Equal(
        ["Mission"],
        NamesOf(Row("1.1 1.2 enters into force when the Mission has approved 1.2.\n1.2 Ukraine shall hand over list 1 by 1 May 2026.", "1.2")));

    [Fact]
    public void Provision_ThatIsSuspendedUntilAnAct_IsInTheHandsOfWhoActs() => Assert.Equal(
        ["Russia"],
        NamesOf(Row("1.1 1.2 is suspended until Russia has released all prisoners.\n1.2 Ukraine shall hand over list 1 by 1 May 2026.\n1.3 Russia shall release all prisoners by 1 April 2026.", "1.2")));

    private static IEnumerable<string> NamesOf(HeldBack row) => NamesOf(row.Sets);

    private static IEnumerable<string> NamesOf(IEnumerable<HoldingSet> sets) =>
        sets.Select(s => string.Join(", ", s.Members.Select(m => m.Who.Organ is { } organ ? $"a {organ.ToString().ToLowerInvariant()} of {m.Who.Party}" : m.Who.Party.Value))).Order(StringComparer.Ordinal);

    private static HeldBack Row(string sentences, string provision, string before = "", string parties = "") =>
        Assert.Single(All(sentences, before, parties), h => h.Sentence?.Provision.Value == provision);

    private static ValueList<HeldBack> All(string sentences, string before = "", string parties = "") => Holdings.Of(
        Check.Read(Check.Text(sentences.StartsWith("##", StringComparison.Ordinal) ? sentences : $"{before}## Article 1. Test\n{sentences}", parties)), null, TestContext.Current.CancellationToken);

    private static int BitsOf(HoldingSet set) => set.Members.Aggregate(0, (bits, m) => bits | (1 << (m.Who.Party.Value == "Mission" ? RandomDuty.Verifier : Array.FindIndex(RandomDuty.Parties, p => p.EndsWith(m.Who.Party.Value, StringComparison.Ordinal)))));
}
