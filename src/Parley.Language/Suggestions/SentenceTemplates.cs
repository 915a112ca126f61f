using System.Text.RegularExpressions;
using Parley.Language.Parsing;

namespace Parley.Language.Suggestions;

/// <summary>The forms of sentence as templates: what the author fills in stands in capital letters or in figures.</summary>
internal static partial class SentenceTemplates
{
    public static IEnumerable<Suggestion> All =>
        SentenceForms.Patterns.Select(form => new Suggestion(SuggestionKind.SentenceForm, form, Template(form), "form of sentence", IsTemplate: true));

    /// <summary><c>P shall ACT by DATE.</c> as <c>${1:P} shall ${2:ACT} by ${3:DATE}.</c></summary>
    public static string Template(string pattern)
    {
        var number = 0;
        var escaped = pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
        return Slot().Replace(escaped, slot => $"${{{++number}:{slot.Value}}}");
    }

    [GeneratedRegex(@"\b([A-Z]+|[0-9]+(\.[0-9]+)?)\b(?!')")]
    private static partial Regex Slot();
}
