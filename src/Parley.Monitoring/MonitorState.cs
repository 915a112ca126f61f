using Parley.Model.Events;
using Parley.Monitoring.Evidence;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring;

/// <summary>What has been delivered so far, as far as the agreement speaks of it. A value: applying an event makes a new one and leaves this one as it was.</summary>
/// <remarks>
/// Memory is proportional to the events that some norm speaks of, and 20 bytes for each other one, so that totals count it once and as of any moment known.
/// States made from the same events in any order, and with any of them twice, give the same reports.
/// </remarks>
public sealed class MonitorState
{
    internal MonitorState(MonitorPlan plan, AppendList<Sighting> sightings, AppendList<UnheardEvent> unheard, AppendList<Watch> watches)
    {
        Plan = plan;
        Sightings = sightings;
        Unheard = unheard;
        Watches = watches;
    }

    public MonitorPlan Plan { get; }

    /// <summary>Events kept whole, in order of delivery.</summary>
    internal AppendList<Sighting> Sightings { get; }

    internal AppendList<UnheardEvent> Unheard { get; }

    internal AppendList<Watch> Watches { get; }
}
