using Parley.Analysis.Waiting;

namespace Parley.Analysis.Blocking;

/// <summary>The question who can hold something back, asked of one way to decide the brackets.</summary>
internal sealed class Side
{
    private readonly Dictionary<ulong, bool> _blocked = [];
    private readonly WaitingGraph _part;
    private readonly IReadOnlyDictionary<int, int> _to;
    private readonly HashSet<int> _given;

    public Side(Withholding outcome, int happening)
    {
        (Outcome, Happening, Given) = (outcome, happening, outcome.GivenFor(happening));
        Controls = outcome.Concerning(happening, Given);
        (_part, _to) = outcome.Graph.Part(happening);
        _given = [.. Given.Where(_to.ContainsKey).Select(g => _to[g])];
    }

    public Withholding Outcome { get; }

    public int Happening { get; }

    public IReadOnlySet<int> Given { get; }

    public IReadOnlyList<Control> Controls { get; }

    /// <summary>Whether it comes true although some things are withheld.</summary>
    public bool ComesTrue(IEnumerable<Control> withheld) =>
        _part.Supposing(_given, withheld.Select(c => (_to[c.Happening], c.Way)).ToHashSet())[_to[Happening]];

    /// <summary>Whether it never comes true if a set of holders does nothing.</summary>
    /// <param name="set">A bit for each of <paramref name="holders"/>.</param>
    public bool IsBlocked(ulong set, IReadOnlyList<Holder> holders)
    {
        if (!_blocked.TryGetValue(set, out var known))
        {
            var idle = holders.Where((_, i) => (set & (1UL << i)) != 0).ToHashSet();
            _blocked[set] = known = !ComesTrue(Controls.Where(c => c.IsWithheldBy(idle.Contains)));
        }

        return known;
    }

    /// <summary>Everything that somebody has a part in.</summary>
    public IEnumerable<Control> Of(Holder holder) => Controls.Where(c => c.Holders.Any(h => h.Contains(holder)));

    /// <summary>Each single thing of a member that is enough beside all that the others withhold.</summary>
    public IEnumerable<Control> EnoughOf(Holder member, ulong set, IReadOnlyList<Holder> holders)
    {
        var idle = holders.Where((_, i) => (set & (1UL << i)) != 0).ToHashSet();
        var others = Controls.Where(c => c.IsWithheldBy(h => h != member && idle.Contains(h))).ToList();
        return Of(member).Where(c => c.IsWithheldBy(idle.Contains) && !ComesTrue(others.Append(c)));
    }
}
