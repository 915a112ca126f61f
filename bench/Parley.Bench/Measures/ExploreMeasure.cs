using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Parley.Exploration.Building;
using Parley.Exploration.Export;
using Parley.Exploration.Model;
using Parley.Exploration.Searching;
using Parley.Language;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Bench.Measures;

/// <summary>How many states of a model are reached in a second on one core, and beside it SPIN on the same model, where it is installed.</summary>
internal static class ExploreMeasure
{
    private const double GoalPerSecond = 1_000_000;
    private const int Duties = 13;

    public static IEnumerable<Measured> Run()
    {
        var model = Model();
        Search.Run(model, 100_000, nearestFirst: false, untilDecided: false, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var result = Search.Run(model, int.MaxValue, nearestFirst: false, untilDecided: false, CancellationToken.None);
        var own = result.States / watch.Elapsed.TotalSeconds;
        yield return new Measured(string.Create(CultureInfo.InvariantCulture, $"exploring {Duties} duties with a time: {result.States:N0} states, {model.Latches.Count} bits, one core (goal 1,000,000)"), own, "states/s", own / GoalPerSecond);
        if (Spin(model, result.States) is { } other)
        {
            yield return new Measured("  the same model in SPIN, without its partial-order reduction (ratio: ours to it)", other, "states/s", own / other);
        }
    }

    /// <summary>Each duty is performed in time, late or not at all: every combination is a state.</summary>
    private static Behaviour Model()
    {
        string[] acts = ["release prisoners", "hold elections", "grant access to the Zone", "withdraw its forces from the Zone", "accept the plan", "sign the plan", "ratify the plan", "convene the Council", "pay 5 dollars", "recognise the line", "supply food", "clear mines in the Zone", "lift sanctions"];
        var text = new StringBuilder("---\nparley: 1\ntitle: Bench\ndraft: 2026-01-15\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n- **the Council**, a body\n\n## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n\n## Article 1. Duties\n");
        for (var i = 0; i < Duties; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"1.{i + 1} Ukraine shall {acts[i]} within 6 days of entry into force.\n\n");
        }

        var agreement = AgreementCompiler.Compile(new SourceText("bench.parley.md", text.ToString())).Agreement;
        var begins = new LocalDate(2026, 1, 15);
        var builder = new Builder(MonitorPlan.Compile(agreement, null, MonitorOptions.InForceOn(begins, agreement.Zone)), begins, 1);
        var late = builder.Machine.All(builder.Norms.SelectMany(n => n.Instances.Select(i => n.State(i, NormState.FulfilledLate))));
        return Behaviour.Of(builder, [late]);
    }

    /// <summary>States that SPIN stores in a second; null where it is not installed.</summary>
    private static double? Spin(Behaviour model, int states)
    {
        var folder = Directory.CreateTempSubdirectory("parley-bench");
        try
        {
            var text = new StringBuilder(PromelaModel.Hidden([model]));
            PromelaModel.Write(text, model, "active proctype parties()", "skip", m => m.Number.ToString(CultureInfo.InvariantCulture));
            File.WriteAllText(Path.Combine(folder.FullName, "bench.pml"), text.ToString());
            Process(folder.FullName, "spin", "-a", "bench.pml");
            Process(folder.FullName, "gcc", "-w", "-O3", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c");
            var watch = Stopwatch.StartNew();
            var output = Process(folder.FullName, Path.Combine(folder.FullName, "pan"), "-m3000000", "-w24");
            var seconds = watch.Elapsed.TotalSeconds;
            var stored = output.Split('\n').Select(l => l.Trim()).Where(l => l.EndsWith(" states, stored", StringComparison.Ordinal)).Select(l => double.Parse(l[..^15], CultureInfo.InvariantCulture)).Single();

            // SPIN prints large numbers in seven digits.
            return Math.Abs(stored - states) < 10 ? states / seconds : throw new InvalidOperationException($"SPIN reached {stored} states, not {states}:\n{output}");
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Process(string folder, string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
