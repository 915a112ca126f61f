using Parley.Model.Norms;

namespace Parley.Language.Tests;

/// <summary>What a body asks of others: who is bound to what.</summary>
public class RequestTests
{
    [Theory]
    [InlineData("The Council demands that no Party attack the Zone and occupy the Zone.")]
    [InlineData("The Council decides that neither Party shall attack the Zone and occupy the Zone.")]
    public void Demand_ThatNoPartyDoes_ForbidsEachActToEachParty(string sentence)
    {
        var text = $"""
            ---
            parley: 1
            title: Demand
            draft: 2026-01-01
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine** and **Russia**, together "the Parties"
            - **the Council**, an outside body

            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).

            ## Article 1. Demand
            1.1 {sentence}
            """;
        var norms = AgreementCompiler.Compile(new SourceText("demand.parley.md", text)).Agreement.Norms;
        Assert.Equal(["attack", "occupy"], norms.Select(n => Assert.IsType<Prohibition>(n).Action.Act.Value));
        Assert.All(norms, n => Assert.Equal(["Ukraine", "Russia"], n.Bearers.Select(b => b.Value)));
    }
}
