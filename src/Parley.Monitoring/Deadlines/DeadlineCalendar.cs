using NodaTime;

namespace Parley.Monitoring.Deadlines;

/// <summary>Finds when a fact that a moment hangs on came true; null where it has not.</summary>
internal delegate Occurrence? FindOccurrence(Fact fact);

/// <summary>Turns the moments of the text into stretches of time.</summary>
internal sealed class DeadlineCalendar(Reckoner reckoner)
{
    public Reckoner Reckoner => reckoner;

    /// <summary>Null while the moment hangs on something that has not happened.</summary>
    public MomentReading? Read(Moment moment, FindOccurrence find)
    {
        switch (moment)
        {
            case DateMoment date:
                return Across(date.Date.Possible.Select(reckoner.DayOf));
            case ClockMoment clock:
                return MomentReading.Fixed(reckoner.ClockTime(clock.Time));
            case FactMoment happening:
                return find(happening.Fact) is { } at
                    ? new MomentReading(Stretch.At(at.From), at.Sure is { } sure ? Stretch.At(sure) : null, Blank: false)
                    : null;
            case OffsetMoment offset:
                return find(offset.From) is { } from ? Away(offset.Span, from, reckoner.After) : null;
            case LeadMoment lead:
                return find(lead.Before) is { } before ? Away(lead.Span, before, reckoner.Before) with { KnownFrom = before } : null;
            default:
                throw new System.Diagnostics.UnreachableException(moment.GetType().Name);
        }
    }

    /// <summary>What lies a length after an instant: the first and last instant at which it can end.</summary>
    public (Instant Earliest, Instant Latest)? EndOf(TimeLength length, Instant from)
    {
        var ends = length.Amount.Possible.SelectMany(amount => reckoner.After(from, amount, length.Unit)).ToList();
        return ends.Count == 0 ? null : (ends.Min(e => e.Last), ends.Max(e => e.Last));
    }

    private static MomentReading Away(TimeLength length, Occurrence of, Func<Instant, int, TimeUnit, ValueList<Stretch>> count)
    {
        var amounts = length.Amount.Possible;
        if (amounts.IsEmpty)
        {
            return new MomentReading(Stretch.At(of.From), null, Blank: true);
        }

        var reading = Across(amounts.SelectMany(a => count(of.From, a, length.Unit)).Concat(of.Sure is { } sure ? amounts.SelectMany(a => count(sure, a, length.Unit)) : []));
        return of.Sure is null ? reading with { Latest = null } : reading;
    }

    private static MomentReading Across(IEnumerable<Stretch> possible)
    {
        var all = possible.OrderBy(s => s.First).ThenBy(s => s.Last).ToList();
        return all.Count == 0
            ? new MomentReading(new Stretch(Instant.MinValue, Instant.MinValue), null, Blank: true)
            : new MomentReading(all[0], all[^1], Blank: false);
    }
}
