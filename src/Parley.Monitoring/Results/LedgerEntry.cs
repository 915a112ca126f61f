using NodaTime;

namespace Parley.Monitoring.Results;

/// <summary>A change of state of one instance, never altered once written: a later correction adds an entry.</summary>
/// <param name="Number">Its place in the ledger, from 1.</param>
/// <param name="KnownAt">When the change became known.</param>
/// <param name="From">The state before, or null when the instance came into being.</param>
/// <param name="Effective">When the new state began, at the earliest; for one that has always been, the moment of the entry.</param>
/// <param name="Because">The event that changed it, or null when time alone did.</param>
public sealed record LedgerEntry(
    int Number,
    Instant KnownAt,
    NormId Norm,
    ProvisionId Provision,
    ValueList<PartyId> Bearers,
    NormState? From,
    NormState To,
    Answer Established,
    Instant Effective,
    EventId? Because);
