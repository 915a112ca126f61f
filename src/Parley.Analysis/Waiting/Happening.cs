namespace Parley.Analysis.Waiting;

/// <summary>Something that can come true, or fail to: a provision falls due, somebody does something, the agreement enters into force.</summary>
/// <param name="Words">As a clause: <c>3.1 falls due</c>, <c>Russia has withdrawn its forces from the Four Regions</c>.</param>
/// <param name="Norm">The norm that falls due or whose approval it is; null for others.</param>
internal sealed record Happening(int Index, HappeningKind Kind, string Words, Norm? Norm)
{
    /// <summary>Who does it, for an act, or breaches it, for a state; null where anybody may, and for others.</summary>
    public PartyId? Actor { get; init; }

    /// <summary>What is done, for an act.</summary>
    public Action? Action { get; init; }

    /// <summary>What is so, for a state of a provision, a verification and an anchor.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The state that a provision is in, for a state.</summary>
    public ProvisionState? State => (Fact as StateFact)?.State;
}

internal enum HappeningKind
{
    EntryIntoForce,

    /// <summary>A norm begins to bind: an obligation falls due, a prohibition is in force, a power is available.</summary>
    Due,

    /// <summary>Somebody does something.</summary>
    Act,

    /// <summary>A duty is performed: of good will before it binds, or although something has barred its act.</summary>
    Performance,

    /// <summary>A provision is verified.</summary>
    Verified,

    /// <summary>An approval is given.</summary>
    Approval,

    /// <summary>A provision is in a state.</summary>
    State,

    /// <summary>An anchor is reached.</summary>
    Anchor,

    /// <summary>A state of the world ends: martial law is lifted.</summary>
    OutsideEnds,

    /// <summary>One of several alternatives.</summary>
    Choice,
}

/// <summary>What a happening waits for.</summary>
/// <param name="To">The happening that has to come first.</param>
/// <param name="Because">The sentence that says so.</param>
/// <param name="Kind">How it says so.</param>
internal readonly record struct Need(int To, Norm? Because, NeedKind Kind)
{
    // By the sentence's number: comparing whole norms would compare all their words.
    public bool Equals(Need other) => To == other.To && Kind == other.Kind && Because?.Id == other.Because?.Id;

    public override int GetHashCode() => HashCode.Combine(To, Kind, Because?.Id);
}

internal enum NeedKind
{
    /// <summary>A condition or a time of the sentence.</summary>
    Condition,

    /// <summary>Nobody but the bearer of that norm is asked to do it, so it comes when the norm falls due.</summary>
    Promise,

    /// <summary>An approval that the text requires.</summary>
    Approval,

    /// <summary>Outside law, or a prohibition that the text sets until something.</summary>
    Bar,

    /// <summary>Nothing binds before entry into force, though the sentence does not say so.</summary>
    Presumed,
}
