using Parley.Monitoring.Evidence;
using Parley.Monitoring.Plan;
using Parley.Model.Events;
using NodaTime;

namespace Parley.Monitoring.Facts;

/// <summary>The events that stand, by the pattern that they fit, each list by when they happened.</summary>
internal sealed class EventHits
{
    private static readonly List<Hit> None = [];
    private readonly List<Hit>?[] _byPattern;

    private EventHits(List<Hit>?[] byPattern) => _byPattern = byPattern;

    /// <param name="until">Events that begin later are left out.</param>
    public static EventHits Of(MonitorPlan plan, List<Sighting> standing, Instant until)
    {
        var hits = new EventHits(new List<Hit>?[plan.Patterns.Length]);
        foreach (var sighting in standing)
        {
            if (sighting.Event.When.From > until)
            {
                break;
            }

            foreach (var fit in sighting.Fits)
            {
                (hits._byPattern[fit.Pattern] ??= []).Add(HitOf(sighting, fit));
            }
        }

        return hits;
    }

    /// <summary>These and some more; these stay as they are.</summary>
    public EventHits With(IEnumerable<Sighting> more)
    {
        var lists = (List<Hit>?[])_byPattern.Clone();
        foreach (var sighting in more)
        {
            foreach (var fit in sighting.Fits)
            {
                var list = lists[fit.Pattern] == _byPattern[fit.Pattern] ? [.. this[fit.Pattern]] : lists[fit.Pattern] ?? [];
                var at = list.Count;
                while (at > 0 && KnownEvents.ByTime(list[at - 1].Event, sighting.Event) > 0)
                {
                    at--;
                }

                list.Insert(at, HitOf(sighting, fit));
                lists[fit.Pattern] = list;
            }
        }

        return new EventHits(lists);
    }

    private static Hit HitOf(Sighting sighting, Fit fit)
    {
        var established = sighting.Event.Establishment == Establishment.Alleged ? Answer.Possibly : Answer.Yes;
        return new Hit(sighting.Event, fit.Sure.And(established), fit.Sure);
    }

    public List<Hit> this[int pattern] => _byPattern[pattern] ?? None;

    /// <summary>The hits of several patterns, each event once and as surely as any of them makes it.</summary>
    public List<Hit> Any(ValueList<int> patterns)
    {
        if (patterns.Count == 1)
        {
            return this[patterns[0]];
        }

        var joined = new Dictionary<EventId, Hit>();
        foreach (var pattern in patterns)
        {
            foreach (var hit in this[pattern])
            {
                joined[hit.Id] = joined.TryGetValue(hit.Id, out var other) && other.Sure >= hit.Sure ? other : hit;
            }
        }

        return [.. joined.Values.OrderBy(h => h.When.From).ThenBy(h => h.When.To).ThenBy(h => h.Id.Value, StringComparer.Ordinal)];
    }

    public static Timeline Occurred(IEnumerable<Hit> hits)
    {
        Instant? from = null, sure = null;
        foreach (var hit in hits)
        {
            from = from is { } f && f <= hit.When.From ? f : hit.When.From;
            if (hit.Sure == Answer.Yes && (sure is null || hit.When.To < sure))
            {
                sure = hit.When.To;
            }
        }

        return from is { } first ? Timeline.Reached(first, sure) : Timeline.Never;
    }

    /// <summary>Whether the requirement has been met by then; <paramref name="weigh"/> says how far a hit counts.</summary>
    public Timeline Met(Requirement requirement, Func<Hit, Answer>? weigh = null)
    {
        if (requirement.Groups.IsEmpty)
        {
            return Timeline.Never;
        }

        var all = Timeline.Always;
        foreach (var (group, index) in requirement.Groups.Select((g, i) => (g, i)))
        {
            var hits = Any(group);
            var weighed = weigh is null ? hits : [.. hits.Select(h => h with { Sure = h.Sure.And(weigh(h)) }).Where(h => h.Sure != Answer.No)];
            all = all.And(requirement.Quotas.IsEmpty ? Occurred(weighed) : Sums.Reached(weighed, requirement.Quotas[index]));
        }

        return all;
    }

    /// <summary>The events of a requirement, each once, by when they happened.</summary>
    public List<Hit> Of(Requirement requirement) => Any(requirement.Patterns.Distinct().ToValueList());
}
