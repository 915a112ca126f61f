using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>A form that treaty English reads: a whole sentence, or a phrase within one.</summary>
/// <param name="Family">What it is a form of.</param>
/// <param name="Pattern">
/// The words as they stand, with slots in capitals: <c>P shall ACT TIME</c>. A slot is a <see cref="FormSlot"/>;
/// a question mark behind a word or slot says that it can be left out, a bar between words that one of them stands.
/// </param>
/// <param name="Meaning">What the machine understands by it, in one sentence.</param>
/// <param name="Example">A provision's text in the form, that reads without an error in <see cref="FormFrame"/>.</param>
public sealed record SentenceForm(FormFamily Family, string Pattern, string Meaning, string Example)
{
    /// <summary>Whether the form is a sentence of its own, rather than a phrase within one.</summary>
    public bool IsSentence => Family < FormFamily.Time;

    /// <summary>The pattern in its fullest wording, the first of several words taken: <c>P shall ACT TIME CONDITION</c>.</summary>
    public string Plain => string.Join(' ', Pattern.Split(' ').Select(part => FirstOf(part.Replace("?", "", StringComparison.Ordinal))));

    /// <summary>The places of the pattern that are filled by words rather than slots, each with the words that can stand there; in lower case.</summary>
    public IEnumerable<ImmutableArray<string>> WordPlaces =>
        Pattern.Split(' ')
            .Where(part => part.Any(char.IsLower))
            .Select(part => part.Split(['|', ',', '.', '?'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLower)).Select(w => w.ToLowerInvariant()).ToImmutableArray());

    private static string FirstOf(string part)
    {
        var bar = part.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? part : part[..bar] + part[part.TrimEnd('.', ',').Length..];
    }
}

/// <summary>What a form is a form of; whole sentences first, then the phrases that stand within them.</summary>
public enum FormFamily
{
    Norm,
    Power,
    Remedy,
    Decision,
    Approval,
    Verification,
    Request,
    Meaning,
    Life,
    Priority,
    Time,
    Condition,
    Fact,
    Place,
    Quantity,
}
