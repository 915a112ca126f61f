using System.Reflection;
using Parley.Language;
using Parley.Model.Diagnostics;

namespace Parley.Fuzz.Targets;

/// <summary>Short agreements to begin with: each provision and declaration of the agreements of the project by itself, and the examples of the codes.</summary>
internal static class AgreementSeeds
{
    private const string Head = "---\nparley: 1\ntitle: T\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine** and **Russia**, together \"the Parties\"\n- **the Mission**, an observer\n\n";

    public static readonly string[] Words =
    [
        "[", "]", "[blank]", " | ", "[30 | 90]", "[Ukraine: ", "**", "*", "\"", "(a) ", "\n(a) ", "\n(ii) ", "\n\n", "\r\n", "\n", ".", ";", ":", ",", "%", " shall ", " shall not ", " may ", " must ", " will ", " if ", " when ", " unless ", " and ",
        " or ", " within 5 days of ", " by ", " before ", " after ", " until ", " from ", " every 24 hours", " not later than ", " not earlier than ", " at least ", " provided that ", " only if ", " while ", " failing which ", " in parallel with ",
        "4.1", "1.1", "1.1(a)", "1.1 to 1.3", "Article 1", "this agreement", "entry into force", "30 February 2026", "2026-03-31", "00:00", "\n## ", "\n### ", "\n## Article 2. B\n2.1 ", "\n## Definitions\n- \"the Zone\" means ",
        "\n## Scenarios\n### One\n- Given ", "\n- When ", "\n- Then ", "\n## Outside law\n- ", "\n## Acts\n- **", "\n## Anchors\n- \"", "\n## Reckoning of time\n- ", "\n## Commentary\n", "[^x]", "\n[^x]: ", "\n> ", "\n> Accepted PL3104 by the drafters because ",
        "\n---\n", "\n```\n", "\n<!-- ", " -->", "\n| a | b |", "- ", "\n* ", "\n\u2022 ", "\n1.2. ", "\u2019", "\u201C", "\u201D", "\u00A0", "\u200B", "\uFEFF", "\uD83D\uDE00", "\uD83D", "\t", "the ", "The Parties ", "neither Party ", "each Party ", "Ukraine ", "Russia ",
        "the Mission ", "withdraw its forces ", "verify ", "suspend ", "terminate ", "within 15 km of ", "the area ", "the line [\"c\"](p.geojson)", "on the side of ", "except ", "requires the approval of ", "a referendum in ", "decides by ", "consent of each", "a majority of 3 ",
        "is recognised as ", "enters into force ", "subject to ", "despite ", "it", "99999999999999999999", "0", "1.5", "U.S.", "*Declaratory.* ",
    ];

    public static IEnumerable<string> Texts()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Home.Folder, "agreements"), "*.parley.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var section = "## Article 1. A";
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
            {
                section = line.StartsWith('#') ? line : section;
                if (char.IsAsciiDigit(line[0]) || line.StartsWith("- ", StringComparison.Ordinal))
                {
                    yield return $"{Head}{section}\n{line}\n";
                }
            }
        }

        foreach (var descriptor in new[] { typeof(SyntaxDiagnostics), typeof(BindingDiagnostics) }
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().Where(d => d.ExampleFile == "parley.md"))
        {
            yield return descriptor.Example;
        }
    }
}
