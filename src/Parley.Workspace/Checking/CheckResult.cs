using NodaTime;
using Parley.Analysis;

namespace Parley.Workspace.Checking;

/// <summary>What checking one agreement found.</summary>
/// <param name="Document">The file as the caller named it.</param>
/// <param name="Title">Null where the file cannot be read.</param>
/// <param name="Provisions">Numbered provisions, items counted by themselves.</param>
/// <param name="Executable">Those of them of which every sentence is understood and can be followed.</param>
/// <param name="Findings">What would hurt most first: by severity, then what was misread, then in the order of the analyses; within that by file (the agreement first), place and code.</param>
/// <param name="Readable">Whether the agreement's file could be read.</param>
public sealed record CheckResult(
    string Document,
    string? Title,
    LocalDate? Draft,
    int Provisions,
    int Executable,
    ValueList<Diagnostic> Findings,
    bool Readable)
{
    /// <summary>Warnings and notes that the drafters have accepted in the text, each with the line that says why; not among <see cref="Findings"/>.</summary>
    public ValueList<AcceptedFinding> Accepted { get; init; }

    /// <summary>How each analysis ended: what it found is among <see cref="Findings"/> or <see cref="Accepted"/>; what it could not look at is said only here.</summary>
    public ValueList<AnalysisReport> Analyses { get; init; }

    /// <summary>The scenarios that the document carries, whether they hold or not.</summary>
    public int Scenarios { get; init; }

    public int Count(DiagnosticSeverity severity) => Findings.Count(f => f.Severity == severity);
}
