using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>Every form that treaty English reads: for messages, completion, and the pages of the language.</summary>
public static class SentenceForms
{
    public static ImmutableArray<SentenceForm> All { get; } = [.. NormForms.All, .. PowerForms.All, .. PhraseForms.All];

    private static readonly ImmutableArray<SentenceForm> Sentences = [.. All.Where(f => f.IsSentence)];

    /// <summary>In how many forms of sentence each word stands: a rare word says more about which form was meant.</summary>
    private static readonly Dictionary<string, int> Frequency =
        Sentences.SelectMany(f => f.WordPlaces.SelectMany(w => w).Distinct()).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The form of sentence whose words are most like these: shared words count by how rare they are, missing ones lessen it.</summary>
    /// <param name="words">The words of a sentence, in lower case.</param>
    public static SentenceForm Nearest(IReadOnlySet<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Sentences.MaxBy(f => Likeness(f, words))!;
    }

    private static double Likeness(SentenceForm form, IReadOnlySet<string> words)
    {
        var all = form.WordPlaces.Sum(Weight);
        var shared = form.WordPlaces.Where(place => place.Any(words.Contains)).Sum(Weight);
        return shared * (1 + (shared / all));
    }

    /// <summary>What a place is worth: little where any of its words stands in many forms.</summary>
    private static double Weight(ImmutableArray<string> place) => 1.0 / place.Max(w => Frequency.GetValueOrDefault(w, 1));
}
