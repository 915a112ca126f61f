using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Facts;

/// <summary>Counts breaches and incidents within a window that slides with time.</summary>
/// <remarks>
/// What happened at an instant is counted until a deadline of the window's length from that instant has passed: ONCE[0, N] of metric temporal logic. An event that
/// is not sure, or of which it is not known exactly when it happened, is counted surely only while it lies in the window however it was, and possibly while it may.
/// Since each can have been as it was whatever the others were, every number between the two counts is possible, so that the answer is the best there is.
/// </remarks>
internal static class IncidentCounts
{
    /// <summary>Something counted: it came about from the first instant on, at the latest at the second, null where it possibly never did.</summary>
    private readonly record struct Item(Instant From, Instant Latest, bool Sure);

    public static Timeline Read(MonitorPlan plan, CountFact fact, Func<int, NormResult> norms)
    {
        var items = ItemsOf(plan, fact, norms);
        var numbers = fact.Number.Possible;
        if (numbers.IsEmpty || fact.Within is { Amount.Possible.IsEmpty: true })
        {
            return fact.IsLowerBound ? Timeline.Unknown.And(Happened(items)) : Timeline.Unknown;
        }

        var readings = new List<Timeline>();
        var whole = Timeline.Always;
        foreach (var within in WindowsOf(fact.Within))
        {
            var changes = Changes(items, within, plan.Calendar);
            if (!fact.IsLowerBound && within is not null)
            {
                var begun = fact.Of.SelectMany(p => plan.Provisions.NormsOf(p)).Distinct().Aggregate(Timeline.Never, (t, n) => t.Or(norms(n).InForce)).Once();
                whole = HeldStates.Read(begun, within, plan.Calendar);
            }

            readings.AddRange(numbers.Select(n => Compare(changes, fact.Bound, n).And(whole)));
        }

        return readings.Aggregate((a, b) => a.AgreementWith(b));
    }

    /// <summary>The events counted, each once, by when they happened.</summary>
    public static IEnumerable<Hit> EventsOf(MonitorPlan plan, CountFact fact, Func<int, NormResult> norms) => Hits(plan, fact, norms).Values
        .OrderBy(h => h.When.From).ThenBy(h => h.When.To).ThenBy(h => h.Id.Value, StringComparer.Ordinal);

    private static IEnumerable<TimeLength?> WindowsOf(TimeLength? within) =>
        within is null ? Enumerable.Repeat<TimeLength?>(null, 1) : within.Amount.Possible.Select(a => within with { Amount = new Fixed<int>(a) });

    private static Dictionary<EventId, Hit> Hits(MonitorPlan plan, CountFact fact, Func<int, NormResult> norms)
    {
        var hits = new Dictionary<EventId, Hit>();
        foreach (var norm in fact.Of.SelectMany(p => plan.Provisions.NormsOf(p)).Distinct().Select(norms))
        {
            foreach (var hit in fact.By.IsEmpty ? norm.Incidents : norm.Instances.Where(i => Meant(i, fact.By)).SelectMany(i => i.Incidents))
            {
                hits[hit.Id] = hits.TryGetValue(hit.Id, out var other) && other.Sure >= hit.Sure ? other : hit;
            }
        }

        return hits;
    }

    private static List<Item> ItemsOf(MonitorPlan plan, CountFact fact, Func<int, NormResult> norms)
    {
        var items = Hits(plan, fact, norms).Values.Select(h => new Item(h.When.From, h.When.To, h.Sure == Answer.Yes)).ToList();
        if (fact.Counted == Counted.Breaches)
        {
            items.AddRange(fact.Of.SelectMany(p => plan.Provisions.NormsOf(p)).Distinct().SelectMany(n => norms(n).Instances).Where(i => Meant(i, fact.By))
                .SelectMany(i => i.Failures).Select(f => new Item(f.At.From, f.At.Sure ?? Instant.MaxValue, f.At.Sure is not null)));
        }

        return items;
    }

    private static bool Meant(InstanceResult instance, ValueList<PartyId> by) => by.IsEmpty || instance.Bearers.Any(by.Contains);

    private static Timeline Happened(List<Item> items) => items.Count == 0 ? Timeline.Never : Timeline.Reached(items.Min(i => i.From), items.Min(i => i.From));

    /// <summary>By how much the sure and the possible number in the window change, and when; without a window nothing leaves it.</summary>
    private static List<(Instant At, int Low, int High)> Changes(List<Item> items, TimeLength? within, DeadlineCalendar calendar)
    {
        var changes = new List<(Instant At, int Low, int High)>();
        foreach (var item in items)
        {
            var leaves = within is null ? Instant.MaxValue : calendar.EndOf(within, item.From)!.Value.Earliest;
            if (item.Sure && item.Latest <= leaves)
            {
                changes.Add((item.Latest, 1, 0));
                changes.Add((BoundReading.Behind(leaves), -1, 0));
            }

            changes.Add((item.From, 0, 1));
            changes.Add((within is null || item.Latest == Instant.MaxValue ? Instant.MaxValue : BoundReading.Behind(calendar.EndOf(within, item.Latest)!.Value.Latest), 0, -1));
        }

        changes.Sort();
        return changes;
    }

    private static Timeline Compare(List<(Instant At, int Low, int High)> changes, QuantityBound bound, int number)
    {
        var (low, high) = (0, 0);
        var builder = new TimelineBuilder(Judge(bound, number, 0, 0));
        for (var i = 0; i < changes.Count && changes[i].At < Instant.MaxValue; i++)
        {
            low += changes[i].Low;
            high += changes[i].High;
            if (i + 1 == changes.Count || changes[i + 1].At > changes[i].At)
            {
                builder.Add(changes[i].At, Judge(bound, number, low, high));
            }
        }

        return builder.Build();
    }

    private static Answer Judge(QuantityBound bound, int number, int low, int high) => bound switch
    {
        QuantityBound.AtLeast => low >= number ? Answer.Yes : high >= number ? Answer.Possibly : Answer.No,
        QuantityBound.MoreThan => low > number ? Answer.Yes : high > number ? Answer.Possibly : Answer.No,
        QuantityBound.LessThan => high < number ? Answer.Yes : low < number ? Answer.Possibly : Answer.No,
        QuantityBound.AtMost => high <= number ? Answer.Yes : low <= number ? Answer.Possibly : Answer.No,
        _ => low == number && high == number ? Answer.Yes : low <= number && high >= number ? Answer.Possibly : Answer.No,
    };
}
