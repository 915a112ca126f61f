using Parley.Monitoring.Results;

namespace Parley.Documents.Words;

/// <summary>What a reader wants to know of an instance first. Every instance has exactly one, so that the figures add up.</summary>
/// <remarks>In the order in which they ask for attention.</remarks>
internal enum Standing
{
    Overdue,
    NotKept,
    Undetermined,
    Due,
    Waiting,
    Kept,
    Fulfilled,
    Closed,
}

internal static class Standings
{
    public static readonly Standing[] All = Enum.GetValues<Standing>();

    /// <remarks>Whatever is not established is undetermined, whichever state it would be: it is never rounded to calm.</remarks>
    public static Standing Of(NormInstance instance) => instance switch
    {
        { Established: not Answer.Yes } or { State: NormState.InForce, Kept: Answer.Possibly } => Standing.Undetermined,
        { State: NormState.Overdue } => Standing.Overdue,
        { State: NormState.InForce, Kept: Answer.No } => Standing.NotKept,
        { State: NormState.InForce, Kept: Answer.Yes } => Standing.Kept,
        { State: NormState.Due or NormState.Open or NormState.Pending } => Standing.Due,
        { State: NormState.Fulfilled or NormState.FulfilledLate or NormState.Decided or NormState.Approved } => Standing.Fulfilled,
        { State: NormState.Waiting or NormState.InForce or NormState.Suspended or NormState.Unavailable or NormState.Available or NormState.NotSought } => Standing.Waiting,
        _ => Standing.Closed,
    };
}
