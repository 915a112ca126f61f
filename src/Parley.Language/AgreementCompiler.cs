using Parley.Language.Binding;
using Parley.Language.Incremental;
using Parley.Language.Parsing;

namespace Parley.Language;

/// <summary>Reads an agreement: text to tokens, to tree, to model. Any text gives a result; what cannot be read is a remark.</summary>
public static class AgreementCompiler
{
    public static Compilation Compile(SourceText text) => Compile(text, null);

    /// <param name="memory">What the text before this one gave, and what this one gives for the next; null where there is neither.</param>
    internal static Compilation Compile(SourceText text, SectionMemory? memory)
    {
        var problems = new ProblemList(text);
        var (document, names, lexicon) = DocumentParser.Parse(text, problems, memory);
        var agreement = AgreementBinder.Bind(document, names, lexicon, problems, memory);
        var remarks = problems.All
            .Select(p => p with { Provision = agreement.FindProvision(p.At.Span)?.Id.Value })
            .OrderBy(p => p.At.Span.Start)
            .ThenBy(p => p.Code, StringComparer.Ordinal)
            .ThenBy(p => p.At.Span.End)
            .ThenBy(p => p.Message, StringComparer.Ordinal)
            .ToValueList();
        return new Compilation(text, WithMisread(agreement, remarks), remarks);
    }

    /// <summary>What a sentence with an unknown name asks cannot be followed, even where its form is understood; one with two meanings can, as far as they agree.</summary>
    private static Agreement WithMisread(Agreement agreement, ValueList<Diagnostic> remarks)
    {
        var misread = remarks.Where(r => r.Severity == DiagnosticSeverity.Error && r.Provision is not null).ToLookup(r => r.Provision, r => r.Code == BindingDiagnostics.StageNotSaid.Code);
        return misread.Count == 0 ? agreement : agreement with
        {
            Provisions = agreement.Provisions.Select(p => !misread.Contains(p.Id.Value) ? p
                : p with { Standing = p.Standing != ProvisionStanding.Unread && misread[p.Id.Value].All(twoWays => twoWays) ? ProvisionStanding.Ambiguous : ProvisionStanding.Unread }).ToValueList(),
        };
    }
}
