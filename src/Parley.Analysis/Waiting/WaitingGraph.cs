using System.Collections;
using System.Collections.Immutable;

namespace Parley.Analysis.Waiting;

/// <summary>
/// An and/or graph over everything in the agreement that can come true: a happening comes true in any one of its ways, and a way needs all of its needs.
/// </summary>
/// <remarks>
/// A happening without ways is free: it can come true at any time, as an outside body's act can.
/// What comes true is the least solution: nothing comes true by waiting for itself.
/// </remarks>
internal sealed class WaitingGraph
{
    private readonly List<ImmutableArray<ImmutableArray<Need>>> _ways = [];
    private readonly List<Happening> _happenings = [];
    private readonly HashSet<int> _impossible = [];
    private readonly Dictionary<NormId, int> _due = [];
    private readonly Dictionary<NormId, int> _carriedOut = [];
    private readonly Lazy<bool[]> _comesTrue;
    private BitArray?[]? _needs;

    public WaitingGraph() => _comesTrue = new(() => Solve(null));

    public IReadOnlyList<Happening> Happenings => _happenings;

    /// <summary>The node of entry into force.</summary>
    public int EntryIntoForce { get; private set; } = -1;

    /// <summary>For each happening, whether it can come true.</summary>
    public IReadOnlyList<bool> ComesTrue => _comesTrue.Value;

    public IReadOnlyList<ImmutableArray<Need>> WaysOf(int happening) => _ways[happening];

    /// <summary>Whether nothing in the text lets it come true: an approval that nothing provides for.</summary>
    public bool IsImpossible(int happening) => _impossible.Contains(happening);

    public bool IsFree(int happening) => _ways[happening].IsEmpty && !_impossible.Contains(happening);

    /// <summary>The happening that a norm falls due, or null for a norm that never does by itself (a definition, a rule).</summary>
    public int? DueOf(Norm norm) => _due.TryGetValue(norm.Id, out var index) ? index : null;

    /// <summary>The happening that a duty can be carried out: that it falls due and, where something bars its act, that nothing does any more. For other norms, that they fall due.</summary>
    public int? CarriedOutOf(Norm norm) => _carriedOut.TryGetValue(norm.Id, out var index) ? index : DueOf(norm);

    public void SetCarriedOut(Norm norm, int happening) => _carriedOut[norm.Id] = happening;

    public int Add(HappeningKind kind, string words, Norm? norm = null, PartyId? actor = null, Action? action = null, Fact? fact = null)
    {
        var index = _happenings.Count;
        _happenings.Add(new Happening(index, kind, words, norm) { Actor = actor, Action = action, Fact = fact });
        _ways.Add([]);
        if (kind == HappeningKind.EntryIntoForce)
        {
            EntryIntoForce = index;
        }

        if (kind == HappeningKind.Due)
        {
            _due[norm!.Id] = index;
        }

        return index;
    }

    /// <summary>Sets the ways of a happening; a way without needs makes it free.</summary>
    public void SetWays(int happening, IEnumerable<IEnumerable<Need>> ways)
    {
        ImmutableArray<ImmutableArray<Need>> all = [.. ways.Select(w => w.Distinct().ToImmutableArray())];
        _ways[happening] = all.Any(w => w.IsEmpty) ? [] : all;
    }

    public void SetImpossible(int happening) => _impossible.Add(happening);

    /// <summary>What would come true if one need were cut out of every way.</summary>
    public bool[] Without(int happening, Need need) => Solve((happening, need));

    /// <summary>Whether a happening would come true if no way were open that holds such a need.</summary>
    public bool ComesWithout(int happening, Func<Happening, Need, bool> closed) => Solve(null, closed)[happening];

    /// <summary>What comes true if some things do so for certain, and some never, by any way or by one.</summary>
    public bool[] Supposing(IReadOnlySet<int> certain, IReadOnlySet<(int Happening, int? Way)> never) => Solve(null, certain: certain, never: never);

