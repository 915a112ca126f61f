namespace Parley.Model.Time;

/// <summary>Something that can come true: an act, a state of a provision, a fact outside the agreement.</summary>
public abstract record Fact;

/// <summary>Several facts, all of them: it comes true when the last one does.</summary>
public sealed record AllFact(ValueList<Fact> Facts) : Fact
{
    public override string ToString() => string.Join(" and ", Facts);
}

/// <summary>Several facts, any of them: it comes true when the first one does. <c>4.1 or 4.2 is fulfilled</c></summary>
public sealed record AnyFact(ValueList<Fact> Facts) : Fact
{
    public override string ToString() => string.Join(" or ", Facts);
}

/// <summary>An anchor is reached: <c>entry into force</c>.</summary>
public sealed record AnchorFact(AnchorId Anchor) : Fact
{
    public override string ToString() => Anchor.Value;
}

/// <summary>Somebody has done something: <c>Russia has withdrawn its forces from the Eastern Strip</c>.</summary>
/// <param name="Actors">Who; empty where anybody may do it. More than one: each of them has to, unless <see cref="AnyActor"/>.</param>
/// <param name="Stage">For an act that lasts, which end of it.</param>
public sealed record ActFact(ValueList<PartyId> Actors, Action Action, ActStage Stage) : Fact
{
    /// <summary>Whether one of the actors is enough: <c>Ukraine or Russia has …</c>, <c>a Party has …</c>.</summary>
    public bool AnyActor { get; init; }

    /// <summary>The clause as written, or null where it is put together from its parts: <c>Russia has withdrawn its forces from the Eastern Strip</c>.</summary>
    public string? Words { get; init; }

    public override string ToString() => Words ??
        $"{(Actors.IsEmpty ? "somebody" : string.Join(AnyActor ? " or " : " and ", Actors))} has {(Stage == ActStage.Begun ? "begun to " : "")}{Action}";
}

/// <summary>A verifier has found that a provision is met: <c>the Monitoring Force has verified 4.1</c>.</summary>
/// <remarks>Not the same as that it is met.</remarks>
/// <param name="By">Who verifies; empty where the text names nobody.</param>
public sealed record VerifiedFact(ValueList<PartyId> By, ProvisionRef Provision) : Fact
{
    public override string ToString() => $"{(By.IsEmpty ? "somebody" : string.Join(" and ", By))} has verified {Provision}";
}

/// <summary>A provision is in a state: <c>4.1 is fulfilled</c>, <c>1.1 is breached</c>.</summary>
/// <param name="Of">The bearer meant, or empty for any: <c>Russia breaches 1.1</c>.</param>
public sealed record StateFact(ProvisionRef Provision, ProvisionState State, ValueList<PartyId> Of) : Fact
{
    public override string ToString() => $"{Provision} is {(State == ProvisionState.InForce ? "in force" : State.ToString().ToLowerInvariant())}{(Of.IsEmpty ? "" : $" by {string.Join(" or ", Of)}")}";
}

/// <summary>A state of the world that the agreement does not govern: <c>martial law is in force in Ukraine</c>.</summary>
/// <param name="Subject">What: <c>martial law</c>.</param>
/// <param name="In">Where, as a party, or null.</param>
public sealed record OutsideFact(string Subject, PartyId? In) : Fact
{
    public override string ToString() => In is { } party ? $"{Subject} is in force in {party}" : $"{Subject} is in force";
}

/// <summary>Words that nobody is named to establish: <c>without provocation</c>, <c>in case of a threat</c>.</summary>
public sealed record WordsFact(string Words) : Fact
{
    public override string ToString() => Words;
}

/// <summary>A provision named in a sentence; the whole agreement where <see cref="Id"/> is null.</summary>
public sealed record ProvisionRef(ProvisionId? Id)
{
    public static readonly ProvisionRef Agreement = new((ProvisionId?)null);

    public override string ToString() => Id?.Value ?? "this agreement";
}

/// <summary>Which end of an act that lasts. <see cref="Unstated"/> is for acts that do not last, and for text that does not say.</summary>
public enum ActStage
{
    Unstated,
    Begun,
    Completed,
}

/// <summary>What a sentence can say of a provision.</summary>
public enum ProvisionState
{
    InForce,
    Due,
    Fulfilled,
    Breached,
    Overdue,
    Suspended,
    Ended,
    Approved,
    Refused,
    Decided,

    /// <summary>Nobody decided in time, so that the default holds.</summary>
    Defaulted,
    Begun,
}
