using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>Every form that treaty English reads: for messages, completion, and the pages of the language.</summary>
public static class SentenceForms
{
    public static ImmutableArray<SentenceForm> All { get; } = [.. NormForms.All, .. PowerForms.All, .. PhraseForms.All, .. TimeForms.All];

    private static readonly ImmutableArray<SentenceForm> Sentences = [.. All.Where(f => f.IsSentence)];

    /// <summary>In how many forms of sentence each word stands: a rare word says more about which form was meant.</summary>
    private static readonly Dictionary<string, int> Frequency =
        Sentences.SelectMany(f => f.WordPlaces.SelectMany(w => w).Distinct()).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());

    private static readonly ImmutableArray<WeighedForm> Weighed =
        [.. Sentences.Select(f => new WeighedForm(f, [.. f.WordPlaces.Select(p => (p, Weight(p)))]))];

    /// <summary>The form of sentence whose words are most like these: shared words count by how rare they are, missing ones lessen it.</summary>
    /// <param name="words">The words of a sentence, in lower case.</param>
    public static SentenceForm Nearest(IReadOnlySet<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Weighed.MaxBy(f => f.Likeness(words)).Form;
    }

    /// <summary>What a place is worth: little where any of its words stands in many forms.</summary>
    private static double Weight(ImmutableArray<string> place) => 1.0 / place.Max(w => Frequency.GetValueOrDefault(w, 1));

    /// <summary>A form with what each of its places is worth, since every sentence that is not understood is compared with every form.</summary>
    private readonly record struct WeighedForm(SentenceForm Form, ImmutableArray<(ImmutableArray<string> Words, double Weight)> Places)
    {
        public double Likeness(IReadOnlySet<string> words)
        {
            var (all, shared) = (0.0, 0.0);
            foreach (var (place, weight) in Places)
            {
                all += weight;
                shared += place.Any(words.Contains) ? weight : 0;
            }

            return shared * (1 + (shared / all));
        }
    }
}
