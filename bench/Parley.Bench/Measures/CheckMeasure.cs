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
        var reference = Path.Combine(home, "agreements", "ukraine-2025", "2025-12-24.parley.md");
        var long600 = Path.Combine(Path.GetTempPath(), $"parley-bench-{Environment.ProcessId}.parley.md");
        try
        {
            File.WriteAllText(long600, GeneratedAgreement.Write(600));
            return
            [
                Of("Check of the reference agreement, without its questions", reference, GoalOfTheReference, f => (f.FindingsAtOnce, f.Ground, f.Analyses)),
                Of("Check of the reference agreement, its questions explored", reference, null, f => f.Check),
                Of("Check of an agreement of 600 provisions", long600, GoalOf600, f => f.Check),
            ];
        }
        finally
        {
            File.Delete(long600);
        }
    }

    private static Measured Of(string name, string path, double? goal, Func<AgreementFile, object> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var check = work(new Workbench().Open(path));
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            GC.KeepAlive(check);
        }

        return goal is { } aim ? new Measured($"{name} (against {aim:0} ms)", best, "ms", aim / best) : new Measured(name, best, "ms", null);
    }
}
