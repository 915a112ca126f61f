using Parley.Language;
using Parley.Negotiation.Drafts;

namespace Parley.Workspace.Texts;

/// <summary>The draft before, which the front matter names: what moved since, as a remark of the check.</summary>
internal static class PreviousDraft
{
    /// <summary>Null where the front matter names none.</summary>
    public static Diagnostic? Remark(AgreementFile file)
    {
        if (file.Compilation is not { Agreement: { Previous: { Length: > 0 } previous } now } compilation)
        {
            return null;
        }

        var at = file.Index?.Targets.FirstOrDefault(t => t.Target == previous) is { } target ? compilation.Text.AnchorOf(target.Span) : now.Source;
        switch (file.ReadBeside(previous))
        {
            case FileText { Text: var text }:
                var before = AgreementCompiler.Compile(text);
                return before.Agreement.Language != now.Language
                    ? DraftDiagnostics.NotRead.At(at, previous, "It is in another language. Name the one in the same language.")
                    : DraftWords.Remark(DraftComparison.Compare(ComparedTexts.Of(before), ComparedTexts.Of(compilation)), now, before.Agreement, at);
            case FileUnreadable { Reason: var reason }:
                return DraftDiagnostics.NotRead.At(at, previous, reason);
            default:
                return null;
        }
    }
}
