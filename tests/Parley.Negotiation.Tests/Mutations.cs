using System.Text.RegularExpressions;

namespace Parley.Negotiation.Tests;

/// <summary>Every text that differs from a given one in the effect of one word: a number, a party, a negation, a duty.</summary>
internal static partial class Mutations
{
    /// <summary>What can stand for what without a change of the sentence's form; the first matching rule of a place is used.</summary>
    private static readonly (string Written, string Instead)[] Words =
    [
        // Negations and duties.
        ("shall not", "shall"), ("ne doivent pas", "doivent"), ("ne doit pas", "doit"), ("не повинна", "зобов'язана"), ("не повинні", "зобов'язані"),
        (" shall ", " may "), (" doit ", " peut "), (" doivent ", " peuvent "), ("зобов'язана ", "може "), ("зобов'язані ", "можуть "), (" may ", " shall "), (" може ", " зобов'язана "),

        // Parties.
        ("NATO shall", "KFOR shall"), ("L'OTAN doit", "La KFOR doit"), ("НАТО зобов'язана", "КФОР зобов'язана"),
        ("Ukraine shall", "Russia shall"), ("Russia shall", "Ukraine shall"), ("La Russie doit", "L'Ukraine doit"), ("L'Ukraine doit", "La Russie doit"),
        ("Росія зобов'язана", "Україна зобов'язана"), ("Україна зобов'язана", "Росія зобов'язана"),
        ("If Russia", "If Ukraine"), ("Si la Russie", "Si l'Ukraine"), ("Якщо Росія", "Якщо Україна"),

        // Times and places.
        ("hours", "days"), ("from entry into force", "until entry into force"), ("Zone 1", "Zone 2"), ("із Зони 1", "із Зони 2"), ("de la Zone 1", "de la Zone 2"),
    ];

    /// <param name="Line">The line that is changed, from 1.</param>
    public static IEnumerable<(int Line, string Text)> Of(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            // Only what binds: numbered provisions that are not declaratory.
            if (!Provision().IsMatch(lines[i]) || lines[i].Contains("*D", StringComparison.Ordinal) || lines[i].Contains("*Д", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var changed in Changes(lines[i]))
            {
                var copy = lines.ToArray();
                copy[i] = changed;
                yield return (i + 1, string.Join('\n', copy));
            }
        }
    }

    private static IEnumerable<string> Changes(string line)
    {
        foreach (var (written, instead) in Words)
        {
            // "May not" forbids as "shall not" does, and so does "neither may".
            var at = line.IndexOf(written, StringComparison.Ordinal);
            if (at >= 0 && !(IsDuty(written) && Forbids().IsMatch(line)))
            {
                yield return line[..at] + instead + line[(at + written.Length)..];
            }
        }

        var start = line.IndexOf(' ', StringComparison.Ordinal);
        foreach (Match number in Number().Matches(line, start))
        {
            yield return line[..number.Index] + $"{int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture) + 1}" + line[(number.Index + number.Length)..];
        }
    }

    private static bool IsDuty(string written) => written.Trim() is "shall" or "may" or "doit" or "doivent" or "може" or "зобов'язана" or "зобов'язані";

    [GeneratedRegex(@"not |either | ne |не повинн|ucune? |жодна|Жодна")]
    private static partial Regex Forbids();

    [GeneratedRegex(@"^\d+\.\d+ ")]
    private static partial Regex Provision();

    /// <summary>Whole numbers that stand alone: no part of a provision's number, of a name, or of a group of digits.</summary>
    [GeneratedRegex(@"(?<![\d.,]|Zone |Зон[аиі] |\d\s)\d{1,3}(?![\d.,]|\s\d)")]
    private static partial Regex Number();
}
