namespace Parley.Analysis.Tests;

public class GapsTests
{
    private const string Zone = "## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n\n";

    [Theory]
    [InlineData("PL3101", "1.1 Ukraine shall present report 1.", 1)]
    [InlineData("PL3101", "1.1 Ukraine shall present report 1 by 1 May 2026.", 0)]
    [InlineData("PL3101", "1.1 Ukraine shall present report 1 by [blank].", 0)]
    [InlineData("PL3101", "1.1 Ukraine shall endeavour to present report 1.", 0)]
    [InlineData("PL3101", "1.1 Ukraine shall keep the peace.", 0)]
    [InlineData("PL3102", "1.1 Ukraine shall present report 1 immediately.", 1)]
    [InlineData("PL3102", "1.1 Ukraine shall present report 1 as soon as possible and not later than 1 May 2026.", 0)]
    [InlineData("PL3103", "1.1 Ukraine shall present report 1 within 10 days after the Council has published the plan.", 1)]
    [InlineData("PL3103", "1.1 Ukraine shall present report 1 within 10 days after D-Day.\n\n## Anchors\n- \"D-Day\" means the day on which the Council has published the plan.", 1)]
    [InlineData("PL3103", "1.1 Ukraine shall present report 1 within 10 days after D-Day.\n\n## Anchors\n- \"D-Day\" means the day on which Russia has published the plan.", 0)]
    [InlineData("PL3103", "1.1 Ukraine shall present report 1 within 10 days after Russia has published the plan.", 0)]
    [InlineData("PL3103", "1.1 Ukraine shall present report 1 within 10 days after a breach of 1.2.\n1.2 Russia shall present report 2 by 1 May 2026.", 0)]
    [InlineData("PL3104", "1.1 No Party shall open fire.", 1)]
    [InlineData("PL3104", "1.1 No Party shall open fire.\n1.2 The Mission shall verify Article 1.", 0)]
    [InlineData("PL3104", "1.1 No Party shall open fire.\n1.2 The Mission shall monitor compliance with this agreement.", 0)]
    [InlineData("PL3104", "1.1 Each Party shall sign this agreement by 1 May 2026.", 0)]
    [InlineData("PL3105", "1.1 Each Party shall keep the peace.\n1.2 Ukraine shall verify 1.1.", 1)]
    [InlineData("PL3105", "1.1 Russia shall keep the peace.\n1.2 Ukraine shall verify 1.1.", 0)]
    [InlineData("PL3105", "1.1 Each Party shall keep the peace.\n1.2 The Board shall verify 1.1.", 1)]
    [InlineData("PL3105", "1.1 Each Party shall keep the peace.\n1.2 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.", 0)]
    [InlineData("PL3106", "1.1 Ukraine may resume 1.2 if Russia has fired on Ukraine without provocation.\n1.2 No Party shall open fire.", 1)]
    [InlineData("PL3106", "1.1 Ukraine may resume 1.2 if Russia has fired on Ukraine without provocation.\n1.2 No Party shall open fire.\n1.3 The Board shall determine whether there was provocation by 1 May 2026.", 0)]
    [InlineData("PL3107", "1.1 No Party shall open fire.", 1)]
    [InlineData("PL3107", "1.1 No Party shall open fire.\n1.2 If a Party breaches Article 1, the Mission shall notify the Parties within 2 days.", 0)]
    [InlineData("PL3107", "1.1 Russia shall not attack Ukraine.\n1.2 If Russia attacks Ukraine, the United States shall impose sanctions within 10 days.", 0)]
    [InlineData("PL3108", "1.1 The Board shall determine the routes by 1 May 2026.", 1)]
    [InlineData("PL3108", "1.1 The Board shall determine the routes by 1 May 2026, failing which all roads are open.", 0)]
    [InlineData("PL3109", "1.1 This agreement requires the approval of the parliament of Ukraine.", 1)]
    [InlineData("PL3109", "1.1 1.2 requires the approval of the parliament of Ukraine. If 1.2 is refused, each Party may terminate 1.2.\n1.2 Ukraine shall present report 1 by 1 May 2026.", 0)]
    [InlineData("PL3110", "1.1 Ukraine shall release its prisoners by 1 May 2026.\n1.2 Russia shall release its prisoners in parallel with 1.1.", 1)]
    [InlineData("PL3110", "1.1 Ukraine shall:\n(a) release 100 prisoners by 1 May 2026;\n(b) release 200 prisoners by 1 June 2026.\n\n1.2 In parallel with 1.1, Russia shall:\n(a) release 100 prisoners by 1 May 2026;\n(b) release 200 prisoners by 1 June 2026.", 0)]
    [InlineData("PL3111", "1.1 Russia shall withdraw its forces from the Zone by a comparable distance.", 1)]
    [InlineData("PL3111", "1.1 Russia shall withdraw its forces from the Zone by the same distance.", 0)]
    [InlineData("PL3111", "1.1 Russia shall withdraw its forces from the Zone by a comparable distance.\n1.2 The Board shall determine what distance is comparable by 1 May 2026.", 0)]
    [InlineData("PL3112", "1.1 Russia shall withdraw its forces from the Zone by 1 May 2026.", 1)]
    [InlineData("PL3112", "1.1 Russia shall withdraw its forces from the Zone by 1 May 2026.\n1.2 Ukraine shall pull back its forces from the Zone by 1 May 2026.", 0)]
    [InlineData("PL3112", "1.1 Russia shall withdraw its forces from the Zone by 1 May 2026, provided that Ukraine has withdrawn its forces from the Zone.", 0)]
    [InlineData("PL3113", "1.1 Ukraine shall keep not more than 75 tanks.", 1)]
    [InlineData("PL3113", "1.1 Ukraine shall keep not more than 75 tanks.\n1.2 Ukraine shall notify the Mission of the number of its tanks by 1 May 2026.", 0)]
    [InlineData("PL3113", "1.1 The strength of the armed forces of Ukraine shall not exceed 600,000 soldiers.", 1)]
    [InlineData("PL3113", "1.1 Not more than 35,000 soldiers of Russia may enter the Zone in any month.", 0)]
    [InlineData("PL3116", "1.1 The Mission urges Ukraine to accept the plan.\n1.2 The Mission urges Russia to accept the plan.", 1)]
    [InlineData("PL3116", "1.1 The Mission demands that Ukraine accept the plan by 1 May 2026.", 0)]
    [InlineData("PL3103", "1.1 This agreement remains in force until the Council has published the plan.", 1)]
    [InlineData("PL3103", "1.1 This agreement remains in force until 1 May 2030.", 0)]
    [InlineData("PL3113", "1.1 Ukraine shall present report 1 not more than 75 days after entry into force.", 0)]
    [InlineData("PL3114", "1.1 Ukraine shall present report 1 by 1 May 2026.", 1)]
    [InlineData("PL3114", "1.1 No Party shall enter the Zone.", 0)]
    [InlineData("PL3115", "1.1 The Board shall verify 1.2.\n1.2 No Party shall open fire.", 1)]
    [InlineData("PL3115", "1.1 The Board shall determine the routes by 1 May 2026.", 0)]
    public void Run_OnTexts_FindsTheGap(string code, string sentences, int findings) =>
        Assert.Equal(findings, Check.For(code, $"{Zone}## Article 1. Test\n{sentences}", "- **the Board**, a body of Ukraine and Russia").Count);

    [Fact]
    public void NobodyVerifies_ManyProvisionsOfAnArticle_IsOneFinding()
    {
        var finding = Assert.Single(Check.For("PL3104", "## Article 1. Fire\n" + string.Join('\n', Enumerable.Range(1, 9).Select(i => $"1.{i} No Party shall attack town {i}."))));
        Assert.Contains("1.1, 1.2, 1.3, 1.4, 1.5 and 4 more", finding.Message, StringComparison.Ordinal);
        Assert.Equal(8, finding.Related.Count);
    }

    [Fact]
    public void NoDeadline_FixApplied_IsGone()
    {
        var text = Check.Text("## Article 1. Test\n1.1 Ukraine shall present report 1.");
        var edit = Assert.Single(Assert.Single(Assert.Single(Check.All(text), f => f.Code == "PL3101").Fixes).Edits);
        var changed = text[..edit.At.Span.Start] + edit.NewText + text[edit.At.Span.End..];
        Assert.DoesNotContain(Check.All(changed), f => f.Code == "PL3101");
    }
}
