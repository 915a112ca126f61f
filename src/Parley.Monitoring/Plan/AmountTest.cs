using Parley.Model.Events;

namespace Parley.Monitoring.Plan;

/// <summary>What the amount of an event has to be: more than 75, not more than 14,700.</summary>
/// <param name="Values">The amount, or each of the alternatives; empty where the text leaves it blank.</param>
/// <param name="Unsaid">The answer for an event that says no amount, or says it in another unit.</param>
internal sealed record AmountTest(QuantityBound Bound, ValueList<decimal> Values, bool Share, Answer Unsaid)
{
    public static AmountTest Of(Quantity quantity, QuantityBound bound, Answer unsaid) => new(bound, quantity.Amount.Possible, quantity.IsShare, unsaid);

    /// <summary>With alternatives: yes or no only if it is that for each of them.</summary>
    public Answer Fits(EventAmount? amount)
    {
        if (amount is not { } said || said.Unit != (Share ? AmountUnit.PerCent : AmountUnit.Pieces))
        {
            return Unsaid;
        }

        if (Values.IsEmpty)
        {
            return Answer.Possibly;
        }

        var met = Values.Count(v => Meets(said.Value, v));
        return met == Values.Count ? Answer.Yes : met > 0 ? Answer.Possibly : Answer.No;
    }

    private bool Meets(decimal said, decimal value) => Bound switch
    {
        QuantityBound.AtMost => said <= value,
        QuantityBound.AtLeast => said >= value,
        QuantityBound.MoreThan => said > value,
        QuantityBound.LessThan => said < value,
        _ => said == value,
    };

    /// <summary>The bound that is broken where this one is not met.</summary>
    public static QuantityBound Opposite(QuantityBound bound) => bound switch
    {
        QuantityBound.AtMost => QuantityBound.MoreThan,
        QuantityBound.LessThan => QuantityBound.AtLeast,
        QuantityBound.AtLeast => QuantityBound.LessThan,
        QuantityBound.MoreThan => QuantityBound.AtMost,
        _ => QuantityBound.MoreThan,
    };
}

/// <summary>How much has to be done in all: several events add up to it.</summary>
internal sealed record Quota(ValueList<decimal> Amounts, bool Share)
{
    public static Quota Of(Quantity quantity) => new(quantity.Amount.Possible, quantity.IsShare);
}

/// <summary>How much may happen in each period of the calendar.</summary>
internal sealed record Rate(ValueList<decimal> Most, TimeUnit Unit);
