using NodaTime;

namespace Parley.Monitoring.Results;

/// <summary>What can be said of every norm at one moment, from what was known at another.</summary>
/// <param name="AsOf">The moment that the answer is about.</param>
/// <param name="KnownAt">Only what was known by then is used.</param>
/// <param name="Instances">In document order of their norms, then by bearer, then by when they came into being.</param>
/// <param name="Incidents">By when they happened, then by event id.</param>
/// <param name="Ledger">Every change of state, in the order in which it became known.</param>
public sealed record MonitorResult(
    Instant AsOf,
    Instant KnownAt,
    ValueList<NormInstance> Instances,
    ValueList<Incident> Incidents,
    Coverage Coverage,
    ValueList<LedgerEntry> Ledger);