    /// <summary>Everything that comes true if some things do so for certain.</summary>
    public bool[] Given(IReadOnlySet<int> certain) => Solve(null, certain: certain);

    /// <summary>For each happening that does not come true, those that it waits for and that do not come true either.</summary>
    /// <param name="counts">Which needs count; null for all of them.</param>
    public IReadOnlyList<IReadOnlyList<int>> BlockedEdges(Predicate<Need>? counts = null)
    {
        var edges = new IReadOnlyList<int>[_happenings.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = ComesTrue[i] ? [] : [.. MissingOf(i).Where(n => counts?.Invoke(n) != false).Select(n => n.To).Distinct().Order()];
        }

        return edges;
    }

    /// <summary>The needs that are not met, of the ways that lack least: one that lacks more than another does not stand in the way.</summary>
    private IEnumerable<Need> MissingOf(int happening)
    {
        var missing = _ways[happening].Select(w => w.Where(n => !ComesTrue[n.To]).ToList()).ToList();
        if (missing.Count == 1)
        {
            return missing[0];
        }

        var sets = missing.ConvertAll(w => w.Select(n => n.To).ToHashSet());
        return missing.Where((_, i) => !sets.Exists(s => s.IsProperSubsetOf(sets[i]))).SelectMany(w => w);
    }

    /// <summary>Everything that has to come true before a happening, whichever way it comes; itself only if it waits for itself.</summary>
    /// <remarks>Of what never comes true there is no way to look at, and it is what all its ways name.</remarks>
    /// <param name="counts">Which needs count; null for all of them.</param>
    public HashSet<int> NeededFor(int happening, Predicate<Need>? counts = null)
    {
        if (!ComesTrue[happening])
        {
            return NamedByAllWays(happening, counts);
        }

        var needs = counts is null ? _needs ??= Certain(null) : Certain(counts);
        return [.. Enumerable.Range(0, _happenings.Count).Where(i => needs[happening]![i])];
    }

    /// <summary>
    /// For each happening that comes true, what all its ways have in common, with what that needs itself: the greatest solution,
    /// found by taking away from everything until nothing changes.
    /// </summary>
    private BitArray?[] Certain(Predicate<Need>? counts)
    {
        var ways = new List<List<int>>[_happenings.Count];
        var usedBy = new HashSet<int>[_happenings.Count];
        var needs = new BitArray?[_happenings.Count];
        for (var i = 0; i < ways.Length; i++)
        {
            ways[i] = [.. _ways[i].Select(w => w.Where(n => counts?.Invoke(n) != false).Select(n => n.To).ToList()).Where(w => w.TrueForAll(n => ComesTrue[n]))];
            needs[i] = ComesTrue[i] ? new BitArray(_happenings.Count, ways[i].Count > 0) : null;
            foreach (var need in ways[i].SelectMany(w => w))
            {
                (usedBy[need] ??= []).Add(i);
            }
        }

        var open = new Queue<int>(Enumerable.Range(0, ways.Length));
        var waiting = Enumerable.Range(0, ways.Length).ToHashSet();
        while (open.TryDequeue(out var at))
        {
            waiting.Remove(at);
            if (needs[at] is { } known && ways[at].Count > 0 && Common(ways[at], needs) is var common && new BitArray(common).Xor(known).HasAnySet())
            {
                needs[at] = common;
                foreach (var user in (usedBy[at] ?? []).Where(waiting.Add))
                {
                    open.Enqueue(user);
                }
            }
        }

        return needs;
    }

    private static BitArray Common(List<List<int>> ways, BitArray?[] needs)
    {
        var common = new BitArray(needs.Length, true);
        foreach (var way in ways)
        {
            var all = new BitArray(needs.Length);
            foreach (var need in way)
            {
                all.Or(needs[need]!)[need] = true;
            }

            common.And(all);
        }

        return common;
    }

