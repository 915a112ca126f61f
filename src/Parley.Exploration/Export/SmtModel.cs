using System.Globalization;
using System.Text;
using Parley.Exploration.Model;

namespace Parley.Exploration.Export;

/// <summary>A model as clauses of SMT-LIB: the state at the beginning is reached, what a move makes of a state that is reached is reached, and a state that is sought is not.</summary>
/// <remarks>
/// A solver that says <c>unsat</c> has found a run to a state that is sought, of any length; one that says <c>sat</c> has found a set of states that no move leaves and that holds none.
/// The clauses are constrained Horn clauses, and finitely many instances of them decide; z3 does well with either view, on different models.
/// </remarks>
internal static class SmtModel
{
    /// <summary>Longer names would hide the clause; the whole of it stands in a comment.</summary>
    private const int LongestName = 40;

    /// <summary>Of a longer one so much stays at the front, where the provision stands, and at the end, where it says which bit it is.</summary>
    private const int Kept = 18;

    /// <summary>Puts in the states that are reached, one after the other, and looks for a proof that there is no run; each for some seconds first, since what one is slow at the other is quick at.</summary>
    private const string Check = "(check-sat-using (or-else (try-for smt 3000) (try-for horn 3000) (try-for smt 60000) horn))";

    /// <summary>Writes one problem, which leaves nothing of the one before.</summary>
    /// <param name="sought">What is looked for, in terms of the bits of the state.</param>
    /// <param name="nameOf">A move in words.</param>
    public static void Write(StringBuilder text, Behaviour model, Bit sought, Func<Move, string> nameOf)
    {
        var names = NamesOf(model);
        var terms = new SmtTerms(model.Gates, model.Latches.Zip(names).ToDictionary(p => p.First.Bit.Node, p => p.Second));
        var bits = string.Join(' ', names.Select(n => $"({n} Bool)"));
        string Clause(string body) => names.Length == 0 ? $"(assert {body})\n" : $"(assert (forall ({bits})\n  {body}))\n";
        string Reached(IEnumerable<string> state) => names.Length == 0 ? "reached" : $"(reached {string.Join(' ', state)})";

        // The first option lets z3 put in states that are many steps away as readily as near ones.
        text.Append("(reset)\n(set-option :smt.qi.cost \"0\")\n(set-logic UF)\n; The bits of a state:\n");
        for (var i = 0; i < names.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $";   {names[i]}{(names[i] == $"|{model.Latches[i].Name}|" ? "" : $" {Comment(model.Latches[i].Name)}")}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"(declare-fun reached ({string.Join(' ', names.Select(_ => "Bool"))}) Bool)\n; The beginning is reached.\n(assert {Reached(model.Initial.Select(i => i ? "true" : "false"))})\n");
        foreach (var transition in model.Transitions)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {Comment(nameOf(transition.Move))}. Changes {string.Join(", ", transition.Changed.Select(i => names[i]))}.\n");
            text.Append(Clause(terms.Over(transition.Next, next => $"(=> {Reached(names)}\n      {Reached(next)})")));
        }

        text.Append("; What is sought is not reached.\n").Append(Clause(terms.Over([sought], s => $"(=> (and {Reached(names)} {s[0]}) false)"))).Append(Check).Append('\n');
    }

    /// <summary>A name for each bit that no other bit has.</summary>
    private static string[] NamesOf(Behaviour model)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. model.Latches.Select((latch, i) =>
        {
            var name = Comment(latch.Name).Replace('|', '/').Replace('\\', '/');
            name = name.Length > LongestName && !name.Any(char.IsSurrogate) ? $"{name[..Kept]}...{name[^Kept..]}" : name;
            return names.Add(name) ? $"|{name}|" : $"|{name} #{i + 1}|";
        })];
    }

    private static string Comment(string words) => words.ReplaceLineEndings(" ");
}
