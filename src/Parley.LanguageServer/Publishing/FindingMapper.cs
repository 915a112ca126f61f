using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;

namespace Parley.LanguageServer.Publishing;

/// <summary>Remarks as the protocol carries them.</summary>
/// <param name="pages">The folder of the pages of codes, or null where it is not at hand.</param>
internal sealed class FindingMapper(string? pages)
{
    private const int Unnecessary = 1;

    /// <summary>Remarks on something that could be left out, so that editors show it faded.</summary>
    private static readonly HashSet<string> OnSomethingUnused = ["PL1021", "PL3114"];

    public Finding Map(Diagnostic remark, DocumentText text) => new(
        text.LocationOf(remark.At).Range,
        remark.Severity switch { DiagnosticSeverity.Error => 1, DiagnosticSeverity.Warning => 2, _ => 3 },
        remark.Code,
        pages is null ? null : new CodeDescription(FileUris.Of(Path.Combine(pages, $"{remark.Code}.md"))),
        "parley",
        remark.Message,
        OnSomethingUnused.Contains(remark.Code) ? [Unnecessary] : null,
        remark.Related.IsEmpty ? null : [.. remark.Related.Select(r => new RelatedInformation(text.LocationOf(r.At), r.Message))]);
}
