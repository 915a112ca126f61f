using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Results;

/// <summary>An event of the kind that a norm in force forbids or breaks. Not a breach: that is for the body the agreement names.</summary>
/// <param name="Established">Whether it happened, where and while the norm applies, by somebody who is bound; which party did it is in <paramref name="Actor"/>.</param>
/// <param name="Why">One plain sentence: what keeps it from being yes, or that nothing does.</param>
public sealed record Incident(
    NormId Norm,
    ProvisionId Provision,
    EventId Event,
    When At,
    Instant KnownAt,
    Actor Actor,
    Answer Established,
    Whereabouts? Where,
    string Why);
