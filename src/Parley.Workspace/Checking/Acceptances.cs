using Parley.Workspace.Catalogue;

namespace Parley.Workspace.Checking;

/// <summary>Sets aside the findings that the drafters accept, and remarks on acceptances that do not work.</summary>
internal static class Acceptances
{
    /// <returns>What remains, with the remarks about acceptances at its end; and what is accepted, in the order of the findings.</returns>
    public static (IReadOnlyList<Diagnostic> Remaining, ValueList<AcceptedFinding> Accepted) Apply(ValueList<Acceptance> acceptances, IReadOnlyList<Diagnostic> findings)
    {
        var accepted = new Dictionary<Diagnostic, Acceptance>();
        var remarks = new List<Diagnostic>();
        var byCode = findings.Where(f => f.Severity != DiagnosticSeverity.Error).ToLookup(f => f.Code);
        foreach (var acceptance in acceptances)
        {
            foreach (var code in acceptance.Codes)
            {
                var here = byCode[code.Code].Where(f => Covers(acceptance, f)).ToList();
                here.ForEach(f => accepted.TryAdd(f, acceptance));
                if (here.Count == 0)
                {
                    remarks.Add(Remark(acceptance, code, findings));
                }
            }
        }

        return (
            [.. findings.Where(f => !accepted.ContainsKey(f)), .. remarks],
            findings.Where(accepted.ContainsKey).Select(f => new AcceptedFinding(f, accepted[f])).ToValueList());
    }

    private static bool Covers(Acceptance acceptance, Diagnostic finding) =>
        finding.At.File == acceptance.Covers.File && acceptance.Covers.Span.Contains(finding.At.Span);

    /// <summary>Why a code of an acceptance accepts nothing.</summary>
    private static Diagnostic Remark(Acceptance acceptance, AcceptedCode code, IReadOnlyList<Diagnostic> findings)
    {
        if (DiagnosticCatalogue.FindCode(code.Code) is { } known)
        {
            return (known.Severity == DiagnosticSeverity.Error ? AcceptanceDiagnostics.NotAcceptable : AcceptanceDiagnostics.Useless).At(code.At, code.Code);
        }

        // What is there to be accepted was most likely meant.
        var remark = AcceptanceDiagnostics.UnknownCode.At(code.At, code.Code);
        var nearest = Spelling.Nearest(code.Code, findings.Where(f => f.Severity != DiagnosticSeverity.Error && Covers(acceptance, f)).Select(f => f.Code));
        return nearest is null ? remark : remark.Suggest(code.At, nearest);
    }
}
