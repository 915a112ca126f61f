using Parley.Workspace;

namespace Parley.GoldenFiles;

/// <summary>Findings under the lines they are about, those of other files at the end.</summary>
internal static class FindingsDrawing
{
    public static string Draw(AgreementFile file)
    {
        var source = file.Text!;
        var (own, beside) = (file.Check.Findings.Where(f => f.At.File == source.File), file.Check.Findings.Where(f => f.At.File != source.File));
        var text = AnnotatedSource.Write(source, own.Select(f => (f.At.Span, Describe(f, source))));
        foreach (var finding in beside)
        {
            text += $"//@ {Short(finding.At.File, source)}{finding.At.Start} {Describe(finding, source)}\n";
        }

        var check = file.Check;
        return $"{text}//@ {file.Path}: {check.Executable} of {check.Provisions} provisions can be executed\n";
    }

    private static string Describe(Diagnostic finding, SourceText source)
    {
        var related = string.Concat(finding.Related.Select(r => $" ({Short(r.At.File, source)}{r.At.Start}: {r.Message})"));
        var fixes = string.Concat(finding.Fixes.Where(f => !f.AcceptsFinding).Select(f => $" (fix: {f.Title})"));
        var shown = finding.ShownBy is { } question ? $" (shown by: {question})" : "";
        return $"{finding.Code} ({finding.Severity}) {finding.Message}{related}{fixes}{shown}";
    }

    private static string Short(string file, SourceText source) => file == source.File ? "" : $"{file}:";
}
