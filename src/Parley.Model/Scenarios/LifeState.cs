namespace Parley.Model.Scenarios;

/// <summary>What a scenario can say of a provision: the states in the life of its norms, and what they add up to.</summary>
public enum LifeState
{
    Waiting,
    Due,

    /// <summary>In time or late.</summary>
    Fulfilled,
    FulfilledInTime,
    FulfilledLate,
    Overdue,
    InForce,
    Suspended,
    Discharged,
    Lapsed,
    Ended,
    Unavailable,
    Available,
    Exercised,
    Expired,
    Open,
    Decided,
    Defaulted,
    NotSought,
    Pending,
    Approved,
    Refused,

    /// <summary>An established incident, or something not done in time; never a finding.</summary>
    Breached,

    /// <summary>No breach is known, and nothing that bears on it was hidden from view.</summary>
    Kept,

    /// <summary>Its performance has begun.</summary>
    Begun,
}
