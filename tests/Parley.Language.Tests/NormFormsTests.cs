using Parley.Language.Forms;

namespace Parley.Language.Tests;

/// <summary>What sentences of norms, powers and bearers become in the model.</summary>
public class NormFormsTests
{
    [Fact]
    public void Power_WithNoticeAndLength_KeepsBoth()
    {
        var power = One<Power>("Ukraine may suspend 1.3 for up to 60 days by giving 30 days' written notice to Russia.");
        Assert.Equal(("30 days", true, "Russia"), (power.Notice!.Length!.ToString(), power.Notice.Written, string.Join(',', power.Notice.To)));
        Assert.Equal(("60 days", true), (power.Reach.Length!.ToString(), power.Reach.AtMost));
        Assert.Equal("1.3", Assert.Single(power.Over).ToString());
        Assert.True(power.Timing.IsEmpty);
    }

    [Theory]
    [InlineData("Ukraine may terminate 1.3 upon written notice of 10 days to Russia.", "10 days", "Russia")]
    [InlineData("Ukraine may terminate 1.3 by giving Russia at least 10 days' notice.", "10 days", "Russia")]
    [InlineData("Ukraine may terminate 1.3 by notifying Russia 10 days in advance.", "10 days", "Russia")]
    [InlineData("A Party may terminate 1.3 by giving two weeks' notice to the other Party.", "2 weeks", "Ukraine,Russia")]
    [InlineData("Ukraine may terminate 1.3 by giving two weeks' notice to the other Party.", "2 weeks", "Russia")]
    public void Power_NoticeInAnyWording_IsOneNotice(string sentence, string length, string to)
    {
        var power = One<Power>(sentence);
        Assert.Equal((length, to), (power.Notice!.Length!.ToString(), string.Join(',', power.Notice.To)));
    }

    [Theory]
    [InlineData("Russia shall not enter the Strip without the consent of the Mission.", "without", "consent")]
    [InlineData("Russia shall not enter the Strip with the consent of the Mission.", "with", "consent")]
    [InlineData("Russia shall respond with a coordinated response.", "with", "coordinated response")]
    public void Manner_OfAnAct_KeepsItsPreposition(string sentence, string preposition, string thing)
    {
        var action = Assert.Single(Norms(sentence)) switch { Prohibition p => p.Action, Obligation o => o.Action, var other => throw new InvalidOperationException(other.GetType().Name) };
        var manner = Assert.Single(action.Roles, r => r.Role == ActRole.Manner);
        Assert.Equal((preposition, thing), (manner.Preposition, ((ThingFiller)manner.Filler).Thing));
        Assert.DoesNotContain(action.Roles, r => r.Role == ActRole.Counterparty);
    }

    [Fact]
    public void Decision_OnWhatBelongsToAParty_KeepsWhose() =>
        Assert.Equal("details of the Mission", One<Decision>("The Commission shall determine the details of the Mission.").Matter);

    [Fact]
    public void Power_Until_EndsWhatItBringsAbout()
    {
        var power = One<Power>("Ukraine may suspend 1.3 until Russia has withdrawn its forces from the Strip.");
        Assert.NotNull(power.Reach.Until);
        Assert.Null(power.Timing.End);
    }

    [Fact]
    public void Power_ExtendOnce_SaysHowOftenAndHowFar()
    {
        var power = One<Power>("The Commission may extend the deadline of 1.3 once by not more than 60 days.");
        Assert.Equal((PowerKind.Extend, 1, true, "60 days"), (power.Kind, power.Reach.Times!.Value, power.Reach.AtMost, power.Reach.Length!.ToString()));
    }

    [Theory]
    [InlineData("1.3 is suspended while Russia breaches 1.2.", PowerKind.Suspend)]
    [InlineData("If Russia breaches 1.2, 1.3 is suspended until the Mission has verified 1.1.", PowerKind.Suspend)]
    [InlineData("1.3 resumes when the Mission has verified 1.1.", PowerKind.Resume)]
    [InlineData("The deadline of 1.3 is extended by 30 days if Russia breaches 1.2.", PowerKind.Extend)]
    public void Change_ByTheTextItself_NamesWhatItChanges(string sentence, PowerKind kind)
    {
        var change = One<Change>(sentence);
        Assert.Equal((kind, "1.3"), (change.Kind, Assert.Single(change.Over).ToString()));
    }

    [Theory]
    [InlineData("1.2 survives the termination of this agreement.")]
    [InlineData("1.2 remains in force after the termination of this agreement.")]
    public void Life_SurvivesTermination_SaysSo(string sentence) => Assert.Equal(LifeStage.Survives, One<Life>(sentence).Stage);

    [Theory]
    [InlineData("Ukraine shall not be required to fulfil 1.3 if Russia breaches 1.2.", "1.3")]
    [InlineData("Ukraine need not withdraw its forces from the Zone.", "")]
    [InlineData("If Russia breaches 1.2, Ukraine is not obliged to withdraw its forces from the Zone.", "")]
    public void Release_FreesFromWhatItNames(string sentence, string from) => Assert.Equal(from, string.Join(',', One<Release>(sentence).From));

