using Parley.Exploration.Model;

namespace Parley.Exploration.Export;

/// <summary>Bits of a model as terms of SMT-LIB: "and", "or" and "not" over the names of its state, with a <c>let</c> for what is used more than once.</summary>
/// <param name="names">The name of each bit of the state, by its node.</param>
internal sealed class SmtTerms(Gates gates, IReadOnlyDictionary<int, string> names)
{
    /// <summary>Terms nested deeper than this get a name too: they would be hard to read, and a chain of conditions can be as long as the agreement.</summary>
    private const int Deepest = 6;

    /// <summary>What a node is written as, and how deep that is; its parts where it is an "and" that can be joined with another, or null.</summary>
    private sealed record Term(string Yes, string No, int Depth)
    {
        public string? Conjuncts { get; init; }

        public string? Disjuncts { get; init; }
    }

    /// <summary>Wraps a term over some bits in the lets that they need.</summary>
    /// <param name="write">Makes the term of those of the bits, in their order.</param>
    public string Over(IReadOnlyList<Bit> bits, Func<IReadOnlyList<string>, string> write)
    {
        var uses = Uses(bits);
        var terms = new Dictionary<int, Term>();
        var lets = new List<string>();
        foreach (var root in bits)
        {
            Place(root.Node, uses, terms, lets);
        }

        var body = write([.. bits.Select(b => Written(b, terms))]);
        return string.Concat(lets.Select(l => $"(let ({l}) ")) + body + new string(')', lets.Count);
    }

    private Dictionary<int, int> Uses(IReadOnlyList<Bit> bits)
    {
        var uses = new Dictionary<int, int>();
        var open = new Stack<int>(bits.Select(b => b.Node));
        while (open.TryPop(out var node))
        {
            uses[node] = uses.GetValueOrDefault(node) + 1;
            if (uses[node] == 1 && !IsLeaf(node))
            {
                var (left, right) = gates.PartsOf(node);
                open.Push(left.Node);
                open.Push(right.Node);
            }
        }

        return uses;
    }

    private void Place(int root, Dictionary<int, int> uses, Dictionary<int, Term> terms, List<string> lets)
    {
        var open = new Stack<int>([root]);
        while (open.TryPeek(out var node))
        {
            if (terms.ContainsKey(node) || IsLeaf(node))
            {
                open.Pop();
                continue;
            }

            var (left, right) = gates.PartsOf(node);
            if ((IsLeaf(left.Node) || terms.ContainsKey(left.Node)) && (IsLeaf(right.Node) || terms.ContainsKey(right.Node)))
            {
                open.Pop();
                var term = Join(left, right, terms);
                if (uses[node] > 1 || term.Depth > Deepest)
                {
                    lets.Add($"(n{lets.Count} {term.Yes})");
                    term = new Term($"n{lets.Count - 1}", $"(not n{lets.Count - 1})", 0);
                }

                terms[node] = term;
                continue;
            }

            open.Push(left.Node);
            open.Push(right.Node);
        }
    }

    /// <summary>Both hold; the opposite is that one of them does not.</summary>
    private Term Join(Bit left, Bit right, Dictionary<int, Term> terms)
    {
        var all = $"{Part(left, any: false, terms)} {Part(right, any: false, terms)}";
        var any = $"{Part(!left, any: true, terms)} {Part(!right, any: true, terms)}";
        var depth = 1 + Math.Max(terms.GetValueOrDefault(left.Node)?.Depth ?? 0, terms.GetValueOrDefault(right.Node)?.Depth ?? 0);
        return new Term($"(and {all})", $"(or {any})", depth) { Conjuncts = all, Disjuncts = any };
    }

    /// <summary>A part of an "and" or an "or", without brackets of its own where it is one of the same kind.</summary>
    private string Part(Bit bit, bool any, Dictionary<int, Term> terms) =>
        (terms.GetValueOrDefault(bit.Node) is { } term && bit.Negated == any ? any ? term.Disjuncts : term.Conjuncts : null) ?? Written(bit, terms);

    private string Written(Bit bit, Dictionary<int, Term> terms) =>
        bit.IsConstant ? bit == Bit.True ? "true" : "false"
        : names.TryGetValue(bit.Node, out var name) ? bit.Negated ? $"(not {name})" : name
        : bit.Negated ? terms[bit.Node].No : terms[bit.Node].Yes;

    private bool IsLeaf(int node) => node == 0 || names.ContainsKey(node);
}
