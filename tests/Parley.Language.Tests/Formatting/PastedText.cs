using System.Reflection;
using CsCheck;

namespace Parley.Language.Tests.Formatting;

/// <summary>Texts to lay out: every agreement and the example of every code, spoilt at random as pasting spoils them.</summary>
internal static class PastedText
{
    public static readonly string[] Whole =
    [
        .. Repository.Agreements().Select(a => File.ReadAllText(Repository.PathOf(a))),
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "bad-input")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. new[] { typeof(SyntaxDiagnostics), typeof(BindingDiagnostics) }
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().Where(d => d.ExampleFile == "parley.md").Select(d => d.Example),
        """
        ---
        parley: 1
        title: Everything that is kept
        time zone: Europe/Kyiv
        ---

        Opening words,  with two blanks.

        ## Parties
        - **Ukraine** and **Russia**, together "the Parties"
        - **St. Petersburg**, an observer

        ## Article 1. Peace
        1.1 The Parties shall cease fire. St. Petersburg shall verify 1.1. [^a b] is no footnote. 3.1 is a number.
        1.2 Russia shall withdraw its forces from:
        (a) the coast;
        (b) the river; and
        (iii) the hills.

        | a | b |
        | - | - |
        | 1 |  2 |

        <!-- a comment
          of two lines -->
        > A quote.  
        > Its second line.

        ```text
        code   kept
        ```

        ## Annexe libre
        *  kept   as it is
          - nested

        ## Scenarios
        ### Russia moves first
        - Given the agreement enters into force on 2026-01-15.
        - When nothing else happens until 2026-03-05.

        [^a]: A footnote,  kept.
            Its second line.
        """,
    ];

    private static readonly string[] Pieces =
    [
        "\r\n", "\r", "\n", "\n\n", "\n\n\n\n", " ", "  ", "\t", "\u00A0", "\u202F", "\u2028", "\u3000", "\u200B", "\u00AD", "\u200D", "\uFEFF", "\u2060", "\u201C", "\u201D", "\u201E", "\u00AB ", " \u00BB", "\u2019s ",
        "\u2018", "\u2011", "\u2013", "\u2022 ", "\n\u2022 ", "\n* ", "\n+ ", "\n- ", "\n-", "\n(a) ", "\n(ii) ", "\n(a)", "\n1.1. ", "\n1.2) ", "\n1.3", "\n9.9 ", "4.1(ii)", "\uFF08a\uFF09", "\uFF0C", "\uFF14.\uFF11", "\uFF32ussia",
        "[", "]", "[[", "]]", " | ", "[blank]", "[30 | 90]", "[^a]", "\n[^a]: ", "[^a b]: ", "**", "*", "***", "* *", "\n***\n", "\n---\n", "> ", "\n> ", "\n```\n", "\n~~~", "<!-- ", " -->", "\n| a | b |\n", "\n## ", "\n##\n", "\n# ", "\n### ",
        "\n## Article 9. New\n9.1 ", "\n## Commentary\n", "\n## Definitions\n", ". ", ".", ". A", ".\n", ": ", ";", "U.S. ", "U.\u200BS.", "St. Petersburg", "\"", "'", "(", ")", "\uD83D\uDE00", "\uD83D", "\\\n", "  \n", "1\u200B2", "a\u200Bb", "4\u200B.1", "[\"contact\u201D](p q.geojson)", "[a](b", "](",
    ];

    private static readonly Gen<(double At, int Length, int Piece)[]> Changes =
        Gen.Select(Gen.Double[0, 1], Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[0, 12])), Gen.Int[0, Pieces.Length - 1]).Array[1, 8];

    public static readonly Gen<Spoilt> Any = Gen.Select(Gen.Int[0, Whole.Length - 1], Changes, Gen.Int[0, 5]).Select((text, changes, ends) => new Spoilt(text, changes, ends));

    /// <summary>One of the texts with pieces put in, and some of them in place of others. It prints what was done to it, not all of it.</summary>
    public sealed record Spoilt(int Source, (double At, int Length, int Piece)[] Changes, int Ends)
    {
        public string Text { get; } = Spoil(Whole[Source], Changes, Ends);

        public override string ToString() => $"text {Source}, ends {Ends}: {string.Join(", ", Changes.Select(c => $"{c.At:R} -{c.Length} +{System.Text.Json.JsonSerializer.Serialize(Pieces[c.Piece])}"))}";

        private static string Spoil(string text, (double At, int Length, int Piece)[] changes, int ends)
        {
            var spoilt = changes.Aggregate(text, (t, c) =>
            {
                var at = (int)(t.Length * c.At);
                return t.Remove(at, Math.Min(c.Length, t.Length - at)).Insert(at, Pieces[c.Piece]);
            });
            return ends switch
            {
                0 => spoilt.Replace("\n", "\r\n", StringComparison.Ordinal),
                1 => "\uFEFF" + spoilt,
                2 => spoilt.Replace(" ", "  ", StringComparison.Ordinal),
                _ => spoilt,
            };
        }
    }
}
