using Parley.Exploration.Model;

namespace Parley.Exploration.Building;

/// <summary>The parts that every model is put together from: bits of the state that remember, and the answers that are made of them.</summary>
/// <remarks>
/// A step has one instant. What a bit says "now" rests on the state before the step and on the move; what it remembers is what it says now. So a timeline of the monitor
/// becomes a bit, its <c>Once</c> a latch, and a time counted from an event a clock of whole days.
/// </remarks>
internal sealed class Machine
{
    /// <summary>How many gates deep it is looked whether something stays once it is there.</summary>
    private const int Farthest = 500;

    private readonly Dictionary<(Bit, string), Bit> _memories = [];
    private readonly HashSet<Bit> _rising = [];
    private readonly List<System.Action> _last = [];
    private readonly Dictionary<(int Node, bool Up), bool> _monotone = [];

    /// <param name="stepDays">How many days pass in one step in which time passes.</param>
    /// <param name="clocksRest">Whether a clock stands still when nobody looks at it any longer.</param>
    public Machine(int stepDays, bool clocksRest)
    {
        (StepDays, ClocksRest, Day, Begun) = (stepDays, clocksRest, Gates.Leaf(), Gates.Leaf());
        MarkRising(Begun);
    }

    public int StepDays { get; }

    /// <summary>That leaves fewer states; but who stops a clock by acting then seems to do more than act.</summary>
    public bool ClocksRest { get; }

    public Gates Gates { get; } = new();

    public List<Latch> Latches { get; } = [];

    public List<Clock> Clocks { get; } = [];

    /// <summary>True in the step in which midnight comes.</summary>
    public Bit Day { get; }

    /// <summary>What is so from the first instant of the first day on, and was not before; what always holds is so since ever.</summary>
    public Bit Begun { get; }

    /// <summary>The bits by which something changes just after an instant, by their nodes: each step has to be followed by others in which nothing happens.</summary>
    public HashSet<int> Lagging { get; } = [];

    public Tri And(Tri left, Tri right) => new(Gates.And(left.Sure, right.Sure), Gates.And(left.May, right.May));

    public Tri Or(Tri left, Tri right) => new(Gates.Or(left.Sure, right.Sure), Gates.Or(left.May, right.May));

    public Tri And(Tri first, params ReadOnlySpan<Tri> more)
    {
        foreach (var one in more)
        {
            first = And(first, one);
        }

        return first;
    }

    public Tri All(IEnumerable<Tri> tris) => tris.Aggregate(Tri.Yes, And);

    public Tri Any(IEnumerable<Tri> tris) => tris.Aggregate(Tri.No, Or);

    public Latch NewLatch(string name, bool initial = false)
    {
        var latch = new Latch(Gates.Leaf(), name, initial);
        latch.Next = latch.Bit;
        Latches.Add(latch);
        return latch;
    }

    /// <summary>Whether it has been so by now.</summary>
    public Tri Once(Tri tri, string name) => new(Once(tri.Sure, name), Once(tri.May, tri.IsExact ? name : $"possibly {name}"));

    public Bit Once(Bit bit, string name)
    {
        if (Rises(bit))
        {
            return bit;
        }

        if (!_memories.TryGetValue((bit, "once"), out var once))
        {
            var latch = NewLatch(name);
            _memories[(bit, "once")] = once = latch.Next = Gates.Or(latch.Bit, bit);
            _rising.Add(latch.Bit);
            MarkRising(once);
        }

        return once;
    }

    /// <summary>What it said in the step before.</summary>
    public Bit Before(Bit bit, string name, bool lags)
    {
        if (bit.IsConstant)
        {
            return bit;
        }

        if (!_memories.TryGetValue((bit, "before"), out var before))
        {
            var latch = NewLatch(name);
            _memories[(bit, "before")] = before = latch.Bit;
            latch.Next = bit;
            if (Rises(bit))
            {
                _rising.Add(before);
            }
        }

        if (lags && bit != Begun)
        {
            Lagging.Add(before.Node);
        }

        return before;
    }

    /// <summary>Just after it has come true for the first time.</summary>
    public Tri Behind(Tri once, string name) => new(Before(once.Sure, name, lags: true), Before(once.May, name, lags: true));

    /// <summary>The instant at which it comes to hold.</summary>
    public Tri Rise(Tri tri, string name)
    {
        var (sure, may) = (Before(tri.Sure, name, lags: false), Before(tri.May, name, lags: false));
        return new(Gates.And(tri.Sure, !may), Gates.Or(Gates.And(tri.May, !may), Gates.And(tri.Sure, !sure)));
    }

    /// <summary>Something that events turn on and off; an event that is not sure leaves it possible that nothing changed.</summary>
    public Tri Switch(Answer before, Tri on, Tri off, string name)
    {
        var sure = NewLatch(name, before == Answer.Yes);
        var may = NewLatch($"possibly {name}", before != Answer.No);
        sure.Next = Gates.Or(Gates.And(sure.Bit, !off.May), Gates.And(on.Sure, !off.May));
        may.Next = Gates.Or(Gates.And(may.Bit, !off.Sure), on.May);
        return new(sure.Next, may.Next);
    }

    /// <summary>A clock of days for each of the two bits of an answer that stays once it is there.</summary>
    public (Clock Sure, Clock May) ClockFrom(Tri once, string name)
    {
        var sure = ClockFrom(once.Sure, name);
        return (sure, once.IsExact ? sure : ClockFrom(once.May, $"possibly {name}"));
    }

    private Clock ClockFrom(Bit since, string name)
    {
        var clock = Clocks.Find(c => c.Restart == Bit.False && c.Running == since);
        if (clock is null)
        {
            Clocks.Add(clock = new Clock(this, since, Bit.False, name));
        }

        return clock;
    }

    /// <summary>A clock that runs while something is so, and starts anew whenever something happens.</summary>
    public Clock Stopwatch(Bit running, Bit restart, string name)
    {
        var clock = Clocks.Find(c => c.Restart == restart && c.Running == running);
        if (clock is null)
        {
            Clocks.Add(clock = new Clock(this, running, restart, name));
        }

        return clock;
    }

    /// <summary>Something that can only be said when everything else has been.</summary>
    public void AtTheEnd(System.Action say) => _last.Add(say);

    /// <summary>Ends the building: what the clocks count to is now known.</summary>
    /// <returns>What the answers of the clocks stand for, by their nodes.</returns>
    public IReadOnlyDictionary<int, Bit> Finish()
    {
        _last.ForEach(say => say());
        var answers = new Dictionary<int, Bit>();
        foreach (var clock in Clocks)
        {
            clock.Finish(answers);
        }

        return answers;
    }

    internal void MarkRising(Bit bit)
    {
        if (!bit.IsConstant)
        {
            _rising.Add(bit);
        }
    }

    /// <summary>Whether it stays once it is there; no also where that is too far to see.</summary>
    public bool Rises(Bit bit) => bit.IsConstant || Monotone(bit.Node, up: !bit.Negated, 0);

    private bool Monotone(int node, bool up, int depth)
    {
        if (_rising.Contains(new Bit((node << 1) | (up ? 0 : 1))))
        {
            return true;
        }

        if (Gates.IsLeaf(node) || depth > Farthest)
        {
            return false;
        }

        if (!_monotone.TryGetValue((node, up), out var known))
        {
            var (left, right) = Gates.PartsOf(node);
            known = Monotone(left.Node, up ^ left.Negated, depth + 1) && Monotone(right.Node, up ^ right.Negated, depth + 1);
            _monotone[(node, up)] = known;
        }

        return known;
    }
}
