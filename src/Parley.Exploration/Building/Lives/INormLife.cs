using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>The life of one kind of norm, a step at a time. Instances are numbered as the norm's holders.</summary>
internal interface INormLife
{
    int Instances { get; }

    /// <summary>The states of the kind, the furthest first; of one instance exactly one is true.</summary>
    IReadOnlyList<NormState> States { get; }

    Tri State(int instance, NormState state);

    /// <summary>What it is for others while it lasts: a power that can be used, a prohibition that applies.</summary>
    Tri Effect { get; }

    bool IsMetOnce => false;

    /// <summary>Done, be it late.</summary>
    Tri Met(int instance) => Tri.No;

    Tri Breached(int instance) => Tri.No;

    /// <summary>An incident that counts against the instance has happened.</summary>
    Tri Incident(int instance) => Tri.No;

    /// <summary>An incident has happened, whoever did it.</summary>
    Tri AnyIncident => Tri.No;

    Tri Begun(int instance) => Tri.No;
}

/// <summary>A sentence that has no life of its own: a recognition, a declaration, a decision rule, a saving clause.</summary>
internal sealed class NoLife : INormLife
{
    public int Instances => 0;

    public IReadOnlyList<NormState> States => [];

    public Tri State(int instance, NormState state) => Tri.No;

    public Tri Effect => Tri.No;
}

/// <summary>Finds the life of a norm's kind.</summary>
internal static class NormLives
{
    public static INormLife Of(NormSignals norm) => norm.Plan.Norm switch
    {
        Recognition or Declaration or DecisionRule or Saving => new NoLife(),
        Life => new SpanLife(norm),
        ApprovalGate => new GateLife(norm),
        Change or Release => new EffectLife(norm),
        Permission or Power => new AbilityLife(norm),
        Decision => new ChoiceLife(norm),
        { Timing.Every: not null } when !norm.Plan.Performance.IsEmpty => new RecurringLife(norm),
        _ => norm.Plan.Lasting ? new StandingLife(norm) : new DutyLife(norm),
    };
}
