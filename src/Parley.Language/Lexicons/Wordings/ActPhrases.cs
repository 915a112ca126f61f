using System.Collections.Immutable;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>The forms of an act in a language, as phrases that stand for a form of the English act.</summary>
internal static class ActPhrases
{
    /// <param name="columns">What the columns of the line hold, the English act first.</param>
    /// <param name="line">The act in English, then its forms; behind the columns what it demands of a place.</param>
    /// <param name="forms">What a form in a column stands for: <c>past = has PARTICIPLE</c>; and behind which words, where forms are written alike: <c>noun = NOUN behind the a</c>.</param>
    /// <param name="giving">The same for acts whose receiver may stand before their object: <c>infinitive à {name} = VERB {1} of</c>.</param>
    public static IEnumerable<(Phrase Phrase, bool IsBase)> Of(string[] columns, string line, IReadOnlyList<(string Left, string Right)> forms, IReadOnlyList<(string Left, string Right)> giving, PhraseReader reader)
    {
        var cells = FormPattern.Split(line, '|').ToArray();
        var act = Lexicon.FindStandard(cells[0]) ?? throw new InvalidDataException($"\"{cells[0]}\" is no act of the English lexicon.");
        var placeWords = cells.Skip(columns.Length).SelectMany(c => c.Split(',')).Select(c => c.Split('=', StringSplitOptions.TrimEntries)).Select(p => (p[0], p[1])).ToImmutableArray();
        foreach (var (left, right) in act.Gives ? [.. forms, .. giving] : forms)
        {
            var column = Array.FindIndex(columns, 1, c => left.Split(' ').Contains(c));
            var parts = right.Split(" behind ");
            var english = parts[0].Replace("VERB", act.Verb, StringComparison.Ordinal)
                .Replace("THIRD", act.Third, StringComparison.Ordinal)
                .Replace("PARTICIPLE", act.Participle, StringComparison.Ordinal)
                .Replace("NOUN", act.Noun ?? "", StringComparison.Ordinal);
            if (column < 1 || column >= cells.Length || (act.Noun is null && right.Contains("NOUN", StringComparison.Ordinal)))
            {
                continue;
            }

            foreach (var form in FormPattern.Split(cells[column], ',').SelectMany(FormPattern.Expand).Where(f => f.Length > 0))
            {
                var source = left.Replace(columns[column], form, StringComparison.Ordinal);
                var phrase = new Phrase(reader.Source(source), PhraseReader.Target(english)) { IsAct = true, PlaceWords = placeWords, Behind = parts.Length > 1 ? [.. parts[1].Split()] : [] };
                yield return (phrase, left == columns[1]);
            }
        }
    }
}
