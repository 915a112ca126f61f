using NodaTime;

namespace Parley.Workspace.Runs;

/// <summary>What is asked of a run of the monitor.</summary>
/// <param name="InForce">The day from whose beginning the agreement is supposed to be in force; null: events bring it about as the text says.</param>
/// <param name="AsOf">The moment that the answer is about; null: the end of the last event known.</param>
/// <param name="KnownAt">Only what was known by then is used; null: everything that the files hold.</param>
public sealed record MonitorRequest(LocalDate? InForce, GivenTime? AsOf, GivenTime? KnownAt)
{
    /// <summary>Whether the events themselves are kept beside the answer, as a report needs them. Memory then grows with the files.</summary>
    public bool KeepEvents { get; init; }
}
