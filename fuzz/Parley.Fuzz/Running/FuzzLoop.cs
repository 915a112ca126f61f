using System.Diagnostics;
using Parley.Fuzz.Coverage;
using Parley.Fuzz.Mutation;
using Parley.Fuzz.Targets;

namespace Parley.Fuzz.Running;

/// <summary>Tries one input after the other, and keeps those that lead to something new as the ground for more.</summary>
internal static class FuzzLoop
{
    /// <summary>Faults of different kinds after which looking for more is left until these are mended.</summary>
    private const int MostFaults = 10;

    /// <summary>A hundred times what an input of this length takes. A longer time is measured again, since other programs may have had the processor.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(10);

    public static int Run(FuzzOptions options)
    {
        // The instrumented code counts from its first call on, so the map comes first.
        using var edges = new EdgeMap();
        var target = TargetNames.Create(options.Target);
        var faults = new FaultFolder(options.Target);
        using var watchdog = new Watchdog(faults);
        var progress = new Progress(options, edges, faults);
        var kept = new List<string>();
        var mutator = new Mutator(target.Words, options.Seed, options.Length);
        using var seeds = SavedInputs.Of(options.Target).Concat(target.Seeds()).Select(s => s[..Math.Min(s.Length, options.Length)]).GetEnumerator();
        var next = Stopwatch.GetTimestamp();
        for (var executed = 1L; executed <= options.Executions && faults.Kinds < MostFaults; executed++)
        {
            var fresh = seeds.MoveNext();
            var input = fresh ? seeds.Current : mutator.Next(kept);
            edges.Start();
            watchdog.Begin(input);
            try
            {
                target.Run(input);
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                faults.Add(input, fault);
            }

            var took = watchdog.End();
            if (took > Slow && (took = SecondTry(target, input)) > Slow)
            {
                faults.AddSlow(input, took);
            }

            progress.Count(took, input);
            var news = edges.Finish();
            if (news != Novelty.None || kept.Count == 0)
            {
                kept.Add(input);
                SavedInputs.Keep(options.Keep, input, news == Novelty.Edge && !fresh);
            }

            if (Stopwatch.GetElapsedTime(next) > Tick)
            {
                progress.Write(executed, kept.Count);
                next = Stopwatch.GetTimestamp();
            }
        }

        progress.Write(Math.Min(options.Executions, progress.Executed), kept.Count);
        return faults.Kinds > 0 ? 1 : 0;
    }

    /// <summary>How long an input takes at best, in time of the processor.</summary>
    private static TimeSpan SecondTry(ITarget target, string input)
    {
        var best = TimeSpan.MaxValue;
        for (var tries = 0; tries < 2; tries++)
        {
            var begun = Environment.CpuUsage.TotalTime;
            try
            {
                target.Run(input);
            }
#pragma warning disable CA1031 // It was kept as a fault the first time.
            catch (Exception)
#pragma warning restore CA1031
            {
            }

            var took = Environment.CpuUsage.TotalTime - begun;
            best = took < best ? took : best;
        }

        return best;
    }
}
