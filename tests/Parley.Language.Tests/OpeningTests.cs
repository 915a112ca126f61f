using Parley.Model.Norms;

namespace Parley.Language.Tests;

/// <summary>What opens a sentence ends before those whom the sentence binds.</summary>
public class OpeningTests
{
    [Theory]
    [InlineData("After the completion of the withdrawal of heavy weapons, Ukraine and Russia shall exchange prisoners of war.", "heavy weapons")]
    [InlineData("After the completion of the withdrawal of tanks, mortars and mines, Ukraine and Russia shall exchange prisoners of war.", "tanks, mortars and mines")]
    [InlineData("After the completion of the withdrawal of heavy weapons, the Parties shall exchange prisoners of war.", "heavy weapons")]
    [InlineData("After the completion of the withdrawal of heavy weapons, each Party shall exchange prisoners of war.", "heavy weapons")]
    public void Event_BeforeTheParties_TakesNoneOfThem(string sentence, string withdrawn)
    {
        var text = $"""
            ---
            parley: 1
            title: Exchange
            draft: 2026-01-01
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine** and **Russia**, together "the Parties"

            ## Article 1. Exchange
            1.1 {sentence}
            """;
        var norm = Assert.IsType<Obligation>(Assert.Single(AgreementCompiler.Compile(new SourceText("exchange.parley.md", text)).Agreement.Norms));
        Assert.Equal(["Ukraine", "Russia"], norm.Bearers.Select(b => b.Value));
        Assert.EndsWith($"the withdrawal of {withdrawn}", $"{norm.Timing.Start!.Moment}", StringComparison.Ordinal);
    }
}
