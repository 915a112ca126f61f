using System.Globalization;
using System.Text;
using Parley.Exploration.Export;
using Parley.Exploration.Model;

namespace Parley.Exploration.Tests;

/// <summary>The model checker SPIN, where it and a C compiler are installed: many models in one program, since starting programs is what takes time.</summary>
internal static class Spin
{
    public static void Need() => OutsideProgram.Need("spin gcc", "spin", "gcc");

    /// <summary>For each model, whether a state is reached in which its claim is sure, and one in which it may be; and how many states there are in all.</summary>
    public static (bool[] Sure, bool[] May, long States) Reach(IReadOnlyList<Behaviour> models)
    {
        var text = TextOf(models);
        return OutsideProgram.InFolder(folder =>
        {
            File.WriteAllText(Path.Combine(folder, "all.pml"), text);
            OutsideProgram.Run(folder, "spin", "-a", "all.pml");
            OutsideProgram.Run(folder, "gcc", "-w", "-O0", "-DSAFETY", "-DNOREDUCE", "-DVECTORSZ=4096", "-o", "pan", "pan.c");
            return Read(OutsideProgram.Run(folder, Path.Combine(folder, "pan"), "-m2000000", "-w22"), models.Count);
        });
    }

    private static string TextOf(IReadOnlyList<Behaviour> models)
    {
        var text = new StringBuilder($"c_decl {{\nstatic int seen[{2 * models.Count}];\nstatic void hit(int k) {{ if (!seen[k]) {{ seen[k] = 1; printf(\"hit %d\\n\", k); }} }}\n}}\n");
        text.Append(PromelaModel.Hidden(models));
        for (var i = 0; i < models.Count; i++)
        {
            var look = $"if\n    :: sure -> c_code {{ hit({2 * i}); }}\n    :: else\n    fi;\n    if\n    :: may -> c_code {{ hit({(2 * i) + 1}); }}\n    :: else\n    fi";
            PromelaModel.Write(text, models[i], $"proctype m{i}()", look, m => m.Number.ToString(CultureInfo.InvariantCulture));
        }

        text.Append($"init {{\n  if\n{string.Concat(models.Select((_, i) => $"  :: run m{i}()\n"))}  fi\n}}\n");
        return text.ToString();
    }

    private static (bool[] Sure, bool[] May, long States) Read(string output, int models)
    {
        var (sure, may, states) = (new bool[models], new bool[models], -1L);
        foreach (var line in output.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith("hit ", StringComparison.Ordinal))
            {
                var hit = int.Parse(line[4..], CultureInfo.InvariantCulture);
                (hit % 2 == 0 ? sure : may)[hit / 2] = true;
            }
            else if (line.EndsWith(" states, stored", StringComparison.Ordinal))
            {
                states = (long)double.Parse(line[..^15], CultureInfo.InvariantCulture);
            }
        }

        Assert.True(states >= 0 && output.Contains("errors: 0", StringComparison.Ordinal) && !output.Contains("truncated", StringComparison.Ordinal), output);
        return (sure, may, states);
    }
}
