using NodaTime;

namespace Parley.Language.Tests.Wordings;

/// <summary>Sentences of other languages give the model that English ones give.</summary>
public class OtherLanguageTests
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] UkrainianMonths =
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];

    private static Compilation French(string provision) => AgreementCompiler.Compile(new SourceText("fr.parley.md", $"""
        ---
        parley: 1
        langue: fr
        titre: Exemple
        fuseau horaire: Europe/Kyiv
        ---

        ## Parties
        - l'**Ukraine** et la **Russie**, ensemble les « Parties »
        - la **Russie**, aussi « russe »
        - la **Mission**, observatrice

        ## Définitions
        - « la Zone » désigne la zone ["zone"](places.geojson).
        - « la Ligne de contact » désigne la ligne ["line"](places.geojson).

        ## Article 1. Exemple
        1.1 {provision}
        """));

    private static Compilation Ukrainian(string provision, string definitions = "") => AgreementCompiler.Compile(new SourceText("uk.parley.md", $"""
        ---
        parley: 1
        мова: uk
        назва: Приклад
        часовий пояс: Europe/Kyiv
        ---

        ## Сторони
        - **Україна** та **Росія**, разом «Сторони»
        - **Росія**, також «російський»
        - **Місія**, спостерігач

        ## Визначення
        - «Зона» означає зону ["zone"](places.geojson).
        - «Лінія зіткнення» означає лінію ["line"](places.geojson).
        {definitions}

        ## Стаття 1. Приклад
        1.1 {provision}
        """));

    private static Norm NormOf(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return compilation.Agreement.Norms[0];
    }

    public static TheoryData<int> Months => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Months))]
    public void Date_InAnyMonth_IsRead(int month)
    {
        var expected = new Fixed<LocalDate>(new LocalDate(2026, month, 15));
        var french = NormOf(French($"La Russie doit libérer tous les prisonniers de guerre au plus tard le 15 {FrenchMonths[month - 1]} 2026."));
        var ukrainian = NormOf(Ukrainian($"Росія зобов'язана звільнити всіх військовополонених не пізніше 15 {UkrainianMonths[month - 1]} 2026 року."));
        Assert.Equal(new Bound(new DateMoment(expected), Included: true), french.Timing.End);
        Assert.Equal(new Bound(new DateMoment(expected), Included: true), ukrainian.Timing.End);
    }

    [Fact]
    public void Date_OnTheFirst_IsReadInFrench() =>
        Assert.Equal(new DateMoment(new Fixed<LocalDate>(new LocalDate(2026, 3, 1))), NormOf(French("La Russie doit libérer tous les prisonniers de guerre avant le 1er mars 2026.")).Timing.End!.Moment);

    [Theory]
    [InlineData("L'Ukraine doit maintenir au plus 800 000 soldats.", 800_000)]
    [InlineData("L'Ukraine doit maintenir au plus 1 500 soldats.", 1_500)]
    [InlineData("L'Ukraine doit maintenir au plus douze soldats.", 12)]
    public void Number_WithGroups_IsReadInFrench(string sentence, int expected)
    {
        var thing = Assert.IsType<ThingFiller>(Assert.IsType<Maintenance>(NormOf(French(sentence))).State.Find(ActRole.Object)!.Filler);
        Assert.Equal((new Fixed<decimal>(expected), QuantityBound.AtMost), (thing.Quantity!.Amount, thing.Quantity.Bound));
    }

    [Theory]
    [InlineData("à moins de 2,5 km de la Ligne de contact", 2_500)]
    [InlineData("à moins de 10 km de la Ligne de contact", 10_000)]
    public void Distance_WithADecimalComma_IsReadInFrench(string place, double metres)
    {
        var compilation = French($"Aucune Partie ne doit déployer de forces {place}.");
        var shape = Assert.Single(compilation.Agreement.Places.Select(p => p.Shape).OfType<WithinShape>());
        Assert.Equal(new Fixed<Length>(new Length(metres)), shape.Distance);
    }

    /// <summary>"De" says from before a place, and whose before a party.</summary>
    [Fact]
    public void Of_BehindWithdraw_SaysFromBeforeAPlace()
    {
        var norm = Assert.IsType<Obligation>(NormOf(French("La Russie doit retirer les forces russes de la Zone dans un délai de 30 jours à compter de l'entrée en vigueur.")));
        Assert.Equal(new PlaceFiller([new PlaceId("Zone")]), norm.Action.Find(ActRole.From)!.Filler);
        Assert.Equal(new PartyId("Russie"), Assert.IsType<ThingFiller>(norm.Action.Find(ActRole.Object)!.Filler).Of);
        Assert.Equal("dans un délai de 30 jours à compter de l'entrée en vigueur", norm.Words[(norm.Words.IndexOf("Zone", StringComparison.Ordinal) + 5)..].TrimEnd('.'));
    }

    [Theory]
    [InlineData("Росія зобов'язана вивести російські війська із Зони протягом 30 днів з моменту набрання чинності.")]
    [InlineData("Росія зобов’язана вивести російські війська із Зони протягом 30 днів з дня набрання чинності.")]
    [InlineData("Росія зобовʼязана вивести війська Росії із Зони протягом 30 днів з моменту набрання чинності цією Угодою.")]
    public void Names_InAnyCase_AreRecognised(string sentence)
    {
        var norm = Assert.IsType<Obligation>(NormOf(Ukrainian(sentence)));
        Assert.Equal(new PartyId("Росія"), Assert.Single(norm.Bearers));
        Assert.Equal(new ActId("withdraw"), norm.Action.Act);
        Assert.Equal(new PlaceFiller([new PlaceId("Зона")]), norm.Action.Find(ActRole.From)!.Filler);
        Assert.Equal(new PartyId("Росія"), Assert.IsType<ThingFiller>(norm.Action.Find(ActRole.Object)!.Filler).Of);
        Assert.Equal(new OffsetMoment(new TimeLength(new Fixed<int>(30), TimeUnit.Days), new AnchorFact(AnchorId.EntryIntoForce)), norm.Timing.End!.Moment);
    }

    [Fact]
    public void Name_ThatCanBeTwo_IsReportedAndNotTaken()
    {
        var compilation = Ukrainian("Росія не повинна розміщувати війська в Західній Області.", "- «Західна Область» означає зону [\"a\"](places.geojson).\n- «Західні Області» означає зону [\"b\"](places.geojson).");
        var report = Assert.Single(compilation.Diagnostics, d => d.Code == "PL1101");
        Assert.Contains("також", report.Message, StringComparison.Ordinal);
        Assert.All(compilation.Agreement.Norms.OfType<Prohibition>(), n => Assert.Empty(n.Action.Places));
    }

    /// <summary>A French word that looks like one of the grammar is none: "forces" is no part of the act "keep forces", "or" is gold.</summary>
    [Fact]
    public void Word_ThatLooksEnglish_IsNone()
    {
        var norm = Assert.IsType<Maintenance>(NormOf(French("L'Ukraine doit maintenir des forces.")));
        Assert.Equal(new ActId("keep"), norm.State.Act);
        var gold = Assert.IsType<Obligation>(NormOf(French("L'Ukraine doit restituer tout or volé.")));
        Assert.Equal("tout or volé", Assert.IsType<ThingFiller>(gold.Action.Find(ActRole.Object)!.Filler).Thing);
    }

    /// <summary>"Détruit" is destroys and destroyed, "remise" handed over and a handover: the word before tells.</summary>
    [Fact]
    public void Form_WrittenLikeAnother_IsToldByTheWordBefore()
    {
        var norm = NormOf(French("Dès que la Russie a détruit toutes les mines, l'Ukraine peut échanger tous les prisonniers."));
        var fact = Assert.IsType<ActFact>(Assert.IsType<FactCondition>(Assert.Single(norm.Conditions).Condition).Fact);
        Assert.Equal((new ActId("destroy"), ActStage.Completed), (fact.Action.Act, fact.Stage));
    }

    [Fact]
    public void Sentence_ThatIsNotRead_IsQuotedAndAnsweredInItsLanguage()
    {
        var compilation = French("La Russie doit libérer tous les prisonniers de guerre, selon la Mission.");
        var french = Assert.Single(compilation.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("\", selon la Mission\"", french.Message, StringComparison.Ordinal);
        Assert.Contains("P doit ACTE", french.Message, StringComparison.Ordinal);
        Assert.Equal(", selon la Mission", compilation.Text[french.At.Span]);
    }

    [Fact]
    public void Act_Misspelt_IsAnsweredWithAnActOfTheLanguage()
    {
        var found = Assert.Single(French("La Russie doit libérrer tous les prisonniers.").Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("libérer", found.Message, StringComparison.Ordinal);
        Assert.Contains("звільнити", Assert.Single(Ukrainian("Росія зобов'язана звільнитти полонених.").Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Message, StringComparison.Ordinal);
    }
}
