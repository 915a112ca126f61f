using Parley.Model.Sources;

namespace Parley.Model.Diagnostics;

/// <summary>Adds to a remark the one name that its author may have meant.</summary>
public static class DiagnosticSuggestions
{
    /// <summary>Asks "Did you mean …?" and offers the change.</summary>
    public static Diagnostic Suggest(this Diagnostic diagnostic, SourceAnchor at, string nearest) => diagnostic with
    {
        Message = $"{diagnostic.Message} Did you mean \"{nearest}\"?",
        Fixes = [.. diagnostic.Fixes, new CodeFix($"Change to \"{nearest}\"", at, nearest)],
    };
}
