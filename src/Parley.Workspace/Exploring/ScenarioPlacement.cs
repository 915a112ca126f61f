using Parley.Language.Syntax;

namespace Parley.Workspace.Exploring;

/// <summary>Puts scenarios into the text of an agreement: at the end of its scenarios, or in a section of their own before the footnotes.</summary>
public static class ScenarioPlacement
{
    /// <summary>The text with the scenarios; one whose name the document has already is left out.</summary>
    /// <param name="scenarios">Each with its heading and as it stands in the document.</param>
    public static string Place(AgreementFile file, IEnumerable<(string Name, string Text)> scenarios) =>
        Change(file, scenarios) is var (replaced, words) ? $"{file.Text!.Text[..replaced.Start]}{words}{file.Text!.Text[replaced.End..]}" : file.Text!.Text;

    /// <summary>What is replaced in the text, and by which words; null where there is nothing to add.</summary>
    /// <param name="scenarios">Each with its heading and as it stands in the document.</param>
    public static (TextSpan Replaced, string Words)? Change(AgreementFile file, IEnumerable<(string Name, string Text)> scenarios)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = file.Text!.Text;
        var known = file.Compilation!.Agreement.Scenarios.Select(s => s.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = string.Concat(scenarios.Where(s => known.Add(s.Name)).Select(s => $"\n{s.Text}"));
        if (added.Length == 0)
        {
            return null;
        }

        if (file.Index!.Sections.LastOrDefault(s => s.Kind == SectionKind.Scenarios) is { } section)
        {
            return Insert(text, section.Span.End, added);
        }

        var notes = text.IndexOf("\n[^", StringComparison.Ordinal);
        return Insert(text, notes < 0 ? text.Length : notes, $"\n## Scenarios\n{added}");
    }

    private static (TextSpan Replaced, string Words) Insert(string text, int at, string added)
    {
        var (before, behind) = (text[..at].TrimEnd('\n', '\r'), text[at..].TrimStart('\n', '\r'));
        return (TextSpan.Between(before.Length, text.Length - behind.Length), behind.Length == 0 ? $"\n{added}" : $"\n{added}\n");
    }
}
