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

    [Theory]
    [InlineData("If a Party breaches 1.2, the other Party may suspend 1.3.", "Russia for Ukraine; Ukraine for Russia")]
    [InlineData("A Party may suspend 1.3 if the other Party breaches 1.2.", "Ukraine for Russia; Russia for Ukraine")]
    [InlineData("If Russia breaches 1.2, the other Party may suspend 1.3.", "Ukraine for Russia")]
    [InlineData("If either Party breaches 1.2, Ukraine may suspend 1.3.", "Ukraine for Ukraine,Russia")]
    public void Power_OfTheOtherParty_IsThatOfWhoeverDidNotDoIt(string sentence, string expected) => Assert.Equal(expected, string.Join("; ", Norms(sentence).Cast<Power>().Select(p =>
        $"{string.Join(',', p.Bearers)} for {string.Join(',', ((StateFact)((FactCondition)Assert.Single(p.Conditions).Condition).Fact).Of)}")));

    [Theory]
    [InlineData("Each Party shall notify the other Party by 1 March 2026.", "Ukraine to Russia; Russia to Ukraine")]
    [InlineData("Russia shall notify the other Party by 1 March 2026.", "Russia to Ukraine")]
    public void Obligation_TowardsTheOther_IsTowardsWhoeverIsNotNamed(string sentence, string expected) => Assert.Equal(expected, string.Join("; ", Norms(sentence).Cast<Obligation>().Select(o =>
        $"{string.Join(',', o.Bearers)} to {string.Join(',', ((PartyFiller)o.Action.Roles.Single(r => r.Filler is PartyFiller).Filler).Parties)}")));

    /// <summary>Some of three parties: the other ones are those that are not named.</summary>
    [Theory]
    [InlineData("Ukraine and Russia shall notify the other Parties by 1 March 2026.", "Ukraine,Russia to Moldova")]
    [InlineData("The Guarantors shall notify the other Parties by 1 March 2026.", "Norway,Oman to Ukraine,Russia,Moldova")]
    [InlineData("Each Party shall notify the other Parties by 1 March 2026.", "Ukraine to Russia,Moldova; Russia to Ukraine,Moldova; Moldova to Ukraine,Russia")]
    public void Obligation_OfSomeTowardsTheOthers_IsTowardsTheRest(string sentence, string expected)
    {
        var text = FormFrame.With(sentence).Replace("- **Ukraine** and **Russia**, together", "- **Norway** and **Oman**, together \"the Guarantors\"\n- **Norway**, an observer\n- **Oman**, an observer\n- **Ukraine** and **Russia** and **Moldova**, together", StringComparison.Ordinal)
            .Replace("- **the Guarantors**, a guarantor\n", "", StringComparison.Ordinal);
        var compiled = AgreementCompiler.Compile(new SourceText("case.parley.md", text));
        Assert.DoesNotContain(compiled.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected, string.Join("; ", compiled.Agreement.Norms.Where(n => n.Provision.Value == "2.1").Cast<Obligation>().Select(o =>
            $"{string.Join(',', o.Bearers)} to {string.Join(',', ((PartyFiller)o.Action.Roles.Single(r => r.Filler is PartyFiller).Filler).Parties)}")));
    }

    [Theory]
    [InlineData("This agreement remains in force for 5 years and is renewed for successive 5-year periods unless a Party gives notice of its intention not to renew it 6 months before the end of the current five-year period.", "5 years unless 6 months")]
    [InlineData("This agreement remains in force for 5 years and is renewed for further periods of 2 years.", "2 years")]
    [InlineData("This agreement remains in force for 1 year and is tacitly renewed unless either Party gives 30 days' notice.", "as long unless 30 days")]
    public void Renewal_InOtherWords_IsTheSame(string sentence, string expected) => Assert.Equal(expected, One<Life>(sentence).Renewal is { } renewal
        ? $"{renewal.Period?.ToString() ?? "as long"}{(renewal.Unless is { } unless ? $" unless {unless.Before}" : "")}" : null);

    [Fact]
    public void Renewal_UnlessNoNoticeIsGiven_IsNotReadAsItsOpposite()
    {
        var compiled = AgreementCompiler.Compile(new SourceText("case.parley.md", FormFrame.With("This agreement remains in force for 5 years and is renewed for further periods of 5 years unless a Party has not given notice 6 months before its expiry.")));
        Assert.Contains(compiled.Diagnostics, d => d.Code == "PL1010");
    }

    [Fact]
    public void Power_NoticeToTheOtherParty_IsToTheOtherOne() =>
        Assert.Equal(["Ukraine to Russia", "Russia to Ukraine"], Norms("A Party may terminate 1.3 by giving two weeks' notice to the other Party.").Cast<Power>().Select(p => $"{Assert.Single(p.Bearers)} to {Assert.Single(p.Notice!.To)}"));

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

    [Theory]
    [InlineData("The Commission decides by a majority of 3.", DecisionMethod.NumberOfVotes)]
    [InlineData("The Commission decides by two thirds of its members.", DecisionMethod.TwoThirds)]
    [InlineData("The Commission decides unanimously.", DecisionMethod.ConsentOfEach)]
    [InlineData("The chair of the Commission has a casting vote.", DecisionMethod.CastingVote)]
    [InlineData("In the Commission, the chair has a casting vote.", DecisionMethod.CastingVote)]
    [InlineData("The Commission decides by concurrent majorities of the members of Ukraine and the members of Russia.", DecisionMethod.ConcurrentMajorities)]
    public void DecisionRule_InAnyWording_IsData(string sentence, DecisionMethod method)
    {
        var rule = One<DecisionRule>(sentence);
        Assert.Equal((method, "Commission"), (rule.Method, string.Join(',', rule.Bearers)));
    }

    [Fact]
    public void Quantities_InAList_AreOneEach()
    {
        var duty = One<Maintenance>("The Mission shall consist of not more than 1,960 servicemen with small arms, 90 armoured personnel carriers and 380 vehicles.");
        var thing = (ThingFiller)duty.State.Find(ActRole.Object)!.Filler;
        Assert.Equal([("servicemen with small arms", "1960"), ("armoured personnel carriers", "90"), ("vehicles", "380")], thing.Quantities.Select(q => (q.Unit, q.Amount.ToString()!)));
        Assert.All(thing.Quantities, q => Assert.Equal(QuantityBound.AtMost, q.Bound));
    }

    [Theory]
    [InlineData("The strength of the armed forces of Ukraine shall not exceed 800,000 soldiers.", "soldiers")]
    [InlineData("The armed forces of Ukraine shall not exceed 800,000.", "armed forces")]
    [InlineData("The number of tanks of Ukraine shall be limited to 800,000.", "tanks")]
    public void Strength_OfSomebody_IsACeilingForThem(string sentence, string unit)
    {
        var ban = One<Prohibition>(sentence);
        var quantity = ((ThingFiller)ban.Action.Find(ActRole.Object)!.Filler).Quantity!;
        Assert.Equal(("have", "Ukraine", unit, QuantityBound.MoreThan, "800000"), (ban.Action.Act.Value, string.Join(',', ban.Bearers), quantity.Unit, quantity.Bound, quantity.Amount.ToString()));
    }

    [Fact]
    public void Verification_ThatADutyIsSubjectTo_IsADutyOfTheVerifier()
    {
        var norms = Norms("Russia shall withdraw its forces from the Strip by 31 March 2026, subject to verification by the Mission.");
        var duty = Assert.IsType<VerificationDuty>(norms[1]);
        Assert.Equal(("Mission", "2.1"), (string.Join(',', duty.Bearers), string.Join(',', duty.Verifies)));
    }

    [Theory]
    [InlineData("Russia shall clear mines in the Zone under the supervision of the Mission.", ActRole.Supervisor)]
    [InlineData("Russia shall release all prisoners of war in the presence of the Mission.", ActRole.Witness)]
    [InlineData("Russia shall clear mines in the Zone with the assistance of the Mission.", ActRole.Helper)]
    public void Oversight_NamesWho(string sentence, ActRole role) =>
        Assert.Equal("Mission", string.Join(',', Assert.IsType<PartyFiller>(One<Obligation>(sentence).Action.Find(role)!.Filler).Parties));

    [Theory]
    [InlineData("No Party shall deploy forces on the Ukrainian side of the Line.", typeof(OwnSideShape))]
    [InlineData("No Party shall deploy forces between the Line and the Boundary.", typeof(BetweenShape))]
    [InlineData("No Party shall deploy forces in the area between the Line and the Boundary.", typeof(BetweenShape))]
    [InlineData("No Party shall deploy forces in the Zone except the Strip.", typeof(ExceptShape))]
    [InlineData("No Party shall deploy forces in the part of the Zone held by Russia on 1 January 2026.", typeof(HeldShape))]
    [InlineData("No Party shall deploy forces in a corridor 5 km wide along the Line.", typeof(WithinShape))]
    [InlineData("No Party shall deploy forces within 5 km of the edge of the Zone.", typeof(WithinShape))]
    [InlineData("No Party shall cross the border of the Zone.", typeof(EdgeShape))]
    public void Place_InlineInASentence_IsDerived(string sentence, Type shape)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", FormFrame.With(sentence)));
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Message}"));
        var place = Assert.Single(compilation.Agreement.Norms.OfType<Prohibition>().Single(n => n.Provision.Value == "2.1").Action.Places).Place;
        Assert.IsType(shape, compilation.Agreement.FindPlace(place)!.Shape);
    }

    [Theory]
    [InlineData("Except as provided in 1.3, Ukraine shall release all prisoners of war.")]
    [InlineData("Ukraine shall, without prejudice to 1.3, release all prisoners of war.")]
    [InlineData("Ukraine shall release all prisoners of war, subject to 1.3.")]
    public void Priority_InEveryPosition_IsKept(string sentence) => Assert.Equal("1.3", string.Join(',', One<Obligation>(sentence).SubjectTo));

    [Fact]
    public void Saving_OfARight_AndOfAnAct()
    {
        Assert.Equal("the right of self-defence", One<Saving>("Nothing in this agreement impairs the right of self-defence.").Right);
        var allowed = One<Permission>("Nothing in 1.2 prevents Ukraine from keeping police in the Zone.");
        Assert.Equal(("keep", "1.2"), (allowed.Action.Act.Value, string.Join(',', allowed.Despite)));
    }

    [Fact]
    public void JoinedActs_ShareWhatStandsBehindTheLast()
    {
        var norms = Norms("Russia shall release and exchange all prisoners of war by 31 March 2026.");
        Assert.All(norms, n => Assert.NotNull(n.Timing.End));
        Assert.All(norms.Cast<Obligation>(), o => Assert.Equal("all prisoners of war", ((ThingFiller)o.Action.Find(ActRole.Object)!.Filler).Thing));
        Assert.All(Norms("Neither Party shall open fire or commit a hostile act in the Zone.").Cast<Prohibition>(), p => Assert.Equal("Zone", Assert.Single(p.Action.Places).Place.Value));
    }

    [Theory]
    [InlineData("Ukraine shall hold local elections by 31 March 2026.", "hold elections")]
    [InlineData("Russia shall clear all mines in the Zone.", "clear mines")]
    public void Act_WithAWordInsideItsName_IsTheAct(string sentence, string act) => Assert.Equal(act, One<Obligation>(sentence).Action.Act.Value);

    [Fact]
    public void OwnAct_TakesItsRolesFromItsExample()
    {
        const string Acts = "## Acts\n- **evacuate the wounded** (evacuated the wounded, evacuation of the wounded; lasts): Russia evacuates the wounded from the Zone.\n- **pull out** (pulled out; as withdraw): Russia pulls out its forces from the Zone.\n\n## Article 1. Frame";
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", FormFrame.With("Russia shall evacuate the wounded from the Strip. Russia shall pull out its forces from the Strip.").Replace("## Article 1. Frame", Acts, StringComparison.Ordinal)));
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        var acts = compilation.Agreement.Acts;
        Assert.True(acts.Single(a => a.Verb == "evacuate the wounded") is { Lasts: true, Own: true });
        Assert.Contains("pull out", acts.Single(a => a.Id.Value == "withdraw").Synonyms);
        Assert.Equal(["evacuate the wounded", "withdraw"], compilation.Agreement.Norms.Where(n => n.Provision.Value == "2.1").Cast<Obligation>().Select(o => o.Action.Act.Value));
    }

    [Theory]
    [InlineData("[Russia shall release all prisoners of war by 31 March 2026.]", 1)]
    [InlineData("Russia shall [withdraw | redeploy] its forces from the Strip by 31 March 2026.", 2)]
    [InlineData("Russia shall withdraw its forces from [the Strip | the Zone] by 31 March 2026.", 2)]
    [InlineData("[Ukraine: Russia | Russia: Ukraine] shall release all prisoners of war.", 2)]
    [InlineData("Russia [shall | may] release all prisoners of war.", 2)]
    [InlineData("Ukraine may suspend 1.3 by giving [30 | 60] days' notice to Russia.", 1)]
    [InlineData("Ukraine shall keep not more than [Ukraine: 75 | Russia: 50] tanks in the Zone.", 1)]
    public void Brackets_InAnySlot_AreReadingsOrOpenValues(string sentence, int norms) => Assert.Equal(norms, Norms(sentence).Count);

    private static T One<T>(string sentence)
        where T : Norm => Assert.IsType<T>(Assert.Single(Norms(sentence)));

    private static List<Norm> Norms(string sentence)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", FormFrame.With(sentence)));
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Message}"));
        return [.. compilation.Agreement.Norms.Where(n => n.Provision.Value == "2.1")];
    }
}
