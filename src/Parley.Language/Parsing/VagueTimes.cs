using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>Words of time that set no date.</summary>
internal static class VagueTimes
{
    private static readonly string[][] Phrases =
    [
        ["as", "soon", "as", "possible"], ["as", "soon", "as", "practicable"], ["as", "early", "as", "possible"],
        ["without", "undue", "delay"], ["without", "delay"], ["at", "once"], ["in", "due", "course"], ["in", "good", "time"], ["in", "the", "near", "future"], ["within", "a", "reasonable", "time"], ["within", "a", "reasonable", "period"], ["as", "quickly", "as", "possible"], ["soon"],
        ["immediately"], ["promptly"], ["forthwith"], ["progressively"], ["gradually"], ["rapidly"], ["swiftly"], ["shortly"],
    ];

    /// <summary>Every phrase, its words joined.</summary>
    public static IEnumerable<string> All => Phrases.Select(p => string.Join(' ', p));

    /// <summary>How many tokens such words take here; 0 where none stand.</summary>
    public static int LengthAt(Cursor cursor)
    {
        foreach (var phrase in Phrases)
        {
            if (cursor.AreWords(phrase))
            {
                // "immediately after X" is as vague as "immediately", and X is read as an event of its own.
                return phrase.Length;
            }
        }

        return 0;
    }

    public static bool Is(Token token) => Phrases.Any(p => p.Length == 1 && token.IsWord(p[0]));
}
