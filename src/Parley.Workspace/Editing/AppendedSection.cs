using Parley.Language;

namespace Parley.Workspace.Editing;

/// <summary>Sentences that stand in no document, read as if they stood at the end of one: in its names, and changing nothing of it.</summary>
internal static class AppendedSection
{
    /// <param name="heading">The title of the section: <c>Questions</c>.</param>
    /// <param name="lines">White space in them is one blank, so that none can begin anything else.</param>
    /// <returns>The document with the section, where that begins, and the errors in it.</returns>
    public static (Agreement Agreement, int Start, ValueList<Diagnostic> Problems) Read(SourceText text, string heading, IEnumerable<string> lines)
    {
        var section = string.Concat(lines.Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "\n"));
        var compilation = AgreementCompiler.Compile(new SourceText(text.File, $"{text.Text}\n\n## {heading}\n{section}"));
        var start = text.Text.Length;
        return (compilation.Agreement, start, compilation.Diagnostics.Where(d => d.At.Span.Start >= start && d.Severity == DiagnosticSeverity.Error).ToValueList());
    }
}
