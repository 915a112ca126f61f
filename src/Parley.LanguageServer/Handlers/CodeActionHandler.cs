using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using Parley.LanguageServer.Publishing;
using Parley.Workspace.Exploring;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>The changes that would answer the remarks at a place, from every part of the check.</summary>
internal sealed class CodeActionHandler(OpenDocuments documents, FindingMapper mapper)
{
    private const string QuickFix = "quickfix";

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(CodeActionParams parameters, CancellationToken cancellationToken)
    {
        var text = documents.TextOf(parameters.TextDocument);
        if (parameters.Context.Only is { Count: > 0 } only && !only.Any(k => k.Length == 0 || QuickFix.StartsWith(k, StringComparison.Ordinal)))
        {
            return [];
        }

        var at = text.Lines.SpanOf(parameters.Range);
        var check = await Task.Run(() => text.File.Check, cancellationToken).ConfigureAwait(false);
        var here = check.Findings.Where(f => f.At.File == text.File.Path && f.At.Span.Start <= at.End && at.Start <= f.At.Span.End).ToList();
        var fixes = here.SelectMany(f => f.Fixes.Select(fix => new CodeAction(fix.Title, QuickFix, [mapper.Map(f, text)], IsPreferred: f.Fixes.Count == 1, EditOf(fix, text))));
        var shown = await Task.Run(() => here.Select(f => (Finding: f, Change: ChangeOf(f, text, cancellationToken))).Where(c => c.Change is not null).ToList(), cancellationToken).ConfigureAwait(false);
        return [.. fixes, .. shown.Select(c => new CodeAction("Add a scenario that shows this", QuickFix, [mapper.Map(c.Finding, text)], IsPreferred: false, c.Change!))];
    }

    /// <summary>The scenario that shows a finding, put into the document; null where there is none, or the document has it.</summary>
    private static WorkspaceEdit? ChangeOf(Diagnostic finding, DocumentText text, CancellationToken cancellationToken) =>
        ScenarioPlacement.Change(text.File, FindingScenarios.Of(text.File, [finding], cancellationToken).Select(r => (r.Name, r.Text))) is var (replaced, words)
            ? new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextChange>> { [text.Uri] = [new TextChange(text.RangeOf(replaced), words)] })
            : null;

    private static WorkspaceEdit EditOf(CodeFix fix, DocumentText text) => new(fix.Edits
        .Select(e => (text.LocationOf(e.At).Uri, Change: new TextChange(text.LocationOf(e.At).Range, e.NewText)))
        .GroupBy(e => e.Uri)
        .ToDictionary(g => g.Key, IReadOnlyList<TextChange> (g) => [.. g.Select(e => e.Change)]));
}
