using Parley.Model.Events;

namespace Parley.Monitoring.Results;

/// <summary>What the answer could and could not see: shown beside every total.</summary>
/// <param name="Events">Events used, corrected ones counted once.</param>
/// <param name="WithoutPlace">Events whose source names no place.</param>
/// <param name="ImprecisePlace">Events that some norm speaks of whose radius of uncertainty crosses the edge of a place that the norm names.</param>
/// <param name="ActorUndetermined">Events whose actor is undetermined or one of several.</param>
/// <param name="AllegedOnly">Events that are alleged and no more.</param>
/// <param name="KnownLate">Events that became known more than 24 hours after they ended.</param>
/// <param name="Matched">Events that some norm speaks of.</param>
/// <param name="DaysFollowed">Days of the agreement's calendar from entry into force (or the first event) to the moment asked about, both included.</param>
/// <param name="DaysWithoutEvent">Days among these on which nothing at all is known.</param>
/// <param name="Gaps">What could not be seen, by when.</param>
/// <param name="Watched">What was watched, by when.</param>
public sealed record Coverage(
    int Events,
    int Matched,
    int WithoutPlace,
    int ImprecisePlace,
    int ActorUndetermined,
    int AllegedOnly,
    int KnownLate,
    int DaysFollowed,
    int DaysWithoutEvent,
    ValueList<Watch> Gaps,
    ValueList<Watch> Watched);
