using System.Globalization;
using Parley.Fuzz.Coverage;
using Parley.Fuzz.Targets;

namespace Parley.Fuzz.Running;

/// <summary><c>TARGET [--executions N] [--seed N] [--length N] [--keep DIR]</c></summary>
internal static class FuzzCommand
{
    public static int Run(string[] args)
    {
        var values = args.Skip(1).Chunk(2).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : "");
        long Number(string name, long otherwise) => values.Remove(name, out var value) ? long.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
        if (args.Length == 0 || args.Length % 2 == 0 || !TargetNames.All.Contains(args[0]))
        {
            Console.Error.WriteLine($"Usage: {string.Join(" | ", TargetNames.All)} [--executions N] [--seed N] [--length CHARACTERS] [--keep DIR]");
            return 2;
        }

        var options = new FuzzOptions(args[0], Number("--executions", 1_000_000), (int)Number("--seed", 1), (int)Number("--length", 800), values.Remove("--keep", out var keep) ? keep : null);
        if (values.Count > 0)
        {
            Console.Error.WriteLine($"There is no option {values.Keys.First()}.");
            return 2;
        }

        // The parts are instrumented before the first method that uses them is compiled, so the loop is started from here.
        Instrumentation.Prepare();
        return FuzzLoop.Run(options);
    }
}

/// <param name="Executions">How many inputs are tried.</param>
/// <param name="Length">The longest input, in UTF-16 units.</param>
/// <param name="Keep">A folder for the inputs that reached code which no other had reached, or null.</param>
internal sealed record FuzzOptions(string Target, long Executions, int Seed, int Length, string? Keep);
