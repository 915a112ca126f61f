using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Evidence;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios;

/// <summary>What the monitor says at one point of a story: the same answer as <see cref="Monitor.Report"/>, with the lives of all norms behind it.</summary>
internal sealed class StoryView
{
    private readonly Story _story;

    public StoryView(MonitorPlan plan, Story story, Instant asOf, Instant knownAt)
    {
        (_story, Plan, AsOf) = (story, plan, asOf);
        var state = story.Watches.Aggregate(Monitor.ApplyAll(Monitor.Start(plan), story.Events), Monitor.Apply);
        var known = KnownEvents.At(KnownEvents.Distinct(state.Sightings), knownAt);
        var watches = Watching.Known(state.Watches, asOf, knownAt);
        Evaluation = Evaluation.Of(plan, EventHits.Of(plan, known.Standing, asOf));
        Instances = InstanceList.Of(plan, Evaluation, watches, asOf);
        Incidents = IncidentList.Of(plan, Evaluation);
    }

    public MonitorPlan Plan { get; }

    public Instant AsOf { get; }

    public Evaluation Evaluation { get; }

    public ValueList<NormInstance> Instances { get; }

    public ValueList<Incident> Incidents { get; }

    /// <summary>The numbers of the norms that the references mean, each once; of an approval also where what it is about is named.</summary>
    public IReadOnlyList<int> NormsOf(ValueList<ProvisionRef> provisions) =>
        [.. provisions.SelectMany(p => Plan.Provisions.NormsOf(p).Concat(Plan.Norms.Where(n => n.Norm is ApprovalGate gate && gate.Of.Contains(p)).Select(n => n.Number))).Distinct().Order()];

    /// <summary>The lives of a norm beside what is shown of them, in the same order.</summary>
    public IEnumerable<(InstanceResult Life, NormInstance Shown)> InstancesOf(int norm) =>
        Evaluation.Norms[norm].Instances.Zip(Instances.Where(i => i.Norm == Plan.Norms[norm].Norm.Id));

    /// <summary>The events under these ids; all that has been told where there are none, since what did not happen led there too.</summary>
    public ValueList<Event> EventsOf(IReadOnlyCollection<EventId> evidence)
    {
        var wanted = evidence.ToHashSet();
        var events = _story.Events.Where(e => wanted.Count == 0 || wanted.Contains(e.Id));
        return events.OrderBy(e => e.When.From).ThenBy(e => e.When.To).ThenBy(e => e.Id.Value, StringComparer.Ordinal).ToValueList();
    }
}
