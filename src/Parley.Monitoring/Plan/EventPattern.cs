using Parley.Geography;
using Parley.Model.Events;

namespace Parley.Monitoring.Plan;

/// <summary>A kind of event that the agreement speaks of: an act with its roles, by somebody, somewhere, about something.</summary>
/// <remarks>It says whether an event is of the kind, and how surely; whether the event happened is a separate question.</remarks>
internal sealed record EventPattern(int Number, ActId Act)
{
    /// <summary>Who counts as doing it; empty: anybody.</summary>
    public ValueList<PartyId> Actors { get; init; }

    /// <summary>Parties whose act may or may not be the act of one of <see cref="Actors"/>: a state, where its parliament is meant.</summary>
    public ValueList<PartyId> PossibleActors { get; init; }

    /// <summary>Whether an event whose actor nobody knows counts as done by somebody who is meant.</summary>
    public bool AnyUnknownActor { get; init; }

    /// <summary>Whether somebody is meant who is no declared party: then an actor who is known to be one is not meant, and an unknown one possibly.</summary>
    public bool Undeclared { get; init; }

    public StageMeaning Stage { get; init; }

    /// <summary>What is acted on, or null: anything.</summary>
    public string? Object { get; init; }

    /// <summary>The answer for an event that names no object.</summary>
    public Answer ObjectUnsaid { get; init; } = Answer.Possibly;

    public ValueList<PartyId> Counterparties { get; init; }

    /// <summary>It has to be in one of these; empty: anywhere.</summary>
    public ValueList<PatternPlace> Places { get; init; }

    /// <summary>The provisions that the event has to be about; empty: it need not be about any.</summary>
    public ValueList<ProvisionId> Provisions { get; init; }

    /// <summary>The answer for an event that names no provision.</summary>
    public Answer ProvisionUnsaid { get; init; } = Answer.Possibly;

    /// <summary>Whether an event about a part of one of <see cref="Provisions"/> is meant too: the use of a power over an article.</summary>
    public bool PartsToo { get; init; }

    /// <summary>The conclusion that counts; null: any or none.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>The answer for an event that concludes nothing: yes where the act by itself does, as approving.</summary>
    public Answer ConclusionUnsaid { get; init; } = Answer.Possibly;

    /// <summary>What the amount of the event has to be; null: any.</summary>
    public AmountTest? Amount { get; init; }

    /// <summary>Whether only a report about the whole place counts: how many there are in a part of it says nothing of how few there are in it.</summary>
    public bool WholePlace { get; init; }

    /// <summary>Who has to have been there: an event that names one of them as its counterparty says so, any other leaves it open.</summary>
    public ValueList<PartyId> Overseers { get; init; }

    /// <summary>Whether the text asks for something that no event can say: an amount, a distance, a manner.</summary>
    public bool Unmeasured { get; init; }

    public Answer Fits(Event happening, Atlas? atlas)
    {
        var answer = FitsActor(happening.Actor).And(FitsStage(happening.Stage)).And(FitsProvision(happening.Provision)).And(FitsConclusion(happening.Conclusion));
        if (answer == Answer.No)
        {
            return answer;
        }

        answer = answer.And(Amount?.Fits(happening.Amount) ?? Answer.Yes).And(FitsOverseer(happening.Counterparty));
        answer = answer.And(FitsObject(happening.Object)).And(FitsCounterparty(happening.Counterparty)).And(Unmeasured ? Answer.Possibly : Answer.Yes);
        return answer == Answer.No ? answer : answer.And(FitsPlace(happening.Where, atlas));
    }

    public Answer FitsActor(Actor actor)
    {
        if (Undeclared)
        {
            return actor.IsUndetermined ? Answer.Possibly : Answer.No;
        }

        if (Actors.IsEmpty || (AnyUnknownActor && actor.IsUndetermined))
        {
            return Answer.Yes;
        }

        if (actor.IsUndetermined)
        {
            return Answer.Possibly;
        }

        var (any, all) = (false, true);
        foreach (var candidate in actor.Candidates)
        {
            var meant = Contains(Actors, candidate);
            any |= meant || Contains(PossibleActors, candidate);
            all &= meant;
        }

        return all ? Answer.Yes : any ? Answer.Possibly : Answer.No;
    }

