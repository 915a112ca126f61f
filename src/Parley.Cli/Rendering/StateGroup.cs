using Parley.Monitoring.Results;

namespace Parley.Cli.Rendering;

/// <summary>What a reader asks of an instance first, in the order in which it is asked.</summary>
internal enum StateGroup
{
    Overdue,
    WithIncidents,
    CannotBeDetermined,
    Due,
    Kept,
    NotYet,
    Other,
}

internal static class StateGroups
{
    public static StateGroup Of(NormInstance instance) => instance switch
    {
        { Established: not Answer.Yes } or { Kept: Answer.Possibly } => StateGroup.CannotBeDetermined,
        { State: NormState.Overdue } => StateGroup.Overdue,
        { Kept: Answer.No, State: NormState.InForce or NormState.Suspended or NormState.Ended } => StateGroup.WithIncidents,
        { State: NormState.Due or NormState.Open or NormState.Pending } => StateGroup.Due,
        { State: NormState.Fulfilled or NormState.FulfilledLate or NormState.Decided or NormState.Approved } or { Kept: Answer.Yes } => StateGroup.Kept,
        { State: NormState.Waiting or NormState.NotSought or NormState.Unavailable } => StateGroup.NotYet,
        _ => StateGroup.Other,
    };

    public static string TitleOf(StateGroup group) => group switch
    {
        StateGroup.Overdue => "Overdue",
        StateGroup.WithIncidents => "With established incidents",
        StateGroup.CannotBeDetermined => "Cannot be determined",
        StateGroup.Due => "Due or open",
        StateGroup.Kept => "Kept so far",
        StateGroup.NotYet => "Not yet due",
        _ => "Other",
    };
}
