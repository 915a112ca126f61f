using Parley.Exploration.Model;

namespace Parley.Exploration.Building;

/// <summary>Counts the midnights since something came true, up to the greatest number that anything asks for.</summary>
/// <remarks>
/// Whole days with closed bounds are exact for what can be reached, because the agreement itself counts days (Henzinger, Manna and Pnueli 1992, "What good are digital clocks?").
/// Where a step of the model is longer than a day, the runs are still runs of the agreement, but not all of them.
/// </remarks>
internal sealed class Clock
{
    /// <summary>Enough for 89 years of days.</summary>
    private const int Width = 15;

    private readonly Machine _machine;
    private readonly Latch[] _digits;
    private readonly Bit[] _now;
    private readonly List<Bit> _idle = [];
    private readonly Dictionary<int, Bit> _reached = [];
    private int _most;

    public Clock(Machine machine, Bit running, Bit restart, string name)
    {
        (_machine, Running, Restart, Name) = (machine, running, restart, name);
        var gates = machine.Gates;
        _digits = [.. Enumerable.Range(0, Width).Select(i => machine.NewLatch($"{name}, digit {i}"))];
        var counting = gates.And(machine.Day, machine.Before(running, $"{name} runs", lags: false));
        var carry = counting;
        _now = new Bit[Width];
        for (var i = 0; i < Width; i++)
        {
            var sum = gates.Exclusive(_digits[i].Bit, carry);
            carry = gates.And(_digits[i].Bit, carry);
            _now[i] = gates.And(sum, !restart);
        }
    }

    public Bit Running { get; }

    public Bit Restart { get; }

    public string Name { get; }

    /// <summary>Whether so many midnights have passed since it last started.</summary>
    /// <param name="idle">When who asks no longer looks; while nobody looks, the clock stands still at its end. Null: never.</param>
    public Bit AtLeast(int midnights, Bit? idle = null)
    {
        if (midnights <= 0)
        {
            return Running;
        }

        midnights = (midnights + _machine.StepDays - 1) / _machine.StepDays;
        if (midnights >= 1 << (Width - 1))
        {
            return Bit.False;
        }

        _idle.Add(idle ?? Bit.False);
        _most = Math.Max(_most, midnights);
        if (!_reached.TryGetValue(midnights, out var bit))
        {
            _reached[midnights] = bit = _machine.Gates.And(Running, Compare(midnights));
            if (Restart == Bit.False && _machine.Rises(Running))
            {
                _machine.MarkRising(bit);
            }
        }

        return bit;
    }

    public void Finish()
    {
        var gates = _machine.Gates;
        var full = Compare(_most);
        full = gates.Or(full, gates.And(Running, gates.All(_idle)));
        for (var i = 0; i < Width; i++)
        {
            var digit = gates.Choose(full, Bit.Of((_most >> i & 1) != 0), _now[i]);
            _digits[i].Next = Restart == Bit.False ? digit : gates.And(Running, digit);
        }
    }

    private Bit Compare(int least)
    {
        var gates = _machine.Gates;
        var atLeast = Bit.True;
        for (var i = 0; i < Width; i++)
        {
            atLeast = (least >> i & 1) != 0 ? gates.And(_now[i], atLeast) : gates.Or(_now[i], atLeast);
        }

        return atLeast;
    }
}
