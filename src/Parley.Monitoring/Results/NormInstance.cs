using NodaTime;

namespace Parley.Monitoring.Results;

/// <summary>One norm, for one bearer (or several answering jointly), from one coming true of its trigger: what is counted, dated and answered for.</summary>
/// <param name="Established">How well the state is established. Possibly: the evidence allows another state too.</param>
/// <param name="Kept">Whether the norm has been kept so far: no with an established breach, possibly where it could not be seen or is not established, yes otherwise. Null where nothing could have been kept yet.</param>
/// <param name="DueFrom">First instant at which it may be performed, included; null where not determined.</param>
/// <param name="DueBy">Last instant at which performing is in time, included; null where there is no deadline or it is not determined.</param>
/// <param name="Since">When the state began, at the earliest: for an event known to the day only, with that day; null where it has always been.</param>
/// <param name="Evidence">The events that the state rests on, by when they happened.</param>
/// <param name="Why">One plain sentence: which trigger, which deadline, which event or which missing one.</param>
public sealed record NormInstance(
    NormId Norm,
    ProvisionId Provision,
    ValueList<PartyId> Bearers,
    NormState State,
    Answer Established,
    Answer? Kept,
    Instant? DueFrom,
    Instant? DueBy,
    Instant? Since,
    ValueList<EventId> Evidence,
    string Why);
