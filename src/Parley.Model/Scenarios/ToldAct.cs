using Parley.Model.Events;
using Parley.Model.Sources;

namespace Parley.Model.Scenarios;

/// <summary>An act as a sentence tells it, before it has a time: what an event says apart from when, how well established and by which source.</summary>
public sealed record ToldAct(ActId Act)
{
    public ActStage Stage { get; init; }

    public Actor Actor { get; init; } = Actor.Undetermined;

    public PartyId? Counterparty { get; init; }

    public string? Object { get; init; }

    /// <summary>How much, where the sentence says so.</summary>
    public EventAmount? Amount { get; init; }

    public Whereabouts? Where { get; init; }

    public ProvisionId? Provision { get; init; }

    public Conclusion? Conclusion { get; init; }

    /// <summary>The event that it is when it happens: observed, and known when it has ended.</summary>
    public Event Happening(EventId id, When when, SourceAnchor? source) => new()
    {
        Id = id,
        When = when,
        KnownAt = when.To,
        Act = Act,
        Stage = Stage,
        Actor = Actor,
        Counterparty = Counterparty,
        Object = Object,
        Amount = Amount,
        Where = Where,
        Provision = Provision,
        Conclusion = Conclusion,
        Establishment = Establishment.Observed,
        SourceName = ScenarioSource,
        Source = source,
    };

    /// <summary>Who says so where a scenario names nobody: the scenario itself.</summary>
    public const string ScenarioSource = "scenario";
}
