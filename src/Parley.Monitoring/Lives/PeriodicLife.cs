using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary><c>every 24 hours</c>: in force, overdue from the moment at which the longest time since the last performance has passed, in force again with the next one.</summary>
/// <remarks>Where the text names a day of each month or week, a performance serves its own month or week. Otherwise the time runs from the start of the duty, and anew from the end of a suspension. A period left blank never passes.</remarks>
internal static class PeriodicLife
{
    public static InstanceResult Read(LifeContext context, Requirement performance, ValueList<PartyId> bearers, TimeLength every)
    {
        var ended = Ended(context);
        var window = context.Applies(null).And(ended.Not()).And(context.Released.Not());
        var applies = window.And(context.Suspended.Not());
        var begun = context.Applies(null).Once().Or(ended).And(context.Guard);
        var served = performance.Groups.Aggregate(Timeline.Always, (t, g) => t.And(Served(context, context.Hits.Any(g), applies, every)));
        var lapse = applies.And(context.Guard).And(served.Not());
        return new InstanceResult(bearers,
        [
            new(NormState.Overdue, lapse),
            new(NormState.InForce, applies.And(context.Guard).And(served)),
            new(NormState.Suspended, begun.And(window).And(context.Suspended)),
            new(NormState.Ended, begun.And(window.Not())),
            new(NormState.Waiting, begun.Not()),
        ])
        {
            Breached = lapse.Once(),
            Failures = [.. Breaks(lapse)],
            Begun = context.Hits.Met(performance),
            Start = context.Start(null),
            Deadline = context.End(null),
            Periods = [.. Periods(context, context.Hits.Of(performance), applies, every)],
            Performances = [.. context.Hits.Of(performance)],
            Grounds = context.Grounds,
        };
    }

    /// <summary>Whether the end of the time set for a lasting norm has passed.</summary>
    internal static Timeline Ended(LifeContext context) =>
        context.End(null) is { } end
            ? end.Blank ? Timeline.Constant(Answer.No) : Timeline.Reached(BoundReading.Behind(end.Earliest), end.Latest is { } latest ? BoundReading.Behind(latest) : null)
            : Timeline.Never;

    /// <summary>Whether the last performance, or the start, is recent enough.</summary>
    private static Timeline Served(LifeContext context, List<Hit> hits, Timeline applies, TimeLength every)
    {
        if (every.Amount.Possible.IsEmpty)
        {
            return Timeline.Always;
        }

        var (sure, possible) = (new List<(Instant From, Instant To)>(), new List<(Instant From, Instant To)>());
        foreach (var start in Starts(applies))
        {
            var ends = Until(context, start.From, every, performed: false);
            var last = start.Sure is { } at ? Until(context, at, every, performed: false).Latest : ends.Latest;
            sure.Add((start.From, ends.Earliest));
            possible.Add((start.From, last));
        }

        foreach (var hit in hits)
        {
            var ends = Until(context, hit.When.From, every, performed: true);
            var last = Until(context, hit.When.To, every, performed: true).Latest;
            if (hit.Sure == Answer.Yes && hit.When.To <= ends.Earliest)
            {
                sure.Add((hit.When.To, ends.Earliest));
            }

            possible.Add((hit.When.From, last));
        }

        return Covered(sure).Or(Covered(possible).And(Answer.Possibly));
    }

    private static IEnumerable<(Instant At, Instant Until)> Periods(LifeContext context, List<Hit> hits, Timeline applies, TimeLength every) =>
        every.Amount.Possible.Count != 1 ? []
        : Starts(applies).Select(s => (s.From, Until(context, s.From, every, performed: false).Earliest))
            .Concat(hits.Where(h => h.Sure == Answer.Yes).Select(h => (h.When.To, Until(context, h.When.From, every, performed: true).Earliest)));

    /// <summary>Until when a start or a performance serves: for a length, or until the next day that the text names.</summary>
    private static (Instant Earliest, Instant Latest) Until(LifeContext context, Instant from, TimeLength every, bool performed) =>
        context.Norm.Norm.Timing.DayOfEach is { } day
            ? context.Calendar.NextOf(day, from, performed) is var end ? (end, end) : default
            : context.Calendar.EndOf(every, from)!.Value;

    /// <summary>Each time that the duty comes to apply.</summary>
    private static IEnumerable<Occurrence> Starts(Timeline applies)
    {
        Instant? possibly = applies.Before != Answer.No ? Instant.MinValue : null;
        Instant? sure = applies.Before == Answer.Yes ? Instant.MinValue : null;
        foreach (var step in applies.Steps)
        {
            if (step.Value == Answer.No)
            {
                if (possibly is { } from)
                {
                    yield return new Occurrence(from, sure);
                }

                (possibly, sure) = (null, null);
                continue;
            }

            possibly ??= step.At;
            sure ??= step.Value == Answer.Yes ? step.At : null;
        }

        if (possibly is { } last)
        {
            yield return new Occurrence(last, sure);
        }
    }

    /// <summary>Whether some stretch, ends included, holds the instant.</summary>
    private static Timeline Covered(List<(Instant From, Instant To)> stretches)
    {
        stretches.Sort();
        var builder = new TimelineBuilder(Answer.No);
        Instant? end = null;
        foreach (var (from, to) in stretches)
        {
            if (end is { } last && from > BoundReading.Behind(last))
            {
                builder.Add(BoundReading.Behind(last), Answer.No);
                end = null;
            }

            builder.Add(from, Answer.Yes);
            end = end is { } e && e > to ? e : to;
        }

        if (end is { } final)
        {
            builder.Add(BoundReading.Behind(final), Answer.No);
        }

        return builder.Build();
    }

    private static IEnumerable<Pulse> Breaks(Timeline lapse) => Starts(lapse).Select(o => new Pulse(o, []));
}
