using Parley.Exploration.Model;

namespace Parley.Exploration.Searching;

/// <summary>One move as straight code over 64 states at once: each node of the graph is one "and" of two words.</summary>
internal sealed class StepProgram
{
    private readonly int[] _code;

    private StepProgram(int[] code, int size, (int Bit, int Result)[] changed, (int Sure, int May)[] claims, int[] goals) =>
        (_code, Size, Changed, Claims, Goals) = (code, size, changed, claims, goals);

    /// <summary>How many words it works on: 0 is "no" for all, then the bits of the state, then one for each step.</summary>
    public int Size { get; }

    /// <summary>The bits that the move can change, and where the new one is found: a word's number twice, plus 1 where it is the opposite.</summary>
    public (int Bit, int Result)[] Changed { get; }

    public (int Sure, int May)[] Claims { get; }

    /// <summary>Bits that are wanted of the state behind the move.</summary>
    public int[] Goals { get; }

    /// <param name="claims">How many of the claims are worked out with it, from the first on.</param>
    /// <param name="goals">In terms of the bits of the state behind it.</param>
    public static StepProgram Of(Behaviour model, Transition transition, int claims, IReadOnlyList<Bit> goals)
    {
        var places = new Dictionary<int, int> { [0] = 0 };
        for (var i = 0; i < model.Latches.Count; i++)
        {
            places[model.Latches[i].Bit.Node] = i + 1;
        }

        var code = new List<int>();
        var size = model.Latches.Count + 1;

        int Place(Bit root)
        {
            var open = new Stack<int>();
            open.Push(root.Node);
            while (open.TryPeek(out var node))
            {
                if (places.ContainsKey(node))
                {
                    open.Pop();
                    continue;
                }

                var (left, right) = model.Gates.PartsOf(node);
                if (places.TryGetValue(left.Node, out var l) && places.TryGetValue(right.Node, out var r))
                {
                    code.Add((l << 1) | (left.Negated ? 1 : 0));
                    code.Add((r << 1) | (right.Negated ? 1 : 0));
                    places[node] = size++;
                    open.Pop();
                    continue;
                }

                open.Push(left.Node);
                open.Push(right.Node);
            }

            return (places[root.Node] << 1) | (root.Negated ? 1 : 0);
        }

        (int, int)[] changed = [.. transition.Changed.Select(i => (i, Place(transition.Next[i])))];
        (int, int)[] asked = [.. transition.Claims.Take(claims).Select(c => (Place(c.Sure), Place(c.May)))];
        var after = new Replacement(model.Gates, n => places.TryGetValue(n, out var place) && place > 0 && place <= model.Latches.Count ? transition.Next[place - 1] : null);
        int[] wanted = [.. goals.Select(g => Place(after.Of(g)))];
        return new StepProgram([.. code], size, changed, asked, wanted);
    }

    /// <param name="values">Word 0 is 0, and the words of the state's bits are filled.</param>
    public void Run(Span<ulong> values)
    {
        var at = Size - (_code.Length / 2);
        for (var i = 0; i + 1 < _code.Length; i += 2)
        {
            values[at++] = Read(values, _code[i]) & Read(values, _code[i + 1]);
        }
    }

    public static ulong Read(ReadOnlySpan<ulong> values, int place) => values[place >> 1] ^ (0UL - (ulong)(place & 1));
}
