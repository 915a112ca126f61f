namespace Parley.Negotiation.Texts;

/// <summary>What can differ between two texts of one agreement.</summary>
public static class TextDiagnostics
{
    /// <summary>The kind of example that is two documents, one behind the other.</summary>
    public const string TwoTexts = "texts";

    /// <summary>The line between the two.</summary>
    public const string Between = "<!-- the other text -->";

    internal static readonly DiagnosticDescriptor NameAlone = Of(
        "PL6001", "A name that only one text declares",
        "The {0} is declared in only one of the texts. First: {1}. Second: {2}. Declare it in the other, or give both a common name behind \"also\".",
        "Names are matched by what they are drawn as, by a common name, or by their order. What one text does not declare cannot be compared with anything there.",
        ExampleText.Of("""
        - **the Commission**, an observer
        """, """
        ## Article 1. Verification
        1.1 The Mission shall verify 1.2.
        1.2 Ukraine shall release all prisoners of war by 31 March 2026.
        """),
        ExampleText.Of("""
        ## Article 1. Verification
        1.1 The Mission shall verify 1.2.
        1.2 Ukraine shall release all prisoners of war by 31 March 2026.
        """));

    internal static readonly DiagnosticDescriptor OnlyInOne = Of(
        "PL6002", "Something that only one text says",
        "Only one of the texts has {0}. First: {1}. Second: {2}.",
        "Where several texts are equally authentic, what only one of them says is open to dispute (Vienna Convention on the Law of Treaties, art. 33).",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 31 March 2026.
        1.2 Russia shall release all prisoners of war by 31 March 2026.
        """),
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 31 March 2026.
        """));

    internal static readonly DiagnosticDescriptor KindOfNorm = Of(
        "PL6003", "A duty in one text is none in the other",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "A duty, a prohibition and a permission ask different things of the same party.",
        ExampleText.Of("""
        ## Article 1. Police
        1.1 Ukraine may deploy police.
        """),
        ExampleText.Of("""
        ## Article 1. Police
        1.1 Ukraine shall not deploy police.
        """));

    internal static readonly DiagnosticDescriptor Bearers = Of(
        "PL6004", "Another party answers for it",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "Who owes a duty is the first thing that a text has to say alike in every language.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 31 March 2026.
        """),
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Russia shall release all prisoners of war by 31 March 2026.
        """));

    internal static readonly DiagnosticDescriptor Times = Of(
        "PL6005", "Another time",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "A date or a number of days that a translation changes makes two deadlines of one.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 31 March 2026.
        """),
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war by 13 March 2026.
        """));

    internal static readonly DiagnosticDescriptor Acts = Of(
        "PL6006", "Another act, place, receiver or amount",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "What is to be done, where, to whom and how much of it bounds the duty.",
        ExampleText.Of("""
        ## Article 1. Forces
        1.1 Ukraine shall maintain not more than 500 observers.
        """),
        ExampleText.Of("""
        ## Article 1. Forces
        1.1 Ukraine shall maintain not more than 600 observers.
        """));

    internal static readonly DiagnosticDescriptor Conditions = Of(
        "PL6007", "Another condition",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "A condition that stands in one text only lets one party wait for what the other does not know of.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war.
        1.2 If Russia breaches 1.1, Ukraine may suspend 1.1.
        """),
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war.
        1.2 If Ukraine breaches 1.1, Ukraine may suspend 1.1.
        """));

    internal static readonly DiagnosticDescriptor References = Of(
        "PL6008", "Another provision comes first",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "Which of two provisions comes first decides what holds where both apply.",
        ExampleText.Of("""
        ## Article 1. Police
        1.1 Ukraine shall withdraw all forces.
        1.2 Despite 1.1, Ukraine may deploy police.
        """),
        ExampleText.Of("""
        ## Article 1. Police
        1.1 Ukraine shall withdraw all forces.
        1.2 Ukraine may deploy police.
        """));

    internal static readonly DiagnosticDescriptor Matters = Of(
        "PL6009", "Another content of a provision",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "What is approved, decided, recognised or verified has to be the same in every text.",
        ExampleText.Of("""
        ## Article 1. Verification
        1.1 Ukraine shall release all prisoners of war.
        1.2 Russia shall release all prisoners of war.
        1.3 The Mission shall decide by a majority of its members.
        """),
        ExampleText.Of("""
        ## Article 1. Verification
        1.1 Ukraine shall release all prisoners of war.
        1.2 Russia shall release all prisoners of war.
        1.3 The Mission shall decide by consent of each of its members.
        """));

    internal static readonly DiagnosticDescriptor Declared = Of(
        "PL6010", "Something declared in another way",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "Parts, members, places, anchors and the reckoning of time bear on every provision that uses them.",
        ExampleText.Of("""
        ## Reckoning of time
        - The day of the event is not counted.

        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war.
        """),
        ExampleText.Of("""
        ## Reckoning of time
        - The day of the event is counted.

        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war.
        """));

    internal static readonly DiagnosticDescriptor Brackets = Of(
        "PL6011", "Something else is left open",
        "The texts differ in {0}. First: {1}. Second: {2}.",
        "What one text leaves open and the other fixes has been agreed in one language only.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 [Ukraine shall release all prisoners of war.]
        """),
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war.
        """));

    internal static readonly DiagnosticDescriptor NotCompared = Of(
        "PL6012", "A provision that could not be read in both texts",
        "{0} could not be compared. First: {1}. Second: {2}. Correct what \"parley check\" reports of it.",
        "What is not understood is not the same: the comparison says nothing of it, which is less than that nothing differs.",
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall release all prisoners of war.
        """),
        ExampleText.Of("""
        ## Article 1. Prisoners
        1.1 Ukraine shall of the all prisoners of war with.
        """));

    private static DiagnosticDescriptor Of(string code, string title, string format, string cause, string first, string second) =>
        new(code, DiagnosticSeverity.Error, title, format, cause, $"{first}\n{Between}\n\n{second}") { ExampleFile = TwoTexts };
}
