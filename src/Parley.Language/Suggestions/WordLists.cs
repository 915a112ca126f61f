using Parley.Language.Forms;

namespace Parley.Language.Suggestions;

/// <summary>The small words that go on a sentence, with what the author fills in behind them.</summary>
internal static class WordLists
{
    public static readonly IReadOnlyList<Suggestion> Openings =
    [
        Clause("No Party shall", "No Party shall ${1:ACT}.", "a prohibition for each Party"),
        Clause("Each Party shall", "Each Party shall ${1:ACT}.", "one duty for each Party"),
        Clause("From entry into force,", "From entry into force, ", "when it begins to apply"),
        Clause("*Declaratory.*", "*Declaratory.* ", "said, and meant to ask nothing"),
    ];

    public static readonly IReadOnlyList<Suggestion> Modals =
    [
        Word("shall", "a duty"),
        Word("shall not", "a prohibition"),
        Word("may", "a permission or a power"),
    ];

    public static readonly IReadOnlyList<Suggestion> BehindModal =
    [
        Word("not", "a prohibition"),
        Word("keep", "a state to maintain"),
        Word("ensure that", "a state to maintain"),
        Word("endeavour to", "a duty of effort"),
    ];

    /// <summary>Times and conditions.</summary>
    public static readonly IReadOnlyList<Suggestion> Clauses = [.. SentenceTemplates.Phrases(FormFamily.Time, FormFamily.Condition)];

    /// <summary>What can come true.</summary>
    public static readonly IReadOnlyList<Suggestion> Facts = [.. SentenceTemplates.Phrases(FormFamily.Fact)];

    public static readonly IReadOnlyList<Suggestion> States =
        [.. new[] { "fulfilled", "breached", "overdue", "due", "in force", "suspended", "approved", "refused", "decided", "ended" }
            .Select(s => new Suggestion(SuggestionKind.State, s, s, "state of a provision", IsTemplate: false))];

    /// <summary>What can stand behind a word of time or condition, besides names.</summary>
    public static IReadOnlyList<Suggestion> BehindTimeWord(string word) => word switch
    {
        "by" => [Clause("a date", "${1:31 March 2026}", "a day"), Clause("[blank]", "[blank]", "left open")],
        "within" => [Clause("a time", "${1:30} ${2:days} of ${3:entry into force}", "counted from an event"), Clause("a distance", "${1:15} ${2:km} of ${3:the Line}", "counted from a place")],
        "before" or "until" or "from" => [Word("entry into force", "anchor in time"), Clause("a date", "${1:31 March 2026}", "a day")],
        _ => [Word("entry into force", "anchor in time"), .. Facts],
    };

    public static string Short(string words) => words.Length <= 60 ? words : words[..57] + "...";

    private static Suggestion Clause(string label, string template, string detail) => new(SuggestionKind.Clause, label, template, detail, IsTemplate: true);

    private static Suggestion Word(string word, string detail) => new(SuggestionKind.Clause, word, word, detail, IsTemplate: false);
}
