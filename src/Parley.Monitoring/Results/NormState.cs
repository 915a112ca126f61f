namespace Parley.Monitoring.Results;

/// <summary>The life of a norm: the words of the language, section 3.</summary>
public enum NormState
{
    /// <summary>Its trigger has not come true, or the agreement is not in force.</summary>
    Waiting,
    Due,
    Fulfilled,
    Overdue,
    FulfilledLate,

    /// <summary>A prohibition, maintenance or periodic duty that applies now.</summary>
    InForce,
    Suspended,
    Discharged,
    Lapsed,
    Ended,

    /// <summary>A power or permission that cannot be used now.</summary>
    Unavailable,
    Available,
    Exercised,
    Expired,

    /// <summary>A decision that has not been made.</summary>
    Open,
    Decided,
    Defaulted,

    /// <summary>An approval that nobody has asked for.</summary>
    NotSought,
    Pending,
    Approved,
    Refused,
}
