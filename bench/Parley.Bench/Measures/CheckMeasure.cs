using System.Diagnostics;
using Parley.Bench.Checking;
using Parley.Workspace;

namespace Parley.Bench.Measures;

/// <summary>Milliseconds to check an agreement, reading its files included, once the program is warm; the ratio is to the goal.</summary>
public static class CheckMeasure
{
    private const int Rounds = 120;
    private const double GoalOfTheReference = 20;
    private const double GoalOf600 = 150;

    public static IReadOnlyList<Measured> Run(string home)
    {
        var long600 = Path.Combine(Path.GetTempPath(), $"parley-bench-{Environment.ProcessId}.parley.md");
        try
        {
            File.WriteAllText(long600, GeneratedAgreement.Write(600));
            return
            [
                Of("Check of the reference agreement", Path.Combine(home, "agreements", "ukraine-2025", "2025-12-24.parley.md"), GoalOfTheReference),
                Of("Check of an agreement of 600 provisions", long600, GoalOf600),
            ];
        }
        finally
        {
            File.Delete(long600);
        }
    }

    private static Measured Of(string name, string path, double goal)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var check = new Workbench().Open(path).Check;
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            GC.KeepAlive(check);
        }

        return new Measured($"{name} (against {goal:0} ms)", best, "ms", goal / best);
    }
}
