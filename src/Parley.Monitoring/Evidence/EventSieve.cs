using Parley.Model.Events;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Evidence;

/// <summary>Takes in events one after another: keeps whole what some pattern speaks of, and of the rest what the totals need.</summary>
internal struct EventSieve(MonitorState state)
{
    private readonly MonitorPlan _plan = state.Plan;
    private AppendList<Sighting> _sightings = state.Sightings;
    private AppendList<UnheardEvent> _unheard = state.Unheard;
    private readonly AppendList<Watch> _watches = state.Watches;

    public void Add(Event happening)
    {
        var patterns = _plan.PatternsOf(happening.Act);
        var fits = patterns.IsEmpty ? [] : FitsOf(happening, patterns.AsSpan());
        if (fits.Length == 0 && happening.Corrects is null && !happening.Withdrawn && UnheardEvent.TryMake(happening, out var unheard))
        {
            _unheard = _unheard.Add(unheard);
        }
        else
        {
            _sightings = _sightings.Add(new Sighting(happening, fits));
        }
    }

    public readonly MonitorState ToState() => new(_plan, _sightings, _unheard, _watches);

    private readonly Fit[] FitsOf(Event happening, ReadOnlySpan<EventPattern> patterns)
    {
        Span<Fit> found = patterns.Length <= 64 ? stackalloc Fit[patterns.Length] : new Fit[patterns.Length];
        var count = 0;
        foreach (var pattern in patterns)
        {
            if (pattern.Fits(happening, _plan.Atlas) is var sure and not Answer.No)
            {
                // A report that says less than the provision asks leaves it possible.
                found[count++] = new Fit(pattern.Number, _plan.IsWiderThan(happening.Act, pattern.Act) ? Answer.Possibly : sure);
            }
        }

        return count == 0 ? [] : found[..count].ToArray();
    }
}
