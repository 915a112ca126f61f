using NodaTime;
using Parley.Documents.Explanations;

namespace Parley.Documents.Timelines;

/// <summary>One norm in time.</summary>
/// <param name="Words">What is to be done, not to be done or may be done, without times and conditions.</param>
/// <param name="Dates">Its dates, or what they hang on.</param>
/// <param name="Rank">How many others, one after the other, have to come first; 0 where none that is undated has.</param>
public sealed record TimelineEntry(NormId Norm, ProvisionId Provision, TimelineKind Kind, string Words, NormDates Dates, int Rank)
{
    /// <summary>Who bears it; none for approvals and the life of the agreement where nobody does.</summary>
    public ValueList<PartyId> Bearers { get; init; }

    /// <summary>The norms that have to come first, in the order of the document.</summary>
    public ValueList<NormId> After { get; init; }

    /// <summary>Whether one of those that have to come first waits for this one, so that none can come first.</summary>
    public bool IsInCircle { get; init; }

    /// <summary>Whether it has a first moment and no end of its time at all: it stands from then on.</summary>
    public bool IsStanding => Dates is { From: not null, To: null, HasEnd: false, IsOpen: false };

    /// <summary>The moment that it is sorted by.</summary>
    public Instant? At => IsStanding ? Dates.From : Dates.To ?? Dates.From;
}

public enum TimelineKind
{
    /// <summary>To be done once, by a last moment.</summary>
    Deadline,

    /// <summary>To be done once, with no last moment.</summary>
    Duty,

    /// <summary>In force over a time.</summary>
    Period,

    /// <summary>A right that can be used.</summary>
    Option,
    Decision,
    Approval,

    /// <summary>Entry into force and its end.</summary>
    Life,
}
