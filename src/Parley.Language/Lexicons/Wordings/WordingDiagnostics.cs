namespace Parley.Language.Lexicons.Wordings;

/// <summary>What can be remarked about the words of a language.</summary>
public static class WordingDiagnostics
{
    /// <summary>An agreement in Ukrainian with the usual parties, then these sections.</summary>
    private static string Ukrainian(string sections) => $"""
        ---
        parley: 1
        title: Приклад
        мова: uk
        часовий пояс: Europe/Kyiv
        ---

        ## Сторони
        - **Україна**
        - **Росія**
        - **Місія**, спостерігач

        {sections}
        """;

    internal static readonly DiagnosticDescriptor LanguageNotKnown = new(
        "PL1100", DiagnosticSeverity.Error, "Language not known",
        "\"{0}\" is no language that agreements can be written in here. Known are: {1}.",
        "Each language has a lexicon of its own; without it none of the text's words are known, and it is read as English.",
        """
        ---
        parley: 1
        title: Example
        language: xx
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer
        """);

    internal static readonly DiagnosticDescriptor NameOfTwo = new(
        "PL1101", DiagnosticSeverity.Error, "A name can be meant in two ways",
        "\"{0}\" can be a form of \"{1}\" and of \"{2}\". Declare the form behind \"{3}\" with the one that is meant.",
        "Names are recognised by their stem where a language inflects them. Where two declared names share the stem, none is taken.",
        Ukrainian(
        """
        ## Визначення
        - «Південна Зона» означає зону ["a"](places.geojson).
        - «Південні Зони» означає зону ["b"](places.geojson).

        ## Стаття 1. Зони
        1.1 Україна не повинна відкривати вогонь у Південній Зоні.
        """));

    internal static readonly DiagnosticDescriptor TwoMeanings = new(
        "PL1102", DiagnosticSeverity.Error, "Words with two meanings",
        "\"{0}\" can be read in two ways here. {1}",
        "Some words of a language leave open whether the day they name still counts, or what they join; lawyers read them differently, so they are not read at all.",
        Ukrainian(
        """
        ## Стаття 1. Обмін
        1.1 Україна зобов'язана звільнити військовополонених до 31 березня 2026 року.
        """));
}
