using Parley.Monitoring.Results;

namespace Parley.Documents.Words;

/// <summary>The words for states, in one table: short, neutral, the same in every document.</summary>
internal static class StateWords
{
    /// <summary><c>fulfilled late</c></summary>
    public static string Of(NormState state) => state switch
    {
        NormState.Waiting => "waiting",
        NormState.Due => "due",
        NormState.Fulfilled => "fulfilled",
        NormState.Overdue => "overdue",
        NormState.FulfilledLate => "fulfilled late",
        NormState.InForce => "in force",
        NormState.Suspended => "suspended",
        NormState.Discharged => "discharged",
        NormState.Lapsed => "lapsed",
        NormState.Ended => "ended",
        NormState.Unavailable => "not available",
        NormState.Available => "available",
        NormState.Exercised => "exercised",
        NormState.Expired => "expired",
        NormState.Open => "open",
        NormState.Decided => "decided",
        NormState.Defaulted => "default applies",
        NormState.NotSought => "approval not sought",
        NormState.Pending => "approval pending",
        NormState.Approved => "approved",
        NormState.Refused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a word."),
    };

    /// <summary>The state with how well it is established: <c>in force, kept</c>, <c>possibly overdue</c>.</summary>
    public static string Of(NormInstance instance)
    {
        var word = Of(instance.State);
        return instance switch
        {
            { Established: Answer.No } => $"not {word}, as far as is known",
            { Established: Answer.Possibly } => $"possibly {word}",
            { State: NormState.InForce, Kept: Answer.Yes } => "in force, kept so far",
            { State: NormState.InForce, Kept: Answer.No } => "in force, not kept",
            { State: NormState.InForce, Kept: Answer.Possibly } => "in force, whether kept cannot be determined",
            _ => word,
        };
    }

    /// <summary>The heading of a group of instances.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Overdue => "overdue",
        Standing.NotKept => "in force, not kept",
        Standing.Undetermined => "cannot be determined",
        Standing.Due => "due or open",
        Standing.Waiting => "waiting or available",
        Standing.Kept => "in force, kept so far",
        Standing.Fulfilled => "fulfilled",
        Standing.Closed => "closed otherwise",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A standing without a word."),
    };

    /// <summary>What the group means, as one sentence.</summary>
    public static string Meaning(Standing standing) => standing switch
    {
        Standing.Overdue => "The last moment to perform has passed, and nothing known shows that it was performed.",
        Standing.NotKept => "It applies now, and at least one established event is against it.",
        Standing.Undetermined => "The evidence allows more than one answer. This is not a sign of calm.",
        Standing.Due => "It can and should be performed, decided or approved now; there is still time, or no deadline.",
        Standing.Waiting => "What it waits for has not happened, it is suspended, or it is a power that may be used.",
        Standing.Kept => "It applies now, and nothing known is against it.",
        Standing.Fulfilled => "Performed, decided or approved, on the evidence named.",
        Standing.Closed => "Ended, lapsed, discharged, expired, refused, used up, or replaced by its default.",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A standing without a meaning."),
    };

    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.Possibly => "possibly",
        _ => "no",
    };
}