    public Answer FitsPlace(Whereabouts? where, Atlas? atlas)
    {
        if (Places.IsEmpty)
        {
            return Answer.Yes;
        }

        var answer = Answer.No;
        foreach (var place in Places)
        {
            answer = answer.Or(WholePlace && where is not InPlace ? place.Holds(where, atlas).And(Answer.Possibly)
                : WholePlace && where is InPlace { Place: var named } && named != place.Place ? Answer.Possibly
                : place.Holds(where, atlas));
            if (answer == Answer.Yes)
            {
                break;
            }
        }

        return answer;
    }

    public Answer FitsObject(string? thing) =>
        Object is null ? Answer.Yes
        : thing is null ? ObjectUnsaid
        : ObjectWords.Compare(Object, thing);

    private Answer FitsOverseer(PartyId? counterparty) => Overseers.IsEmpty || (counterparty is { } party && Contains(Overseers, party)) ? Answer.Yes : Answer.Possibly;

    private Answer FitsCounterparty(PartyId? counterparty) =>
        Counterparties.IsEmpty ? Answer.Yes : counterparty is not { } party ? Answer.Possibly : Contains(Counterparties, party) ? Answer.Yes : Answer.No;

    public Answer FitsStage(ActStage stage) => Stage switch
    {
        StageMeaning.Begun => Answer.Yes,
        StageMeaning.Completed => stage switch { ActStage.Completed => Answer.Yes, ActStage.Begun => Answer.No, _ => Answer.Possibly },
        StageMeaning.NotEnded => stage == ActStage.Completed ? Answer.No : Answer.Yes,
        StageMeaning.EndStated => stage == ActStage.Completed ? Answer.Yes : Answer.No,
        StageMeaning.NotOnlyBegun => stage == ActStage.Begun ? Answer.No : Answer.Yes,
        _ => stage == ActStage.Begun ? Answer.Possibly : Answer.Yes,
    };

    private Answer FitsProvision(ProvisionId? provision)
    {
        if (Provisions.IsEmpty)
        {
            return Answer.Yes;
        }

        if (provision is not { } about)
        {
            return ProvisionUnsaid;
        }

        foreach (var meant in Provisions)
        {
            if (ProvisionIndex.IsWithin(meant, about) || (PartsToo && ProvisionIndex.IsWithin(about, meant)))
            {
                return Answer.Yes;
            }
        }

        return Answer.No;
    }

    private Answer FitsConclusion(Conclusion? conclusion) =>
        Conclusion is null ? Answer.Yes
        : conclusion is null ? ConclusionUnsaid
        : conclusion == Conclusion ? Answer.Yes : Answer.No;

    private static bool Contains(ValueList<PartyId> parties, PartyId party)
    {
        foreach (var one in parties)
        {
            if (one == party)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A place of a pattern, and whether being there can be told from where an event is reported.</summary>
/// <param name="Crossed">A line that is crossed, or fired across: the whereabouts of one end does not tell.</param>
internal readonly record struct PatternPlace(PlaceId Place, bool Crossed)
{
    public Answer Holds(Whereabouts? where, Atlas? atlas) => where switch
    {
        null => Answer.Possibly,
        InPlace named when named.Place == Place => Answer.Yes,
        _ when Crossed || atlas is null => Answer.Possibly,
        _ => atlas.Holds(Place, where),
    };
}

/// <summary>Which end of an act the text means.</summary>
internal enum StageMeaning
{
    /// <summary>An act that does not last: done, unless it is said to have only begun.</summary>
    Done,

    /// <summary>Its beginning: whatever is reported of the act, it has at least begun.</summary>
    Begun,

    /// <summary>Its completion: a report that does not say which end leaves it open.</summary>
    Completed,

    /// <summary>Anything but a stated end: <c>declare martial law</c>.</summary>
    NotEnded,

    /// <summary>Only a stated end.</summary>
    EndStated,

    /// <summary>Anything but a mere beginning: <c>lift martial law</c>.</summary>
    NotOnlyBegun,
}