    [Theory]
    [InlineData("Ukraine is entitled to keep police in the Zone.")]
    [InlineData("Ukraine has the right to keep police in the Zone.")]
    [InlineData("Ukraine shall be allowed to keep police in the Zone.")]
    [InlineData("Ukraine shall have the right to keep police in the Zone.")]
    public void Permission_InAnyWording_IsPermission(string sentence) => Assert.Equal("keep", One<Permission>(sentence).Action.Act.Value);

    [Theory]
    [InlineData("Russia is obliged to clear mines in the Zone.")]
    [InlineData("Russia is responsible for clearing mines in the Zone.")]
    [InlineData("Russia shall be responsible for the clearance of mines in the Zone.")]
    [InlineData("Russia commits itself to clear mines in the Zone.")]
    [InlineData("All mines in the Zone shall be cleared by Russia.")]
    [InlineData("The Parties agree that Russia clears mines in the Zone.")]
    public void Obligation_InAnyWording_IsTheSame(string sentence)
    {
        var duty = One<Obligation>(sentence);
        Assert.Equal(("clear mines", false, "Russia", "Zone"), (duty.Action.Act.Value, duty.Effort, string.Join(',', duty.Bearers), string.Join(',', duty.Action.Places.Select(p => p.Place.Value))));
    }

    [Theory]
    [InlineData("Russia shall strive to release all prisoners of war.")]
    [InlineData("Russia shall make every effort to release all prisoners of war.")]
    [InlineData("Russia shall take all feasible measures to release all prisoners of war.")]
    public void Obligation_OfEffort_IsEffort(string sentence) => Assert.True(One<Obligation>(sentence).Effort);

    [Fact]
    public void AgreedState_IsRecognised() => Assert.Equal("demilitarized", One<Recognition>("The Parties agree that the Zone is demilitarized.").As);

    [Theory]
    [InlineData("Each side shall release all prisoners of war.")]
    [InlineData("Both sides shall release all prisoners of war.")]
    [InlineData("All sides shall release all prisoners of war.")]
    public void Sides_AreTheParties(string sentence) => Assert.Equal("Ukraine,Russia", string.Join(',', One<Obligation>(sentence).Bearers));

    [Theory]
    [InlineData("Ukraine shall prevent armed groups from attacking Russia.", "armed groups", false)]
    [InlineData("Ukraine shall ensure that armed groups do not attack Russia.", "armed groups", false)]
    [InlineData("Ukraine shall not allow armed groups to attack Russia.", "armed groups", false)]
    [InlineData("Ukraine shall ensure that no forces attack Russia.", "no forces", true)]
    public void ActsOfOthers_AreForbiddenAndTheBearerAnswers(string sentence, string words, bool anybody)
    {
        var ban = One<Prohibition>(sentence);
        Assert.Equal(("attack", "Ukraine", words, anybody), (ban.Action.Act.Value, string.Join(',', ban.Bearers), ban.Performer!.Words, ban.Performer.Anybody));
    }

    [Fact]
    public void Stage_BeginAndComplete_AreTwoEndsOfOneAct()
    {
        var norms = Norms("Russia shall begin the withdrawal of its forces from the Strip by 1 March 2026 and shall complete the withdrawal of its forces from the Strip by 31 March 2026.");
        Assert.Equal([("withdraw", ActStage.Begun), ("withdraw", ActStage.Completed)], norms.Cast<Obligation>().Select(o => (o.Action.Act.Value, o.Stage)));
    }

    [Fact]
    public void Failure_ByADate_ComesTrueWhenTheDateHasPassed()
    {
        var power = One<Power>("If Russia fails to withdraw its forces from the Strip by 31 March 2026, Ukraine may suspend 1.3.");
        Assert.IsType<MissedFact>(Assert.IsType<FactCondition>(Assert.Single(power.Conditions).Condition).Fact);
        Assert.True(power.Timing.IsEmpty);
    }

    [Fact]
    public void Opening_HoldsForBothHalvesOfASentence()
    {
        var norms = Norms("From 1 March 2026, each Party shall cease fire and neither Party shall commit a hostile act in the Zone.");
        Assert.All(norms, n => Assert.NotNull(n.Timing.Start));
        Assert.Equal(2, norms.Count);
    }

    [Fact]
    public void Prohibitions_JoinedByOr_AreTwo() =>
        Assert.Equal(["attack", "commit a hostile act"], Norms("No Party shall attack the Zone or commit a hostile act in the Zone.").Cast<Prohibition>().Select(p => p.Action.Act.Value));

    private static T One<T>(string sentence)
        where T : Norm => Assert.IsType<T>(Assert.Single(Norms(sentence)));

    private static List<Norm> Norms(string sentence)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", FormFrame.With(sentence)));
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Message}"));
        return [.. compilation.Agreement.Norms.Where(n => n.Provision.Value == "2.1")];
    }
}
