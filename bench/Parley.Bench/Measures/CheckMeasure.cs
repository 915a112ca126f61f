using System.Diagnostics;
using Parley.Analysis;
using Parley.Bench.Checking;
using Parley.Workspace;
using Parley.Workspace.Texts;

namespace Parley.Bench.Measures;

/// <summary>Milliseconds to check an agreement, reading its files included, once the program is warm; the ratio is to the goal.</summary>
public static class CheckMeasure
{
    private const int Rounds = 120;
    private const int FewRounds = 12;
    private const double GoalOfTheReference = 20;
    private const double GoalOf600 = 150;
    private const double GoalOfAnalyses = 100;
    private const double GoalOfAnalysesOf600 = 1000;

    public static IReadOnlyList<Measured> Run(string home)
    {
        var reference = Path.Combine(home, "agreements", "ukraine-2025", "2025-12-24.parley.md");
        var long600 = Path.Combine(Path.GetTempPath(), $"parley-bench-{Environment.ProcessId}.parley.md");
        try
        {
            File.WriteAllText(long600, GeneratedAgreement.Write(600));
            return
            [
                Of("Check of the reference agreement, without its questions", GoalOfTheReference, () => Opened(reference, f => (f.FindingsAtOnce, f.Ground, f.Analyses))),
                Of("Check of the reference agreement, its questions explored", null, () => Opened(reference, f => f.Check)),
                Of("Check of an agreement of 600 provisions", GoalOf600, () => Opened(long600, f => f.Check)),
                Comparison("Comparing the two drafts of the reference agreement", Path.Combine(home, "agreements", "ukraine-2025", "2025-11-20.parley.md"), reference),
                Comparison("Comparing two drafts of 600 provisions", long600, long600),
                AnalysesOf("All analyses of the reference agreement", GoalOfAnalyses, reference),
                AnalysesOf("All analyses of an agreement of 600 provisions", GoalOfAnalysesOf600, long600),
            ];
        }
        finally
        {
            File.Delete(long600);
        }
    }

    private static object Opened(string path, Func<AgreementFile, object> work) => work(new Workbench().Open(path));

    /// <summary>The analyses alone, of a text that has been read.</summary>
    private static Measured AnalysesOf(string name, double goal, string path)
    {
        var file = new Workbench().Open(path);
        var (agreement, atlas) = (file.Compilation!.Agreement, file.Ground!.Atlas);
        return Of(name, goal, () => Analyses.Run(agreement, atlas, CancellationToken.None));
    }

    /// <summary>What moved between two drafts that have been read.</summary>
    private static Measured Comparison(string name, string before, string now)
    {
        var (earlier, later) = (new Workbench().Open(before), new Workbench().Open(now));
        _ = (earlier.Compilation, later.Compilation);
        return Of(name, null, () => DraftPair.Compare(earlier, later), FewRounds);
    }

    private static Measured Of(string name, double? goal, Func<object> work, int rounds = Rounds)
    {
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var result = work();
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            GC.KeepAlive(result);
        }

        return goal is { } aim ? new Measured($"{name} (against {aim:0} ms)", best, "ms", aim / best) : new Measured(name, best, "ms", null);
    }
}
