using System.Globalization;
using System.Text;
using Parley.Exploration.Model;

namespace Parley.Exploration.Export;

/// <summary>A model as a Promela process: a bit for each bit of the state, and one step of a loop for each move.</summary>
/// <remarks>
/// Each step is a <c>d_step</c>: it has one outcome, and nothing is seen of it but the state behind it. What is worked out on the way stands in hidden bits, which are no part
/// of the state. No move has a guard, since parties can do anything at any time; what it counts for is worked out in the step.
/// </remarks>
internal static class PromelaModel
{
    /// <summary>The declarations of the hidden bits that some processes need.</summary>
    public static string Hidden(IReadOnlyCollection<Behaviour> models)
    {
        var nodes = models.SelectMany(m => m.Transitions.Select(t => new Scribe(m).Measure(t)).Append(new Scribe(m).Measure(null))).Max();
        var kept = models.SelectMany(m => m.Transitions.Select(t => t.Changed.Length)).DefaultIfEmpty(0).Max();
        return string.Concat(Enumerable.Range(0, nodes).Select(i => $"hidden byte n{i};\n").Concat(Enumerable.Range(0, kept).Select(i => $"hidden byte k{i};\n"))) + "hidden byte sure;\nhidden byte may;\n";
    }

    /// <param name="header">How the process is declared: <c>active proctype parties()</c>.</param>
    /// <param name="look">A statement at the end of each step, on the hidden bits <c>sure</c> and <c>may</c>: what the first claim says of the state.</param>
    /// <param name="nameOf">A move in words.</param>
    public static void Write(StringBuilder text, Behaviour model, string header, string look, Func<Move, string> nameOf)
    {
        text.Append(CultureInfo.InvariantCulture, $"{header} {{\n");
        for (var i = 0; i < model.Latches.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  bit s{i} = {(model.Initial[i] ? 1 : 0)}; /* {Comment(model.Latches[i].Name)} */\n");
        }

        text.Append("  d_step {\n");
        new Scribe(model).Write(text, null, look);
        text.Append("  }\n  do\n");
        foreach (var transition in model.Transitions)
        {
            text.Append(CultureInfo.InvariantCulture, $"  :: d_step {{ /* {Comment(nameOf(transition.Move))} */\n");
            new Scribe(model).Write(text, transition, look);
            text.Append("  }\n");
        }

        text.Append(model.Transitions.Count == 0 ? "  :: false\n  od\n}\n" : "  od\n}\n");
    }

    private static string Comment(string words) => words.Replace("*/", "* /", StringComparison.Ordinal).Replace("/*", "/ *", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>Writes the statements of one step, each node of the graph once.</summary>
    private sealed class Scribe(Behaviour model)
    {
        private readonly Dictionary<int, int> _latches = model.Latches.Select((l, i) => (l.Bit.Node, i)).ToDictionary(p => p.Node, p => p.i);
        private readonly Dictionary<int, int> _hidden = [];
        private readonly StringBuilder _text = new();

        public int Measure(Transition? transition)
        {
            foreach (var bit in Wanted(transition))
            {
                NameOf(bit);
            }

            return _hidden.Count;
        }

        public void Write(StringBuilder text, Transition? transition, string look)
        {
            var names = Wanted(transition).Select(NameOf).ToList();
            text.Append(_text);
            text.Append(CultureInfo.InvariantCulture, $"    sure = {names[0]};\n    may = {names[1]};\n");

            // The new bits are put in together; each is first kept aside where another one still needs the old.
            var changed = transition?.Changed ?? [];
            for (var i = 0; i < changed.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"    k{i} = {names[i + 2]};\n");
            }

            for (var i = 0; i < changed.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"    s{changed[i]} = k{i};\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"    {look}\n");
        }

        private IEnumerable<Bit> Wanted(Transition? transition)
        {
            var claim = transition is null ? model.Claims[0] : transition.Claims[0];
            return new[] { claim.Sure, claim.May }.Concat(transition?.Changed.Select(i => transition.Next[i]) ?? []);
        }

        private string NameOf(Bit bit)
        {
            if (bit.IsConstant)
            {
                return bit == Bit.True ? "1" : "0";
            }

            Place(bit.Node);
            var name = _latches.TryGetValue(bit.Node, out var latch) ? $"s{latch}" : $"n{_hidden[bit.Node]}";
            return bit.Negated ? $"!{name}" : name;
        }

        private void Place(int root)
        {
            var open = new Stack<int>([root]);
            while (open.TryPeek(out var node))
            {
                if (_latches.ContainsKey(node) || _hidden.ContainsKey(node))
                {
                    open.Pop();
                    continue;
                }

                var (left, right) = model.Gates.PartsOf(node);
                if (IsPlaced(left) && IsPlaced(right))
                {
                    _hidden[node] = _hidden.Count;
                    _text.Append(CultureInfo.InvariantCulture, $"    n{_hidden[node]} = ({NameOf(left)} && {NameOf(right)});\n");
                    open.Pop();
                    continue;
                }

                open.Push(left.Node);
                open.Push(right.Node);
            }
        }

        private bool IsPlaced(Bit bit) => bit.IsConstant || _latches.ContainsKey(bit.Node) || _hidden.ContainsKey(bit.Node);
    }
}
