using System.Text;

namespace Parley.Workspace.Catalogue;

/// <summary>The pages of every code and their table of contents, as files of one folder.</summary>
public static class DiagnosticIndex
{
    /// <summary>File names and contents; <c>README.md</c> is the index.</summary>
    public static IEnumerable<(string File, string Text)> Pages() =>
        DiagnosticCatalogue.All.Select(d => ($"{d.Code}.md", DiagnosticPage.Write(d))).Prepend(("README.md", Index()));

    private static string Index()
    {
        var page = new StringBuilder("# What Parley can remark\n\n");
        page.Append("One page per code, made from the same tables that the messages come from (`parley docs diagnostics`). ");
        page.Append("`parley check --explain CODE` prints a page.\n\n");
        page.Append("An error means that no meaning can be given. A warning is for a drafter to decide. A note is worth knowing.\n");
        foreach (var phase in DiagnosticCatalogue.All.GroupBy(d => DiagnosticPage.PhaseOf(d.Code)))
        {
            page.Append($"\n## {char.ToUpperInvariant(phase.Key[0])}{phase.Key[1..]}\n\n| code | | |\n| --- | --- | --- |\n");
            foreach (var descriptor in phase)
            {
                page.Append($"| [{descriptor.Code}]({descriptor.Code}.md) | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title} |\n");
            }
        }

        return page.ToString();
    }
}
