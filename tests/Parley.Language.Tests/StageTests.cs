using Parley.Language.Forms;

namespace Parley.Language.Tests;

/// <summary>"The withdrawal shall begin by …": an end of an act that another sentence of the article orders.</summary>
public class StageTests
{
    private const string Order = "Russia shall withdraw its forces from the Strip by 1 July 2026. ";

    [Fact]
    public void Stages_OfAnActOrderedBeside_BindWhoHasToDoIt()
    {
        var stages = Obligations(Order + "The withdrawal shall begin by 1 March 2026 and shall be completed by 1 May 2026.");
        Assert.Equal([ActStage.Unstated, ActStage.Begun, ActStage.Completed], stages.Select(o => o.Stage));
        Assert.All(stages, o => Assert.Equal("Russia", Assert.Single(o.Bearers).Value));
        Assert.All(stages, o => Assert.Equal("Strip", Assert.Single(o.Action.Places).Place.Value));
        Assert.Equal(["2026-07-01", "2026-03-01", "2026-05-01"], stages.Select(o => o.Timing.End!.Moment.ToString()));
    }

    [Theory]
    [InlineData("Russia shall begin the withdrawal by 1 March 2026.")]
    [InlineData("The withdrawal from the Strip shall begin by 1 March 2026.")]
    [InlineData("The withdrawal of its forces shall start by 1 March 2026.")]
    public void Stage_InOtherWords_IsThatOfTheAct(string sentence)
    {
        var begun = Obligations(Order + sentence)[1];
        Assert.Equal(("withdraw", ActStage.Begun, "Russia"), (begun.Action.Act.Value, begun.Stage, Assert.Single(begun.Bearers).Value));
        Assert.Equal("Strip", Assert.Single(begun.Action.Places).Place.Value);
    }

    [Fact]
    public void Fact_CompletionOfTheWithdrawal_IsTheOneOrderedInTheArticle()
    {
        var after = Assert.Single(Obligations(Order + "Ukraine shall release all prisoners of war within 5 days after the completion of the withdrawal."), o => o.Action.Act.Value == "release");
        var fact = (ActFact)((OffsetMoment)after.Timing.End!.Moment).From;
        Assert.Equal((ActStage.Completed, "Russia"), (fact.Stage, Assert.Single(fact.Actors).Value));
        Assert.Equal("Strip", Assert.Single(fact.Action.Places).Place.Value);
    }

    [Theory]
    [InlineData("The withdrawal shall begin by 1 March 2026.", "PL2032")]
    [InlineData(Order + "Ukraine shall withdraw its forces from the Zone by 1 July 2026. The withdrawal shall begin by 1 March 2026.", "PL2033")]
    public void Stage_OfNoActOrOfSeveral_IsReported(string provision, string code) => Assert.Contains(Compile(provision).Diagnostics, d => d.Code == code);

    private static Compilation Compile(string provision) => AgreementCompiler.Compile(new SourceText("case.parley.md", FormFrame.With(provision)));

    private static List<Obligation> Obligations(string provision)
    {
        var compiled = Compile(provision);
        Assert.DoesNotContain(compiled.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return [.. compiled.Agreement.Norms.Where(n => n.Provision.Value == "2.1").Cast<Obligation>()];
    }
}
