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

    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(10);

    public static int Run(FuzzOptions options)
    {
        var target = TargetNames.Create(options.Target);
        using var edges = new EdgeMap();
        var faults = new FaultFolder(options.Target);
        using var watchdog = new Watchdog(faults);
        var progress = new Progress(options, edges, faults);
        var kept = new List<string>();
        var mutator = new Mutator(target.Words, options.Seed, options.Length);
        using var seeds = SavedInputs.Of(options.Target).Concat(target.Seeds()).Where(s => s.Length <= options.Length).GetEnumerator();
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

            progress.Count(watchdog.End(), input);
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
}
