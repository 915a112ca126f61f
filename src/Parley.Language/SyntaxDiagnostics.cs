namespace Parley.Language;

/// <summary>What reading can remark about the text. A code keeps its meaning for good; 1009 is unused.</summary>
public static class SyntaxDiagnostics
{
    internal static readonly DiagnosticDescriptor NoFrontMatter = new(
        "PL1001", DiagnosticSeverity.Error, "No front matter",
        "The document does not begin with front matter. Put lines such as \"title: ...\" and \"time zone: ...\" between two lines of --- at its head.",
        "Without a title nobody can cite the draft, and without a time zone no deadline has a moment.",
        """
        ## Parties
        - **Ukraine**
        """);

    internal static readonly DiagnosticDescriptor FrontMatterMissing = new(
        "PL1002", DiagnosticSeverity.Error, "Front matter lacks an entry",
        "The front matter does not give \"{0}\". Add a line \"{0}: {1}\".",
        "Every deadline is counted in the agreement's own time zone, so the text has to name one; a draft without a title cannot be compared with another.",
        """
        ---
        parley: 1
        title: Example
        ---
        """);

    internal static readonly DiagnosticDescriptor FrontMatterUnknown = new(
        "PL1003", DiagnosticSeverity.Warning, "Unknown front matter entry",
        "\"{0}\" is no entry of the front matter and is not read. Known are: parley, title, draft, previous, time zone, sources, language.",
        "A misspelt entry would silently have no effect.",
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        author: somebody
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer
        """);

    internal static readonly DiagnosticDescriptor FrontMatterValue = new(
        "PL1004", DiagnosticSeverity.Error, "Front matter value not understood",
        "\"{0}\" is no {1}. Write {2}.",
        "Dates and time zones in the front matter decide how the whole text is counted.",
        """
        ---
        parley: 1
        title: Example
        draft: last spring
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer
        """);

    internal static readonly DiagnosticDescriptor SectionUnknown = new(
        "PL1005", DiagnosticSeverity.Warning, "Unknown section",
        "\"{0}\" is no section with a fixed meaning, so nothing in it is read. Use Parties, Definitions, Places, Anchors, Reckoning of time, Acts, Outside law, Article N, Annex, Scenarios, Questions or Commentary.",
        "What stands under an unknown heading binds nobody; a drafter may believe that it does.",
        ExampleText.Of(
            """
            ## Annexe secret
            Russia shall withdraw its forces.
            """));

    internal static readonly DiagnosticDescriptor NumberTwice = new(
        "PL1006", DiagnosticSeverity.Error, "Provision number used twice",
        "There are two provisions {0}. Give one of them another number.",
        "A reference to the number could mean either.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 *Declaratory.* Peace is good.

            1.1 *Declaratory.* War is not.
            """));

    internal static readonly DiagnosticDescriptor NumberOutOfPlace = new(
        "PL1007", DiagnosticSeverity.Warning, "Provision number does not belong to its article",
        "Provision {0} stands under \"{1}\". Number it {2}.something, or move it.",
        "A reader looks for 4.1 in Article 4.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            2.1 *Declaratory.* Peace is good.
            """));

    internal static readonly DiagnosticDescriptor TextOutsideProvision = new(
        "PL1008", DiagnosticSeverity.Error, "Normative text outside a provision",
        "This text sets a norm but stands in no numbered provision. Give it a number such as {0}. The nearest form is: {1}.",
        "Only numbered provisions can be referred to, dated and followed.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            Ukraine and Russia shall cease fire.
            """));

    internal static readonly DiagnosticDescriptor SentenceNotRead = new(
        "PL1010", DiagnosticSeverity.Error, "Sentence not understood",
        "\"{0}\" is not understood: expected {1}. The nearest form is: {2}.",
        "A sentence with shall, must, may, will, undertakes or agrees to asks something of somebody. If the machine cannot read it, neither a check nor a monitor covers it, so it is never passed over in silence.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall, weather.
            """));

    internal static readonly DiagnosticDescriptor SentenceSetsNothing = new(
        "PL1011", DiagnosticSeverity.Warning, "Sentence sets no norm",
        "\"{0}\" asks nothing of anybody. Mark the provision *Declaratory.*, or move the sentence to commentary (a line that begins with >).",
        "In an article every sentence is either understood or reported.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Peace is good.
            """));

    internal static readonly DiagnosticDescriptor NobodyBound = new(
        "PL1012", DiagnosticSeverity.Error, "Nobody is bound",
        "\"{0}\" does not say who shall do it. Name the bearer: \"P shall ...\", or add \"by P\".",
        "A duty without a bearer cannot be asked of anybody.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 All prisoners of war shall be released by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor AndOrMixed = new(
        "PL1013", DiagnosticSeverity.Error, "\"And\" and \"or\" mixed",
        "This condition joins facts by \"and\" and by \"or\", so it can be read in two ways. Use only one of them, or a list with (a) and (b).",
        "Delegations have fought over such a sentence; the text must choose.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall accept the plan if Russia has accepted the plan and the Mission has accepted the plan or Russia has ratified the plan.
            """));

    internal static readonly DiagnosticDescriptor BracketNotClosed = new(
        "PL1014", DiagnosticSeverity.Error, "Bracket not closed",
        "This bracket is not closed. Add \"]\" where the open text ends.",
        "What is agreed and what is open must be told apart exactly.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall accept the plan within [30 days of entry into force.
            """));

    internal static readonly DiagnosticDescriptor NestedTooDeep = new(
        "PL1015", DiagnosticSeverity.Error, "Brackets nested too deep",
        "Brackets are nested more than {0} deep. Split the sentence.",
        "Nobody can say what such a sentence offers.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 [[[[[[[[[[[[[[[[[Russia shall accept the plan.]]]]]]]]]]]]]]]]]
            """));

    internal static readonly DiagnosticDescriptor TooManyAlternatives = new(
        "PL1016", DiagnosticSeverity.Error, "Too many alternatives in one sentence",
        "The alternatives of this sentence combine to more than {0} readings. Split the sentence, or fix some of them.",
        "Each combination is a different agreement and is checked on its own.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall [withdraw | deploy] its forces from [a | b], [a | b], [a | b], [a | b], [a | b], [a | b] and [c | d].
            """));

    internal static readonly DiagnosticDescriptor NoSuchDate = new(
        "PL1017", DiagnosticSeverity.Error, "Date does not exist",
        "\"{0}\" is no date of the calendar. Write a day, a month and a year that the calendar has.",
        "A deadline on such a date never comes.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan by 30 February 2026.
            """));

    internal static readonly DiagnosticDescriptor DeclarationNotRead = new(
        "PL1018", DiagnosticSeverity.Error, "Declaration not understood",
        "\"{0}\" is not understood as {1}. Write for example: {2}",
        "Names, places and rules hold for the whole text, so each line of these sections must be read.",
        ExampleText.Of(
            """
            ## Reckoning of time
            - Days are long.
            """));

    internal static readonly DiagnosticDescriptor SentenceTooLong = new(
        "PL1019", DiagnosticSeverity.Error, "Sentence too long",
        "This sentence has more than {0} words and is not read. Split it.",
        "Reading and checking must stay quick, and no delegation can agree on such a sentence.",
        """
        cat > long.parley.md <<'END'
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**

        ## Article 1. Prisoners
        END
        echo "1.1 Russia shall release $(yes 'all prisoners and' | head -n 700 | tr '\n' ' ') all prisoners by 2026-03-31." >> long.parley.md
        parley check long.parley.md
        """)
    { ExampleFile = "sh" };

    internal static readonly DiagnosticDescriptor FootnoteMissing = new(
        "PL1020", DiagnosticSeverity.Error, "Footnote not defined",
        "The footnote [^{0}] is not defined. Add a line \"[^{0}]: ...\" at the end of the document.",
        "A sentence that cites nothing cannot be traced to its source.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 *Declaratory.* Peace is good.[^a]
            """));

    internal static readonly DiagnosticDescriptor FootnoteUnused = new(
        "PL1021", DiagnosticSeverity.Note, "Footnote never cited",
        "The footnote [^{0}] is never cited. Cite it where it belongs, or remove it.",
        "A source that supports nothing misleads.",
        ExampleText.Of(
            """
            ## Commentary
            Nothing.

            [^a]: A source.
            """));

    internal static readonly DiagnosticDescriptor SourceMissing = new(
        "PL1022", DiagnosticSeverity.Warning, "Sentence without a source",
        "This sentence cites no source, though the front matter says \"sources: required\". Add a footnote such as [^report].",
        "Faithful before clever: every sentence of a reported text leads to who reported it.",
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        sources: required
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer

        ## Article 1. Peace
        1.1 *Declaratory.* Peace is good.
        """);

    internal static readonly DiagnosticDescriptor FullStopMissing = new(
        "PL1023", DiagnosticSeverity.Warning, "Full stop missing",
        "The last sentence of {0} has no full stop. Add one.",
        "Where one sentence ends and the next begins decides what each one asks.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan by 1 March 2026
            """));

    internal static readonly DiagnosticDescriptor AcceptanceWithoutReason = new(
        "PL1090", DiagnosticSeverity.Error, "Acceptance without a reason",
        "{0} is accepted without a reason. Say why: \"> Accepted {0} by the drafters because ...\".",
        "Whoever reads the agreement later must see why the drafters left it so; without a reason nothing is accepted.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan by 1 March 2026.

            > Accepted PL3104 by the drafters.
            """));

    internal static readonly DiagnosticDescriptor AcceptanceNotRead = new(
        "PL1091", DiagnosticSeverity.Error, "Acceptance not understood",
        "\"{0}\" is not understood in an acceptance. Write: \"> Accepted CODE by WHOM because REASON.\"",
        "A line that looks like an acceptance and is none would leave the drafters believing that they have decided.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan by 1 March 2026.

            > Accepted PL3104 for now because the Mission is not there yet.
            """));

    internal static readonly DiagnosticDescriptor TooManyParties = new(
        "PL1095", DiagnosticSeverity.Error, "Too many parties",
        "More than {0} parties and bodies are declared; \"{1}\" and those behind it are not read. Declare a group of States as one party.",
        "\"Each Party\" makes a duty for each of them in every sentence that says so, and checking must stay quick.",
        """
        (printf '%s\n' --- 'parley: 1' 'title: Example' 'draft: 2026-01-01' 'time zone: Europe/Kyiv' --- '' '## Parties'
        for i in $(seq 1001); do echo "- **State $i**"; done
        printf '%s\n' '' '## Article 1. Peace' '1.1 *Declaratory.* Peace is good.') > many.parley.md
        parley check many.parley.md
        """)
    { ExampleFile = "sh" };

    internal static readonly DiagnosticDescriptor ReferenceToEither = new(
        "PL1092", DiagnosticSeverity.Error, "Reference to a number that stands twice",
        "Two articles or provisions have the number {0}, so this reference could mean either, and nothing was renumbered. Give one of them a free number first. To insert an article, make room for it with \"--insert-before\".",
        "Renumbering must never turn a reference to another provision than the drafters meant.",
        Renumbering("parley renumber twice.parley.md"))
    { ExampleFile = "sh" };

    internal static readonly DiagnosticDescriptor NumberTaken = new(
        "PL1093", DiagnosticSeverity.Error, "Number already taken",
        "Two articles or provisions would have the number {0}, and nothing was renumbered. Choose a free number, or make room with \"--insert-before {0}\".",
        "A reference to the number could mean either.",
        Renumbering("parley renumber --from 1.1 --to 1.2 free.parley.md"))
    { ExampleFile = "sh" };

    internal static readonly DiagnosticDescriptor ReferenceToNothing = new(
        "PL1094", DiagnosticSeverity.Error, "Reference that would come to mean something",
        "There is no {0}, but another provision would get that number and this reference with it, so nothing was renumbered. Correct the reference first.",
        "A reference to a provision that has been taken out must not lead to another one unseen.",
        Renumbering("(head -n 8 free.parley.md; echo '1.2 1.1 enters into force on 2026-03-01.') > gap.parley.md\nparley renumber gap.parley.md"))
    { ExampleFile = "sh" };

    private static string Renumbering(string command) =>
        $"""
        cat > free.parley.md <<'END'
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Article 1. Peace
        1.1 *Declaratory.* Peace is good.

        1.2 *Declaratory.* War is not.
        END
        (cat free.parley.md; echo; echo '## Article 1. More'; echo '1.3 1.1 enters into force on 2026-03-01. Article 1 ends on 2027-03-01.') > twice.parley.md
        {command}
        """;

    /// <summary>Every kind of remark of this phase, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All =>
    [
        NoFrontMatter,
        FrontMatterMissing,
        FrontMatterUnknown,
        FrontMatterValue,
        SectionUnknown,
        NumberTwice,
        NumberOutOfPlace,
        TextOutsideProvision,
        SentenceNotRead,
        SentenceSetsNothing,
        NobodyBound,
        AndOrMixed,
        BracketNotClosed,
        NestedTooDeep,
        TooManyAlternatives,
        NoSuchDate,
        DeclarationNotRead,
        SentenceTooLong,
        FootnoteMissing,
        FootnoteUnused,
        SourceMissing,
        FullStopMissing,
        AcceptanceWithoutReason,
        AcceptanceNotRead,
        TooManyParties,
        ReferenceToEither,
        NumberTaken,
        ReferenceToNothing,
    ];

    internal static readonly DiagnosticDescriptor ExampleWithoutAct = new(
        "PL1060", DiagnosticSeverity.Warning, "Example does not use its act",
        "The example of \"{0}\" does not use it: \"{1}\" Write one short sentence in which somebody does it.",
        "The example shows who does the act, to what and where; without it nobody can tell which words belong to it.",
        ExampleText.Of(
            """
            ## Acts
            - **rotate** (rotated, rotation): The forces go home.
            """));
}
