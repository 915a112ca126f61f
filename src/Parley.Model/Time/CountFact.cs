namespace Parley.Model.Time;

/// <summary>How often provisions were broken, within a time: <c>more than 3 breaches of 1.1 by Russia within 7 days</c>.</summary>
/// <remarks>
/// It is so at an instant when the number of what lies no farther back than the time, its ends included, is within the bound. An event is counted once, however
/// many of the provisions it breaks. An upper bound (<c>no incident under 1.1 within 30 days</c>) says something only once a whole such time lies in the life of the provisions.
/// </remarks>
/// <param name="Of">The provisions, all of whose breaches are counted together.</param>
/// <param name="Within">The time looked back on; null where all of them count.</param>
/// <param name="By">Whose breaches; empty for anybody's.</param>
public sealed record CountFact(Counted Counted, ValueList<ProvisionRef> Of, QuantityBound Bound, Open<int> Number, TimeLength? Within, ValueList<PartyId> By) : Fact
{
    /// <summary>Whether many make it so, rather than few.</summary>
    public bool IsLowerBound => Bound is QuantityBound.AtLeast or QuantityBound.MoreThan;

    public override string ToString()
    {
        var bound = Bound switch
        {
            QuantityBound.AtLeast => "at least ",
            QuantityBound.MoreThan => "more than ",
            QuantityBound.LessThan => "fewer than ",
            QuantityBound.AtMost => "no more than ",
            _ => "exactly ",
        };
        var one = Number.TryGetFixed(out var number) && number == 1;
        var noun = Counted == Counted.Incidents ? one ? "incident under" : "incidents under" : one ? "breach of" : "breaches of";
        return $"{bound}{Number} {noun} {string.Join(" and ", Of)}{(By.IsEmpty ? "" : $" by {string.Join(" or ", By)}")}{(Within is { } within ? $" within {within}" : "")}";
    }
}

/// <summary>What a <see cref="CountFact"/> counts.</summary>
public enum Counted
{
    /// <summary>Events of a kind that the provisions forbid.</summary>
    Incidents,

    /// <summary>Incidents, and also deadlines missed and periods lapsed.</summary>
    Breaches,
}
