namespace Parley.Negotiation.Tests;

/// <summary>What is a difference, and what is not.</summary>
public class TextComparisonTests
{
    private const string Base = """
        ## Article 1. Forces
        1.1 Russia shall withdraw its forces from the Strip by 31 March 2026.
        1.2 Once 1.1 is fulfilled, Ukraine shall release all prisoners of war within 30 days.

        ## Article 2. Verification
        2.1 The Mission shall verify 1.1 and shall report on it every 24 hours.
        2.2 If Russia breaches 1.1, Ukraine may suspend 1.2.
        """;

    private static readonly string Text = Of(Base);

    private static string Of(string articles) => ExampleText.Of($"""
        ## Definitions
        - "the Strip" means the area ["strip"](places.geojson).

        {articles}
        """);

    [Theory]
    [InlineData("Russia shall withdraw its forces", "Russia must withdraw its forces")]
    [InlineData("by 31 March 2026", "not later than 2026-03-31")]
    [InlineData("Once 1.1 is fulfilled", "When 1.1 is fulfilled")]
    [InlineData("all prisoners of war", "prisoners of war")]
    [InlineData("its forces", "Russian forces")]
    public void Wording_ThatChangesNothing_IsNoDifference(string written, string instead) =>
        Assert.Empty(Compared.Differences(Text, Text.Replace(written, instead, StringComparison.Ordinal)).Select(d => d.Remark.Message));

    [Theory]
    [InlineData("31 March 2026", "30 March 2026", "PL6005")]
    [InlineData("by 31 March", "before 31 March", "PL6005")]
    [InlineData("within 30 days", "within 30 weeks", "PL6005")]
    [InlineData("every 24 hours", "every 48 hours", "PL6005")]
    [InlineData("Russia shall withdraw its forces", "Russia may withdraw its forces", "PL6003")]
    [InlineData("Russia shall withdraw its forces", "Russia shall not withdraw its forces", "PL6003")]
    [InlineData("Ukraine shall release", "Russia shall release", "PL6004")]
    [InlineData("its forces from", "Ukrainian forces from", "PL6006")]
    [InlineData("release all", "exchange all", "PL6006")]
    [InlineData("If Russia breaches", "If Ukraine breaches", "PL6007")]
    [InlineData("may suspend 1.2", "may suspend 1.1", "PL6009")]
    [InlineData("The Mission shall verify 1.1", "The Mission shall verify 1.2", "PL6009")]
    public void Effect_ThatDiffers_IsReportedOnceForWhatItIs(string written, string instead, string code)
    {
        var found = Compared.Differences(Text, Text.Replace(written, instead, StringComparison.Ordinal));
        Assert.Contains(found, d => d.Kind.Code == code);
        Assert.All(found, d => Assert.Equal(("first.parley.md", "second.parley.md"), (d.First.At.File, d.Second.At.File)));
    }

    /// <summary>An article put in between shifts the numbers and their references; nothing else differs.</summary>
    [Fact]
    public void Article_PutInBetween_IsTheOnlyDifference()
    {
        var longer = Of("""
            ## Article 1. Police
            1.1 Ukraine may deploy police in the Strip.

            ## Article 2. Forces
            2.1 Russia shall withdraw its forces from the Strip by 31 March 2026.
            2.2 Once 2.1 is fulfilled, Ukraine shall release all prisoners of war within 30 days.

            ## Article 3. Verification
            3.1 The Mission shall verify 2.1 and shall report on it every 24 hours.
            3.2 If Russia breaches 2.1, Ukraine may suspend 2.2.
            """);
        var only = Assert.Single(Compared.Differences(Text, longer));
        Assert.Equal(("PL6002", "1.1"), (only.Kind.Code, only.Provision));
        Assert.Equal("PL6002", Assert.Single(Compared.Differences(longer, Text)).Kind.Code);
    }

    [Fact]
    public void Provision_LeftOut_IsTheOnlyDifference()
    {
        var shorter = Text.Replace("2.2 If Russia breaches 1.1, Ukraine may suspend 1.2.", "", StringComparison.Ordinal);
        Assert.Equal("2.2", Assert.Single(Compared.Differences(Text, shorter)).Provision);
    }

    [Fact]
    public void Name_DeclaredElsewhere_IsMatchedByACommonName()
    {
        var renamed = Text.Replace("- **Russia**", "- **the Federation**, also \"Russia\"", StringComparison.Ordinal);
        Assert.Empty(Compared.Differences(Text, renamed));
    }

    [Fact]
    public void Names_InAnotherOrder_AreStillMatchedByName()
    {
        var turned = Text.Replace("- **Ukraine**\n- **Russia**", "- **Russia**\n- **Ukraine**", StringComparison.Ordinal);
        Assert.NotEqual(Text, turned);
        Assert.Empty(Compared.Differences(Text, turned));
    }
}
