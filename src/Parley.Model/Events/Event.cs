using NodaTime;
using Parley.Model.Sources;

namespace Parley.Model.Events;

/// <summary>Something that a stream delivers: somebody says that something happened.</summary>
/// <remarks>It says what is claimed, by whom, how well established; it never says that a provision is breached.</remarks>
public sealed record Event
{
    public required EventId Id { get; init; }

    /// <summary>When it happened. For an event known to the day only: the whole day in its source's zone.</summary>
    public required When When { get; init; }

    /// <summary>When it became known: the moment from which an answer may rest on it.</summary>
    public required Instant KnownAt { get; init; }

    public required ActId Act { get; init; }

    /// <summary>For an act that lasts, which end of it; <see cref="ActStage.Unstated"/> where the source does not say.</summary>
    public ActStage Stage { get; init; }

    /// <summary>Who is said to have done it; undetermined by default.</summary>
    public Actor Actor { get; init; } = Actor.Undetermined;

    /// <summary>To or with whom, or null.</summary>
    public PartyId? Counterparty { get; init; }

    /// <summary>What was acted on, lower case: <c>forces</c>, <c>martial law</c>. Null where the source does not say.</summary>
    public string? Object { get; init; }

    /// <summary>How many of the object: 75 of <c>tanks</c>. Of a <c>have</c> it is how many there were, of other acts how many were acted on. Null where the source does not say.</summary>
    public EventAmount? Amount { get; init; }

    /// <summary>Where; null where the source names no place.</summary>
    public Whereabouts? Where { get; init; }

    /// <summary>The provision that it is about: of a verification, a report, an approval, a decision, the use of a power. Null otherwise.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>What a verifier or an approving body concluded; null for events that conclude nothing.</summary>
    public Conclusion? Conclusion { get; init; }

    public Establishment Establishment { get; init; } = Establishment.Alleged;

    /// <summary>Who says so: a report, a page, a person.</summary>
    public required string SourceName { get; init; }

    /// <summary>The event that this one replaces from <see cref="KnownAt"/> on, or null.</summary>
    public EventId? Corrects { get; init; }

    /// <summary>Whether it takes back the event it corrects instead of replacing it.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether it is made up for an exercise. Every output says so.</summary>
    public bool Exercise { get; init; }

    public string? Note { get; init; }

    /// <summary>The line of the file it was read from.</summary>
    public SourceAnchor? Source { get; init; }
}

/// <summary>A closed interval of time: from the first to the last instant at which it may have happened or went on.</summary>
public readonly record struct When(Instant From, Instant To)
{
    public static When At(Instant instant) => new(instant, instant);

    public bool IsInstant => From == To;
}

/// <summary>Who did it: one party, one of several, or nobody knows.</summary>
/// <param name="Candidates">One: it was this one. Several: one of these. Empty: undetermined.</param>
public sealed record Actor(ValueList<PartyId> Candidates)
{
    public static readonly Actor Undetermined = new(default(ValueList<PartyId>));

    public static Actor Known(PartyId party) => new([party]);

    public bool IsUndetermined => Candidates.IsEmpty;

    public override string ToString() => Candidates.Count switch
    {
        0 => "undetermined",
        1 => Candidates[0].Value,
        _ => "undetermined: " + string.Join(" or ", Candidates),
    };
}

/// <summary>Where something happened, never more exactly than the source knows.</summary>
public abstract record Whereabouts;

/// <summary>Somewhere within a radius of a point; 0 is an exact point.</summary>
/// <param name="Name">The place as the source calls it, or null.</param>
public sealed record Around(GeoPoint Point, Length Radius, string? Name) : Whereabouts;

/// <summary>Somewhere in a place that the agreement names.</summary>
public sealed record InPlace(PlaceId Place) : Whereabouts;

/// <summary>What a verifier found, or an approving or deciding body concluded.</summary>
public enum Conclusion
{
    /// <summary>Verified as met; approved; decided.</summary>
    Met,

    /// <summary>Found not met; refused; failed.</summary>
    NotMet,
}

/// <summary>How well established a claim is (the ladder of monitoring practice: alleged, observed, corroborated, assessed).</summary>
public enum Establishment
{
    /// <summary>Somebody says so: a possibility.</summary>
    Alleged,

    /// <summary>The monitors saw or heard it themselves.</summary>
    Observed,

    /// <summary>Two independent sources.</summary>
    Corroborated,

    /// <summary>Concluded by the body that the agreement names.</summary>
    Assessed,
}
