using System.Globalization;

namespace Parley.Model.Events;

/// <summary>How much an event says: <c>75</c> pieces or people, <c>25 %</c> of all, <c>30 days</c>.</summary>
public readonly record struct EventAmount(decimal Value, AmountUnit Unit)
{
    public static EventAmount Pieces(decimal value) => new(value, AmountUnit.Pieces);

    /// <summary>As event files write it.</summary>
    public override string ToString() => Value.ToString("0.############", CultureInfo.InvariantCulture) + Unit switch
    {
        AmountUnit.Pieces => "",
        AmountUnit.PerCent => " %",
        _ => $" {Unit.ToString().ToLowerInvariant()}",
    };
}

public enum AmountUnit
{
    /// <summary>What is counted: tanks, soldiers.</summary>
    Pieces,
    PerCent,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}
