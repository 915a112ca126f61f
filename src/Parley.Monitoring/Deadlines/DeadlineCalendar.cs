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
                return find(lead.Before) is { } before ? Away(lead.Span, before, reckoner.Before) with { KnownFrom = IsForeseen(lead.Before) ? null : before } : null;
            case ChoiceMoment choice:
                return Choose(choice.Latest, [.. choice.Moments.Select(m => Read(m, find))]);
            default:
                throw new System.Diagnostics.UnreachableException(moment.GetType().Name);
        }
    }

    /// <summary>Whether the calendar tells the fact beforehand.</summary>
    private static bool IsForeseen(Fact fact) => fact is MomentFact;

    /// <summary>Of the first, those that are not set do not count; the last is not set while one of them is not.</summary>
    private static MomentReading? Choose(bool latest, MomentReading?[] readings)
    {
        MomentReading[] known = [.. readings.OfType<MomentReading>()];
        if (known.Length == 0 || (latest && known.Length < readings.Length))
        {
            return null;
        }

        // A blank bounds the earlier of two nowhere, and leaves the later one open.
        var surely = known.Where(k => !k.Blank).Select(k => k.Latest).ToList();
        Stretch? last = latest
            ? known.Any(k => k.Blank) || surely.Contains(null) ? null : Later(surely.OfType<Stretch>())
            : surely.OfType<Stretch>().Any() ? Earlier(surely.OfType<Stretch>()) : null;
        var first = latest ? Later(known.Select(k => k.Earliest)) : Earlier(known.Select(k => k.Earliest));
        return new MomentReading(first, last, known.All(k => k.Blank) || (latest && known.Any(k => k.Blank)));
    }

    private static Stretch Earlier(IEnumerable<Stretch> stretches) => stretches.Aggregate((a, b) => new Stretch(Instant.Min(a.First, b.First), Instant.Min(a.Last, b.Last)));

    private static Stretch Later(IEnumerable<Stretch> stretches) => stretches.Aggregate((a, b) => new Stretch(Instant.Max(a.First, b.First), Instant.Max(a.Last, b.Last)));

    /// <summary>The end of the next day that recurs: the first that begins at or after an instant, or, behind a performance, the one of the period after its own.</summary>
    public Instant NextOf(PeriodDay day, Instant from, bool performed)
    {
        var date = reckoner.DateOf(from);
        var next = reckoner.DayOf(DayIn(day, date, performed ? 1 : 0));
        return !performed && next.First < from ? reckoner.DayOf(DayIn(day, date, 1)).Last : next.Last;
    }

    private static LocalDate DayIn(PeriodDay day, LocalDate date, int further)
    {
        if (day.Unit == TimeUnit.Weeks)
        {
            return date.PlusDays(day.Day - (int)date.DayOfWeek + (7 * further));
        }

        var month = new LocalDate(date.Year, date.Month, 1).PlusMonths(further);
        return month.PlusDays(Math.Min(day.Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)) - 1);
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
