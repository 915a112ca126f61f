using System.Collections.Immutable;

namespace Parley.Monitoring.Plan;

/// <summary>In which order norms and anchors are worked out: what others hang on first, and what hangs on each other together.</summary>
/// <param name="Groups">Strongly connected components (Tarjan 1972), dependencies first; norms by number, then anchors.</param>
/// <param name="Dependents">For each, what hangs on it directly.</param>
internal sealed record EvaluationOrder(ImmutableArray<ImmutableArray<int>> Groups, ImmutableArray<bool> Circular, ImmutableArray<ImmutableArray<int>> Dependents)
{
    public static EvaluationOrder Of(IReadOnlyList<IReadOnlyCollection<int>> dependencies)
    {
        var count = dependencies.Count;
        var (index, low, onStack) = (new int[count], new int[count], new bool[count]);
        var stack = new Stack<int>();
        var next = 1;
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (var root = 0; root < count; root++)
        {
            if (index[root] == 0)
            {
                Visit(root);
            }
        }

        var dependents = Enumerable.Range(0, count).Select(_ => new SortedSet<int>()).ToArray();
        for (var node = 0; node < count; node++)
        {
            foreach (var on in dependencies[node])
            {
                dependents[on].Add(node);
            }
        }

        return new EvaluationOrder(
            groups.ToImmutable(),
            [.. groups.Select(g => g.Length > 1 || dependencies[g[0]].Contains(g[0]))],
            [.. dependents.Select(d => d.ToImmutableArray())]);

        // With a stack of its own: a chain of provisions can be as long as the agreement.
        void Visit(int root)
        {
            var path = new Stack<(int Node, IEnumerator<int> Open)>();
            Enter(root);
            while (path.TryPeek(out var top))
            {
                if (!top.Open.MoveNext())
                {
                    path.Pop();
                    if (path.TryPeek(out var above))
                    {
                        low[above.Node] = Math.Min(low[above.Node], low[top.Node]);
                    }

                    Leave(top.Node);
                }
                else if (index[top.Open.Current] == 0)
                {
                    Enter(top.Open.Current);
                }
                else if (onStack[top.Open.Current])
                {
                    low[top.Node] = Math.Min(low[top.Node], index[top.Open.Current]);
                }
            }

            void Enter(int node)
            {
                index[node] = low[node] = next++;
                stack.Push(node);
                onStack[node] = true;
                path.Push((node, dependencies[node].GetEnumerator()));
            }
        }

        void Leave(int node)
        {
            if (low[node] != index[node])
            {
                return;
            }

            var group = new List<int>();
            int member;
            do
            {
                member = stack.Pop();
                onStack[member] = false;
                group.Add(member);
            }
            while (member != node);
            groups.Add([.. group.Order()]);
        }
    }
}
