using System.Numerics;
using Parley.Exploration.Model;

namespace Parley.Exploration.Building;

/// <summary>Counts the midnights since something came true, up to the greatest number that anything asks for.</summary>
/// <remarks>
/// Whole days with closed bounds are exact for what can be reached, because the agreement itself counts days (Henzinger, Manna and Pnueli 1992, "What good are digital clocks?").
/// Where a step of the model is longer than a day, the runs are still runs of the agreement, but not all of them.
/// How many digits it needs is known only when everything has been asked; until then what it answers stands for itself.
/// </remarks>
internal sealed class Clock(Machine machine, Bit running, Bit restart, string name)
{
    /// <summary>More than any text means: some 2,700 years of days.</summary>
    private const int Farthest = 1_000_000;

    private readonly SortedDictionary<int, Bit> _asked = [];
    private readonly List<Bit> _idle = [];

    public Bit Running { get; } = running;

    public Bit Restart { get; } = restart;

    /// <summary>Whether so many midnights have passed since it last started.</summary>
    /// <param name="idle">When who asks no longer looks; while nobody looks, the clock stands still at its end. Null: never.</param>
    public Bit AtLeast(int midnights, Bit? idle = null)
    {
        // What has been so since ever has been so for any time.
        if (midnights <= 0 || (Running == Bit.True && Restart == Bit.False))
        {
            return Running;
        }

        midnights = Math.Min(Farthest, (midnights + machine.StepDays - 1) / machine.StepDays);
        _idle.Add(machine.ClocksRest ? idle ?? Bit.False : Bit.False);
        if (!_asked.TryGetValue(midnights, out var bit))
        {
            _asked[midnights] = bit = machine.Gates.Leaf();
            if (Restart == Bit.False && machine.Rises(Running))
            {
                machine.MarkRising(bit);
            }
        }

        return bit;
    }

    /// <summary>Makes its digits, and says what each answer stands for, by the node of the bit that was given out.</summary>
    public void Finish(Dictionary<int, Bit> answers)
    {
        if (_asked.Count == 0)
        {
            return;
        }

        var gates = machine.Gates;
        var most = _asked.Keys.Max();
        Latch[] digits = [.. Enumerable.Range(0, BitOperations.Log2((uint)most) + 1).Select(i => machine.NewLatch($"{name}, digit {i}"))];
        var full = gates.All(digits.Select((d, i) => Has(most, i) ? d.Bit : !d.Bit));
        var carry = gates.And(gates.And(machine.Day, machine.Before(Running, $"{name} runs", lags: false)), !full);
        var now = new Bit[digits.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            now[i] = gates.And(gates.Exclusive(digits[i].Bit, carry), !Restart);
            carry = gates.And(digits[i].Bit, carry);
        }

        // What has run since ever has passed any time.
        var idle = gates.And(Running, gates.Or(gates.All(_idle), !machine.Begun));
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i].Next = gates.And(Running, gates.Choose(idle, Bit.Of(Has(most, i)), now[i]));
        }

        foreach (var (least, bit) in _asked)
        {
            answers[bit.Node] = gates.And(Running, AtLeast(now, least));
        }
    }

    private static bool Has(int number, int digit) => (number >> digit & 1) != 0;

    private Bit AtLeast(Bit[] number, int least)
    {
        var gates = machine.Gates;
        var atLeast = Bit.True;
        for (var i = 0; i < number.Length; i++)
        {
            atLeast = Has(least, i) ? gates.And(number[i], atLeast) : gates.Or(number[i], atLeast);
        }

        return atLeast;
    }
}
