using System.Collections.Immutable;
using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>The life of one norm over all time, from the events that stand.</summary>
/// <remarks>What it says of an instant rests only on events that had begun by then.</remarks>
internal sealed record NormResult
{
    /// <summary>What is assumed of a norm that is still being worked out, because it hangs on itself: nothing has come true.</summary>
    public static readonly NormResult Nothing = new();

    /// <summary>When its provision applies: in force, approved, not ceased.</summary>
    public Timeline InForce { get; init; } = Timeline.Never;

    public Timeline Suspended { get; init; } = Timeline.Never;

    /// <summary>Of a sentence on the life of provisions: when they have entered, remain, or have ceased; of an approval: when it is given; of a power or permission: when it can be used.</summary>
    public Timeline Effect { get; init; } = Timeline.Never;

    /// <summary>The uses of a power, each as surely as it was available.</summary>
    public ImmutableArray<Hit> Uses { get; init; } = [];

    /// <summary>The ends of a suspension that its holder made.</summary>
    public ImmutableArray<Hit> Resumptions { get; init; } = [];

    /// <summary>What the norm forbids and happened while it applied, whoever did it, each as surely as it is an incident.</summary>
    public ImmutableArray<Hit> Incidents { get; init; } = [];

    public bool IsMetOnce { get; init; }

    public ImmutableArray<InstanceResult> Instances { get; init; } = [];

    /// <summary>The same instances, with every state possible.</summary>
    public NormResult Unknown() => this with
    {
        InForce = Timeline.Unknown,
        Suspended = Timeline.Unknown,
        Effect = Timeline.Unknown,
        Instances = [.. Instances.Select(i => new InstanceResult(i.Bearers, [.. i.States.Select(s => s with { Holds = Timeline.Unknown })])
        {
            Trigger = i.Trigger,
            Breached = Timeline.Unknown,
            Failures = [new Pulse(new Occurrence(Instant.MinValue, null), [])],
            Begun = Timeline.Unknown,
        })],
    };

    public bool SameAs(NormResult other) =>
        InForce.Equals(other.InForce) && Suspended.Equals(other.Suspended) && Effect.Equals(other.Effect)
        && Incidents.SequenceEqual(other.Incidents) && Uses.SequenceEqual(other.Uses) && Resumptions.SequenceEqual(other.Resumptions)
        && Instances.Length == other.Instances.Length && Instances.Zip(other.Instances).All(p => p.First.SameAs(p.Second));
}

/// <summary>A state and when the norm is in it. Of one instance's states exactly one is true at each instant.</summary>
internal readonly record struct StateTimeline(NormState State, Timeline Holds);

/// <summary>From an instant on, included, a state and how well it is established.</summary>
internal readonly record struct StateStep(Instant At, NormState State, Answer Established);

/// <summary>One instance's life.</summary>
internal sealed record InstanceResult(ValueList<PartyId> Bearers, ImmutableArray<StateTimeline> States)
{
    private readonly Lazy<ImmutableArray<StateStep>> _steps = new(() => StateChoice.Steps(States));

    /// <summary>The coming true of a "whenever" that it comes from; null for the only instance of its norm and bearer.</summary>
    public Pulse? Trigger { get; init; }

    /// <summary>When it has been broken, or not met in time.</summary>
    public Timeline Breached { get; init; } = Timeline.Never;

    /// <summary>Each time that it was broken, apart from incidents.</summary>
    public ImmutableArray<Pulse> Failures { get; init; } = [];

    /// <summary>The incidents that count against it, each as surely as this bearer brought it about.</summary>
    public ImmutableArray<Hit> Incidents { get; init; } = [];

    /// <summary>Each breach: incidents by event, others by when they came about.</summary>
    public IEnumerable<Pulse> Breaches => Failures.Concat(Incidents.Select(h => new Pulse(h.Occurrence, [h.Id])));

    /// <summary>Whether its performance has begun.</summary>
    public Timeline Begun { get; init; } = Timeline.Never;

    public BoundReading? Start { get; init; }

    public BoundReading? Deadline { get; init; }

    /// <summary>Of a periodic duty: until when each performance serves, by when it was made.</summary>
    public ImmutableArray<(Instant At, Instant Until)> Periods { get; init; } = [];

    /// <summary>What performed it, by when.</summary>
    public ImmutableArray<Hit> Performances { get; init; } = [];

    /// <summary>What else it rests on: triggers, conditions, powers used.</summary>
    public ImmutableArray<Hit> Grounds { get; init; } = [];

    /// <summary>Its state over time; the first step lies at the beginning of time.</summary>
    public ImmutableArray<StateStep> Steps => _steps.Value;

    public StateStep At(Instant instant) => Steps[IndexAt(instant)];

    public int IndexAt(Instant instant)
    {
        var (low, high) = (1, Steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Steps[middle].At <= instant ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>When it is in one of the states.</summary>
    public Timeline Within(Func<NormState, bool> state) =>
        States.Where(s => state(s.State)).Aggregate(Timeline.Never, (t, s) => t.Or(s.Holds));

    public bool SameAs(InstanceResult other) =>
        Bearers == other.Bearers && Trigger?.Key == other.Trigger?.Key && Breached.Equals(other.Breached) && Begun.Equals(other.Begun)
        && States.SequenceEqual(other.States) && Failures.SequenceEqual(other.Failures) && Incidents.SequenceEqual(other.Incidents);
}

/// <summary>Picks the state to show where the evidence allows several.</summary>
internal static class StateChoice
{
    /// <summary>The state that is sure; else the first possible one, in the order of the list: the furthest that the evidence allows.</summary>
    public static ImmutableArray<StateStep> Steps(ImmutableArray<StateTimeline> states)
    {
        var steps = ImmutableArray.CreateBuilder<StateStep>();
        foreach (var at in states.SelectMany(s => s.Holds.Steps).Select(s => s.At).Append(Instant.MinValue).Distinct().Order())
        {
            var chosen = Choose(states, at);
            if (steps.Count == 0 || steps[^1].State != chosen.State || steps[^1].Established != chosen.Established)
            {
                steps.Add(chosen);
            }
        }

        return steps.ToImmutable();
    }

    private static StateStep Choose(ImmutableArray<StateTimeline> states, Instant at)
    {
        StateTimeline? possible = null;
        foreach (var state in states)
        {
            var answer = state.Holds.At(at);
            if (answer == Answer.Yes)
            {
                return new StateStep(at, state.State, Answer.Yes);
            }

            possible ??= answer == Answer.Possibly ? state : null;
        }

        return new StateStep(at, possible?.State ?? states[^1].State, Answer.Possibly);
    }
}
