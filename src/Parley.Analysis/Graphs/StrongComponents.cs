namespace Parley.Analysis.Graphs;

/// <summary>Strongly connected components (R. Tarjan, 1972), without recursion, so that a long chain cannot exhaust the stack.</summary>
internal static class StrongComponents
{
    /// <summary>The components with a circle in them: two nodes or more, or one that leads to itself. Nodes ascend; components by their least node.</summary>
    /// <param name="edges">For each node the nodes it leads to.</param>
    public static List<List<int>> Circles(IReadOnlyList<IReadOnlyList<int>> edges)
    {
        var index = new int[edges.Count];
        var low = new int[edges.Count];
        var onStack = new bool[edges.Count];
        var stack = new Stack<int>();
        var calls = new Stack<(int Node, int Edge)>();
        var found = new List<List<int>>();
        var next = 0;
        for (var root = 0; root < edges.Count; root++)
        {
            if (index[root] != 0)
            {
                continue;
            }

            calls.Push((root, 0));
            while (calls.TryPop(out var call))
            {
                var (node, edge) = call;
                if (edge == 0)
                {
                    index[node] = low[node] = ++next;
                    stack.Push(node);
                    onStack[node] = true;
                }
                else
                {
                    low[node] = Math.Min(low[node], low[edges[node][edge - 1]]);
                }

                var descended = false;
                for (; edge < edges[node].Count; edge++)
                {
                    var to = edges[node][edge];
                    if (index[to] == 0)
                    {
                        calls.Push((node, edge + 1));
                        calls.Push((to, 0));
                        descended = true;
                        break;
                    }

                    low[node] = onStack[to] ? Math.Min(low[node], index[to]) : low[node];
                }

                if (!descended && low[node] == index[node])
                {
                    Close(node, stack, onStack, edges, found);
                }
            }
        }

        found.Sort((a, b) => a[0].CompareTo(b[0]));
        return found;
    }

    private static void Close(int root, Stack<int> stack, bool[] onStack, IReadOnlyList<IReadOnlyList<int>> edges, List<List<int>> found)
    {
        var component = new List<int>();
        int node;
        do
        {
            node = stack.Pop();
            onStack[node] = false;
            component.Add(node);
        }
        while (node != root);

        if (component.Count > 1 || edges[root].Contains(root))
        {
            component.Sort();
            found.Add(component);
        }
    }

    /// <summary>A shortest circle within a component, from its least node where several are equally short.</summary>
    public static List<int> ShortestCircle(IReadOnlyList<int> component, IReadOnlyList<IReadOnlyList<int>> edges)
    {
        var members = component.ToHashSet();
        List<int>? best = null;
        foreach (var start in component)
        {
            if (From(start, members, edges, best?.Count ?? int.MaxValue) is { } circle)
            {
                best = circle;
            }
        }

        return best ?? throw new ArgumentException("The component has no circle.", nameof(component));
    }

    private static List<int>? From(int start, HashSet<int> members, IReadOnlyList<IReadOnlyList<int>> edges, int shorterThan)
    {
        var before = new Dictionary<int, (int Node, int Length)> { [start] = (-1, 1) };
        var queue = new Queue<int>();
        queue.Enqueue(start);
        while (queue.TryDequeue(out var node))
        {
            if (before[node].Length >= shorterThan)
            {
                return null;
            }

            foreach (var to in edges[node])
            {
                if (to == start)
                {
                    var circle = new List<int>();
                    for (var at = node; at >= 0; at = before[at].Node)
                    {
                        circle.Add(at);
                    }

                    circle.Reverse();
                    return circle;
                }

                if (members.Contains(to) && before.TryAdd(to, (node, before[node].Length + 1)))
                {
                    queue.Enqueue(to);
                }
            }
        }

        return null;
    }
}
