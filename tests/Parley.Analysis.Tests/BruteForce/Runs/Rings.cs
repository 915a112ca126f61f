namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>Things that never happen and all wait for one another.</summary>
/// <param name="Says">The provisions that make the links, and those whose falling due is in the ring.</param>
/// <param name="ByLaw">Whether without outside law there would be no ring.</param>
/// <param name="Held">Provisions outside the ring that wait for it, however far.</param>
internal sealed record Ring(IReadOnlySet<string> Says, bool ByLaw, IReadOnlySet<string> Held)
{
    public static IEnumerable<Ring> Of(World world)
    {
        var edges = world.Blocked().ToList();
        var waits = Closure(edges.Select(e => (e.From, e.To.What)));
        var rest = Closure(edges.Where(e => !e.To.Law).Select(e => (e.From, e.To.What)));
        foreach (var ring in waits.Where(w => w.From == w.To).Select(w => w.From).GroupBy(n => string.Join(',', waits.Where(w => w.From == n && waits.Contains((w.To, n))).Select(w => w.To).Order(StringComparer.Ordinal))))
        {
            var inside = ring.ToHashSet();
            var says = edges.Where(e => inside.Contains(e.From) && inside.Contains(e.To.What)).Select(e => e.To.Says);
            yield return new Ring(
                says.Concat(inside.Select(n => world.ClauseOf(n)?.Number ?? "")).Where(n => n.Length > 0).ToHashSet(),
                !inside.Any(n => rest.Contains((n, n))),
                waits.Where(w => inside.Contains(w.To) && !inside.Contains(w.From) && w.From.StartsWith("due ", StringComparison.Ordinal)).Select(w => w.From[4..]).ToHashSet());
        }
    }

    /// <summary>Who waits for whom, directly or through others.</summary>
    public static HashSet<(string From, string To)> Closure(IEnumerable<(string From, string To)> edges)
    {
        var closure = edges.ToHashSet();
        foreach (var through in closure.Select(e => e.From).ToHashSet())
        {
            foreach (var to in closure.Where(e => e.From == through).ToList())
            {
                foreach (var from in closure.Where(e => e.To == through).ToList())
                {
                    closure.Add((from.From, to.To));
                }
            }
        }

        return closure;
    }
}
