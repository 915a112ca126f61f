using Parley.Language.Forms;

namespace Parley.Language.Suggestions;

/// <summary>The forms of the language as templates: what the author fills in stands in capital letters. The only place where suggestions know of the table of forms.</summary>
internal static class SentenceTemplates
{
    /// <summary>Whole sentences.</summary>
    public static IReadOnlyList<Suggestion> Sentences { get; } = [.. SentenceForms.All.Where(f => f.IsSentence).Select(f => Of(f, SuggestionKind.SentenceForm))];

    /// <summary>Phrases within a sentence.</summary>
    public static IEnumerable<Suggestion> Phrases(params FormFamily[] families) =>
        SentenceForms.All.Where(f => families.Contains(f.Family)).Select(f => Of(f, SuggestionKind.Clause));

    private static Suggestion Of(SentenceForm form, SuggestionKind kind)
    {
        var parts = PartsOf(form.Pattern);
        return new Suggestion(kind, string.Join(' ', parts), Template(parts), form.Meaning, IsTemplate: true);
    }

    /// <summary>The words of a pattern without what can be left out, the first of several taken.</summary>
    private static List<string> PartsOf(string pattern)
    {
        var parts = pattern.Split(' ').Where(p => !p.Contains('?', StringComparison.Ordinal)).Select(FirstOf).ToList();
        if (pattern.EndsWith('.') && !parts[^1].EndsWith('.'))
        {
            parts[^1] += '.';
        }

        return parts;
    }

    private static string FirstOf(string part)
    {
        var bar = part.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? part : part[..bar] + part[part.TrimEnd('.', ',').Length..];
    }

    /// <summary><c>P shall ACT.</c> as <c>${1:P} shall ${2:ACT}.</c></summary>
    private static string Template(List<string> parts)
    {
        var number = 0;
        return string.Join(' ', parts.Select(part =>
        {
            var word = part.TrimEnd('.', ',');
            return FormSlot.Find(word) is null ? part : $"${{{++number}:{word}}}{part[word.Length..]}";
        }));
    }
}
