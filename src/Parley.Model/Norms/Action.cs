namespace Parley.Model.Norms;

/// <summary>What is to be done, or not: an act with its roles filled.</summary>
/// <param name="Words">The phrase as written, for messages: <c>withdraw its forces from the Eastern Strip</c>.</param>
public sealed record Action(ActId Act, ValueList<RoleFiller> Roles, string Words)
{
    /// <summary>The places that bound where the act counts; empty where the text names none.</summary>
    public IEnumerable<(ActRole Role, PlaceId Place)> Places =>
        Roles.SelectMany(r => r.Filler is PlaceFiller places ? places.Places.Select(p => (r.Role, p)) : []);

    public RoleFiller? Find(ActRole role)
    {
        foreach (var filler in Roles)
        {
            if (filler.Role == role)
            {
                return filler;
            }
        }

        return null;
    }

    public override string ToString() => Words;
}

/// <summary>A role of an act and what fills it.</summary>
public sealed record RoleFiller(ActRole Role, Filler Filler);

/// <summary>The parts that an act's words can play.</summary>
public enum ActRole
{
    /// <summary>What is acted on: its forces, prisoners of war, the plan.</summary>
    Object,

    /// <summary>To or with whom: Ukraine, each other.</summary>
    Counterparty,
    From,
    To,
    In,
    Across,
    Along,
    Over,
    Against,

    /// <summary>How far or how much: by 5 km.</summary>
    By,

    /// <summary>Any other words, kept as they stand.</summary>
    Manner,

    /// <summary><c>under the supervision of the Mission</c></summary>
    Supervisor,

    /// <summary><c>in the presence of the Mission</c></summary>
    Witness,

    /// <summary><c>with the assistance of the Guarantors</c></summary>
    Helper,
}

/// <summary>What fills a role.</summary>
public abstract record Filler;

/// <summary>One or more declared places.</summary>
public sealed record PlaceFiller(ValueList<PlaceId> Places) : Filler;

/// <summary>One or more declared parties.</summary>
public sealed record PartyFiller(ValueList<PartyId> Parties) : Filler;

/// <summary>One or more provisions: <c>verify 4.1</c>.</summary>
public sealed record ProvisionFiller(ValueList<ProvisionRef> Provisions) : Filler;

/// <summary>Anything else, by its own words, lower case and without the article: <c>forces</c>.</summary>
/// <param name="Of">Whose, where the text says so: its forces. Null where nobody's.</param>
public sealed record ThingFiller(string Thing, PartyId? Of) : Filler
{
    /// <summary>A ceiling or an amount: <c>not more than 75 tanks</c>; null where the text names none.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Further amounts of other things: <c>75 tanks, 150 armoured vehicles and 6,000 soldiers</c>.</summary>
    public ValueList<Quantity> Further { get; init; }

    /// <summary>Every amount, each with what is counted.</summary>
    public IEnumerable<Quantity> Quantities => Quantity is { } first ? Further.Prepend(first) : [];
}

/// <summary>How many: <c>800,000</c>, <c>not more than [600,000 | 800,000]</c>.</summary>
/// <param name="Unit">What is counted, or <c>per cent</c>.</param>
public sealed record Quantity(Open<decimal> Amount, QuantityBound Bound, string Unit)
{
    /// <summary>The unit of a share of all.</summary>
    public const string PerCent = "per cent";

    public bool IsShare => Unit == PerCent;

    /// <summary><c>in any month</c>: the amount holds for each period of the calendar; null where it holds at each moment.</summary>
    public TimeLength? Per { get; init; }

    /// <summary><c>a further 25 per cent</c>: on top of what came before, rather than in all.</summary>
    public bool More { get; init; }
}

public enum QuantityBound
{
    Exactly,
    AtMost,
    AtLeast,

    /// <summary>The number itself not included: <c>shall not deploy more than 75 tanks</c>.</summary>
    MoreThan,
    LessThan,
}