    private HashSet<int> NamedByAllWays(int happening, Predicate<Need>? counts)
    {
        return Closure(happening, ways => ways.Skip(1).Aggregate(Counted(ways[0]).ToHashSet(), (common, way) => [.. common.Intersect(Counted(way))]));

        IEnumerable<int> Counted(ImmutableArray<Need> way) => way.Where(n => counts?.Invoke(n) != false).Select(n => n.To);
    }

    /// <summary>All that a happening can hang on, as a graph of its own: what is asked of it often takes little time there.</summary>
    /// <returns>The graph, and where each happening of this one stands in it.</returns>
    public (WaitingGraph Graph, IReadOnlyDictionary<int, int> To) Part(int happening)
    {
        var (part, to) = (new WaitingGraph(), new Dictionary<int, int>());
        var inside = Closure(happening, w => w.SelectMany(way => way).Select(n => n.To)).Append(happening).Distinct().Order().ToList();
        foreach (var index in inside)
        {
            var h = _happenings[index];
            to[index] = part.Add(h.Kind, h.Words, h.Norm, h.Actor, h.Action, h.Fact);
        }

        foreach (var index in inside)
        {
            part._ways[to[index]] = [.. _ways[index].Select(w => w.Select(n => n with { To = to[n.To] }).ToImmutableArray())];
            if (_impossible.Contains(index))
            {
                part._impossible.Add(to[index]);
            }
        }

        return (part, to);
    }

    /// <summary>Whatever can be reached by going on from happenings with ways, again and again.</summary>
    private HashSet<int> Closure(int from, Func<ImmutableArray<ImmutableArray<Need>>, IEnumerable<int>> next)
    {
        var (seen, open) = (new HashSet<int>(), new Stack<int>([from]));
        while (open.TryPop(out var at))
        {
            foreach (var to in _ways[at].IsEmpty ? [] : next(_ways[at]).Where(seen.Add))
            {
                open.Push(to);
            }
        }

        return seen;
    }

    /// <summary>Counts down the needs of each way; linear in the size of the graph (Dowling and Gallier, 1984).</summary>
    /// <param name="cut">A need that no longer counts.</param>
    /// <param name="closed">Needs by which no way is open.</param>
    /// <param name="certain">What comes true for certain.</param>
    /// <param name="never">What never does, by any way or by one.</param>
    private bool[] Solve((int Happening, Need Need)? cut, Func<Happening, Need, bool>? closed = null, IReadOnlySet<int>? certain = null, IReadOnlySet<(int Happening, int? Way)>? never = null)
    {
        var comesTrue = new bool[_happenings.Count];
        var waiting = new List<(int Happening, int Way)>[_happenings.Count];
        var missing = new int[_happenings.Count][];
        var open = new Queue<int>();
        for (var i = 0; i < _happenings.Count; i++)
        {
            missing[i] = new int[_ways[i].Length];
            if (certain?.Contains(i) == true || (IsFree(i) && never?.Contains((i, null)) != true))
            {
                comesTrue[i] = true;
                open.Enqueue(i);
            }

            for (var way = 0; way < _ways[i].Length; way++)
            {
                if (never is not null && (never.Contains((i, null)) || never.Contains((i, way))))
                {
                    continue;
                }

                foreach (var need in _ways[i][way])
                {
                    if (cut is not var (happening, without) || happening != i || without != need)
                    {
                        missing[i][way]++;
                        (waiting[need.To] ??= []).Add((i, way));
                    }
                }

                // One that is never met.
                missing[i][way] += closed is not null && _ways[i][way].Any(n => closed(_happenings[i], n)) ? 1 : 0;
                if (missing[i][way] == 0 && !comesTrue[i] && !_impossible.Contains(i))
                {
                    comesTrue[i] = true;
                    open.Enqueue(i);
                }
            }
        }

        while (open.TryDequeue(out var done))
        {
            foreach (var (happening, way) in waiting[done] ?? [])
            {
                if (--missing[happening][way] == 0 && !comesTrue[happening] && !_impossible.Contains(happening))
                {
                    comesTrue[happening] = true;
                    open.Enqueue(happening);
                }
            }
        }

        return comesTrue;
    }
}
