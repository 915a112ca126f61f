using Parley.Workspace.Catalogue;

namespace Parley.Workspace.Checking;

/// <summary>Sets aside the findings that the drafters accept, and remarks on acceptances that do not work.</summary>
internal static class Acceptances
{
    /// <summary>A finding is accepted when each place that it is about is covered; an acceptance of some of them waits for the others.</summary>
    /// <returns>What remains, with the remarks about acceptances at its end; and what is accepted, in the order of the findings.</returns>
    public static (IReadOnlyList<Diagnostic> Remaining, ValueList<AcceptedFinding> Accepted) Apply(ValueList<Acceptance> acceptances, IReadOnlyList<Diagnostic> findings)
    {
        var byCode = acceptances.SelectMany(a => a.Codes.Select(c => (Acceptance: a, Code: c))).ToLookup(p => p.Code.Code);
        var (remaining, accepted, useful) = (new List<Diagnostic>(), new List<AcceptedFinding>(), new HashSet<AcceptedCode>());
        foreach (var finding in findings)
        {
            var named = finding.Severity == DiagnosticSeverity.Error ? [] : byCode[finding.Code].Where(p => PlacesOf(finding).Any(at => Covers(p.Acceptance, at))).ToList();
            useful.UnionWith(named.Select(p => p.Code));
            if (named.Count > 0 && PlacesOf(finding).All(at => named.Any(p => Covers(p.Acceptance, at))))
            {
                accepted.Add(new AcceptedFinding(finding, named.Select(p => p.Acceptance).Distinct().ToValueList()));
            }
            else
            {
                remaining.Add(finding);
            }
        }

        remaining.AddRange(acceptances.SelectMany(a => a.Codes.Where(c => !useful.Contains(c)).Select(c => Remark(a, c, findings))));
        return (remaining, accepted.ToValueList());
    }

    private static IEnumerable<SourceAnchor> PlacesOf(Diagnostic finding) => finding.AlsoAt.Prepend(finding.At);

    private static bool Covers(Acceptance acceptance, SourceAnchor at) =>
        at.File == acceptance.Covers.File && acceptance.Covers.Span.Contains(at.Span);

    /// <summary>Why a code of an acceptance accepts nothing.</summary>
    private static Diagnostic Remark(Acceptance acceptance, AcceptedCode code, IReadOnlyList<Diagnostic> findings)
    {
        if (DiagnosticCatalogue.FindCode(code.Code) is { } known)
        {
            return (known.Severity == DiagnosticSeverity.Error ? AcceptanceDiagnostics.NotAcceptable : AcceptanceDiagnostics.Useless).At(code.At, code.Code);
        }

        // What is there to be accepted was most likely meant.
        var remark = AcceptanceDiagnostics.UnknownCode.At(code.At, code.Code);
        var nearest = Spelling.Nearest(code.Code, findings.Where(f => f.Severity != DiagnosticSeverity.Error && PlacesOf(f).Any(at => Covers(acceptance, at))).Select(f => f.Code));
        return nearest is null ? remark : remark.Suggest(code.At, nearest);
    }
}
