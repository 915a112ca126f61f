using System.Globalization;
using System.Text;
using Parley.Exploration.Export;
using Parley.Exploration.Model;

namespace Parley.Exploration.Tests;

/// <summary>The solver z3, where it is installed: many models in one file, since each leaves nothing of the one before.</summary>
internal static class Z3
{
    public static void Need() => OutsideProgram.Need("z3", "z3");

    /// <summary>For each claim whether a state is reached in which it is so, as <c>parley export smt</c> asks; null where there is no answer within the time given to one.</summary>
    public static bool?[] Reach(IReadOnlyList<(Behaviour Model, Bit Sought)> claims)
    {
        var text = new StringBuilder();
        foreach (var (model, sought) in claims)
        {
            SmtModel.Write(text, model, sought, m => m.Number.ToString(CultureInfo.InvariantCulture));
        }

        return OutsideProgram.InFolder(folder =>
        {
            File.WriteAllText(Path.Combine(folder, "all.smt2"), text.ToString());
            var answers = OutsideProgram.Run(folder, "z3", "-t:10000", "all.smt2").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(claims.Count, answers.Length);
            return answers.Select(a => a switch { "unsat" => true, "sat" => false, "unknown" or "timeout" => (bool?)null, _ => throw new InvalidOperationException(a) }).ToArray();
        });
    }
}
