using Parley.Analysis.Blocking;
using Parley.Analysis.Conflicts;
using Parley.Analysis.Dates;
using Parley.Analysis.Gaps;
using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis;

/// <summary>Every analysis, and how to run them all.</summary>
public static class Analyses
{
    /// <summary>In the order of what would hurt most: what cannot work, who waits for whom, who can block what, what is missing.</summary>
    public static ValueList<IAnalysis> All { get; } =
    [
        new WaitingCircles(),
        new NeverDue(),
        new BarredByOutsideLaw(),
        new Chains(),
        new WindowsApart(),
        new BarredInItsTime(),
        new DueAfterTheEnd(),
        new OptionsThatFit(),
        new DutyAgainstProhibition(),
        new AmountsApart(),
        new KeptAndWithdrawn(),
        new PriorityCircles(),
        new EntryIntoForceUnprompted(),
        new WaitsForTheWilling(),
        new OutsideBarWithoutEnd(),
        new OrderNotStated(),
        new AllowedAndForbidden(),
        new OnlyWay(),
        new SavingClauses(),
        new BlankRanges(),
        new RulesOfDecision(),
        new SingleBlockers(),
        new UnknownBlockers(),
        new DecisionWithoutDefault(),
        new ApprovalWithoutRefusal(),
        new BodyOfItsOwnJudges(),
        new VerifierIsBearer(),
        new QualityNobodyFinds(),
        new WithoutMeasure(),
        new ParallelWithoutSteps(),
        new VagueTime(),
        new NoDeadline(),
        new DeadlineOnOutsiders(),
        new NobodyVerifies(),
        new NoConsequence(),
        new NoCounterpart(),
        new CeilingWithoutCount(),
        new GroundOfAlternatives(),
        new AskedOnly(),
        new NeverUsed(),
    ];

    /// <summary>Every kind of finding, by code.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } =
        All.SelectMany(a => a.Descriptors).OrderBy(d => d.Code, StringComparer.Ordinal).ToValueList();

    private static readonly Dictionary<string, int> Ranks = All.SelectMany((a, i) => a.Descriptors.Select(d => (d.Code, i))).ToDictionary(d => d.Code, d => d.i);

    /// <summary>How little a kind of finding hurts, from 0 on: the place of its analysis among <see cref="All"/>; null for a code of no analysis.</summary>
    public static int? RankOf(string code) => Ranks.TryGetValue(code, out var rank) ? rank : null;

    /// <summary>Runs every analysis, in the order of <see cref="All"/>.</summary>
    /// <param name="atlas">The ground, where it is at hand; without it places overlap only if the text itself says so.</param>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public static ValueList<AnalysisReport> Run(Agreement agreement, Atlas? atlas, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var context = new AnalysisContext(agreement, atlas);
        var reports = new List<AnalysisReport>();
        foreach (var analysis in All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reports.Add(new AnalysisReport(analysis.Name, analysis.Assumes, analysis.Descriptors.Select(d => d.Code).ToValueList(), analysis.Run(context, cancellationToken)));
        }

        return reports.ToValueList();
    }

    /// <summary>All findings, what would hurt most first: errors, then in the order of the analyses, then of the document.</summary>
    public static ValueList<Diagnostic> Findings(IEnumerable<AnalysisReport> reports) =>
        reports.SelectMany(r => r.Result.Findings).OrderByDescending(f => f.Severity).ToValueList();
}
