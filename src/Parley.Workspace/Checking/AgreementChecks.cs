using Parley.Analysis;
using Parley.Exploration.Questions;
using Parley.Language;
using Parley.Language.Accepting;
using Parley.Workspace.Texts;

namespace Parley.Workspace.Checking;

/// <summary>Everything that can be said of a draft before anything happens: of its words, of its ground, and of what its provisions do to each other.</summary>
internal static class AgreementChecks
{
    /// <summary>What the words mean comes before what they do to each other.</summary>
    private const int BeforeAnalyses = -1;

    public static CheckResult Check(AgreementFile file)
    {
        if (file.Compilation is not { } compilation)
        {
            return new CheckResult(file.Path, null, null, 0, 0, [file.Unreadable!], Readable: file.Unreadable!.Code == WorkspaceDiagnostics.Empty.Code);
        }

        var agreement = compilation.Agreement;
        var (remaining, accepted) = Acceptances.Apply(agreement.Acceptances, InOrder(compilation.Diagnostics
            .Concat(file.Ground!.Diagnostics)
            .Concat(Analyses.Findings(file.Analyses))
            .Concat(file.Answers.Select(QuestionFindings.Of))
            .Concat(PreviousDraft.Remark(file) is { } moved ? [moved] : [])
            .Concat(agreement.Provisions.IsEmpty ? [WorkspaceDiagnostics.NoProvisions.At(SourceAnchor.WholeFile(file.Path))] : [])
            .Select(d => InProvision(d, agreement, file.Path)), file.Path));
        var fixes = new AcceptanceFixes(compilation.Text);
        var findings = InOrder(remaining.Select(fixes.Offer), file.Path).OrderByDescending(d => d.Severity).ThenBy(d => Analyses.RankOf(d.Code) ?? BeforeAnalyses).ToValueList();

        return new CheckResult(
            file.Path,
            agreement.Title,
            agreement.Draft,
            agreement.Provisions.Count,
            agreement.Provisions.Count(p => p.Standing == ProvisionStanding.Executable),
            findings,
            Readable: true)
        {
            Accepted = accepted,
            Analyses = file.Analyses,
            Scenarios = agreement.Scenarios.Count,
        };
    }

    /// <summary>What reading the words alone finds, less what is accepted: the part of the findings that needs no analysis.</summary>
    public static ValueList<Diagnostic> AtOnce(Compilation compilation)
    {
        if (compilation.Agreement.Acceptances.IsEmpty)
        {
            return compilation.Diagnostics;
        }

        var remaining = Acceptances.Apply(compilation.Agreement.Acceptances, [.. compilation.Diagnostics]).Remaining.ToHashSet();
        return compilation.Diagnostics.Where(remaining.Contains).ToValueList();
    }

    /// <summary>By file (the agreement first), place and code.</summary>
    private static List<Diagnostic> InOrder(IEnumerable<Diagnostic> findings, string file) =>
    [
        .. findings
            .OrderBy(d => d.At.File != file)
            .ThenBy(d => d.At.File, StringComparer.Ordinal)
            .ThenBy(d => d.At.Start.Line)
            .ThenBy(d => d.At.Start.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.At.Span.End)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    private static Diagnostic InProvision(Diagnostic diagnostic, Agreement agreement, string file) =>
        diagnostic.Provision is not null || diagnostic.At.File != file
            ? diagnostic
            : diagnostic with { Provision = agreement.FindProvision(diagnostic.At.Span)?.Id.Value };
}
