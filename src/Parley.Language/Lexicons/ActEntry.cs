using System.Collections.Frozen;
namespace Parley.Language.Lexicons;

/// <summary>An act of the vocabulary with the forms of its verb.</summary>
/// <param name="Id">The base verb of the act it is, itself or the one it is another wording of.</param>
internal sealed record ActEntry(string Id, string Verb, string Participle, string? Noun)
{
    public bool Lasts { get; init; }

    /// <summary>Whether it names a state to maintain.</summary>
    public bool Keeps { get; init; }

    /// <summary>Whether its prepositions of place take places and nothing else.</summary>
    public bool TakesPlaces { get; init; }

    /// <summary>Whether its object is any words, up to the next time or condition: <c>determine the parameters of …</c>.</summary>
    public bool TakesMatter { get; init; }

    /// <summary>Whether the one it is done for may stand before its object: <c>give Ukraine guarantees</c>.</summary>
    public bool Gives { get; init; }

    public string? CaseOf { get; init; }

    public PowerKind? Power { get; init; }

    /// <summary>Whether the agreement declares it.</summary>
    public bool Own { get; init; }

    /// <summary>The third person of the present: <c>withdraws</c>.</summary>
    public string Third
    {
        get
        {
            var space = Verb.IndexOf(' ', StringComparison.Ordinal);
            var (first, rest) = space < 0 ? (Verb, "") : (Verb[..space], Verb[space..]);
            var third = first switch
            {
                [.., 'y'] when first.Length > 1 && !"aeiou".Contains(first[^2], StringComparison.Ordinal) => first[..^1] + "ies",
                [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => first + "es",
                _ => first + "s",
            };
            return third + rest;
        }
    }

    /// <summary>The form in "-ing": <c>withdrawing</c>, <c>opening fire</c>; a single consonant behind a short stressed vowel is doubled.</summary>
    public string Gerund
    {
        get
        {
            var space = Verb.IndexOf(' ', StringComparison.Ordinal);
            var (first, rest) = space < 0 ? (Verb, "") : (Verb[..space], Verb[space..]);
            var stem = first switch
            {
                "be" or "see" or "flee" or "free" => first,
                [.., 'i', 'e'] => first[..^2] + "y",
                [.., 'e'] => first[..^1],
                _ when Doubles.Contains(first) => first + first[^1],
                _ => first,
            };
            return $"{stem}ing{rest}";
        }
    }

    /// <summary>Verbs that double their last consonant; English has no rule for it that a program could follow without the stress.</summary>
    private static readonly FrozenSet<string> Doubles =
        new[] { "begin", "submit", "permit", "admit", "commit", "stop", "let", "put", "set", "cut", "refer", "transfer", "equip", "step", "plan", "control", "annul", "travel", "get", "run", "patrol", "ban" }.ToFrozenSet();
}
