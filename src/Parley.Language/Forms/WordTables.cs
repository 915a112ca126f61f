using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Parsing;

namespace Parley.Language.Forms;

/// <summary>The words that the reader itself looks for, from its own tables: what the page of the grammar lists.</summary>
public static class WordTables
{
    /// <summary>Each table by its name, with its words in the reader's order.</summary>
    public static ImmutableArray<(string Name, string Meaning, ImmutableArray<string> Words)> All { get; } =
    [
        ("Sections", "the headings with a fixed meaning", [.. SectionTitles.Fixed]),
        ("Rules of reckoning", "the sentences that \"Reckoning of time\" can hold", [.. ReckoningRules.All]),
        ("Normative words", "a sentence with one of them is never left unread", [.. Vocabulary.NormativeWords]),
        ("Modals", "what asks, forbids, allows or releases", [.. ModalPhrases.AllPhrases]),
        ("Verbs of asking", "what a body asks of others", [.. RequestForm.AllVerbs]),
        ("Clause words", "what a time or a condition begins with", [.. Vocabulary.AllClauseWords]),
        ("Prepositions", "what the role of a place, a party or a thing begins with", [.. Vocabulary.AllPrepositions]),
        ("Bounds", "what bounds the number behind it", [.. NumberParser.AllBounds]),
        ("Times without a date", "words of time that set no deadline; a finding says so", [.. VagueTimes.All]),
        ("Stages of life", "when an agreement or a provision begins, lasts and ends", [.. LifeForm.AllPhrases]),
        ("Acts", "the standard vocabulary; an agreement declares its own under Acts", [.. Lexicon.With([]).Entries.Select(e => e.Verb).Order(StringComparer.Ordinal)]),
    ];
}
