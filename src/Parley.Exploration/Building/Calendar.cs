using NodaTime;
using Parley.Exploration.Model;
using Parley.Monitoring.Deadlines;

namespace Parley.Exploration.Building;

/// <summary>Turns the moments of the text into clocks.</summary>
internal sealed class Calendar(Machine machine, Reckoner reckoner, Reckoning reckoning, LocalDate begins, LeftOut leftOut)
{
    private readonly Clock _since = machine.ClockFrom(Tri.Exact(machine.Begun), "days since the beginning").Sure;

    /// <summary>The day with whose first instant every run begins.</summary>
    public LocalDate Begins => begins;

    /// <param name="find">Whether a fact has come true by now.</param>
    /// <param name="idle">When nobody looks at the moment any longer; null: never.</param>
    public Reading Read(Moment moment, Func<Fact, Tri> find, Bit? idle = null)
    {
        switch (moment)
        {
            case DateMoment { Date.Possible: { IsEmpty: false } dates }:
                return new Reading(Tri.Yes, OnDates(dates, 0, idle), OnDates(dates, 1, idle), Blank: false);
            case DateMoment:
                return new Reading(Tri.Yes, Tri.Possibly, Tri.Possibly, Blank: true);
            case ClockMoment clock:
                return OnClock(clock.Time, idle);
            case FactMoment happening:
                var at = find(happening.Fact);
                return new Reading(at, at, machine.Behind(at, $"since {happening.Fact}"), Blank: false);
            case OffsetMoment offset:
                return After(offset.Span, find(offset.From), $"days since {offset.From}", idle);
            case ChoiceMoment choice:
                return Choose(choice, [.. choice.Moments.Select(m => Read(m, find, idle))]);
            default:
                leftOut.Add("a time counted back from an event");
                return new Reading(Tri.Possibly, Tri.Possibly, Tri.Possibly, Blank: false) { Lead = true };
        }
    }

    /// <summary>What lies a length after something that stays true once it is.</summary>
    public Reading After(TimeLength length, Tri since, string name, Bit? idle = null)
    {
        var exactly = since == Tri.Exact(machine.Begun);
        if (DayRange.Of(length, reckoner, reckoning, begins, exactly) is not { } range)
        {
            return new Reading(since, new Tri(Bit.False, since.May), new Tri(Bit.False, since.May), Blank: true);
        }

        if (!range.IsExact && length.Amount.TryGetFixed(out _))
        {
            leftOut.Add(length.Unit is TimeUnit.Hours or TimeUnit.Minutes ? "the hour at which a time in hours ends" : "how many days there are in a time in months, years or working days");
        }

        var (sure, may) = machine.ClockFrom(since, name);
        return new Reading(
            since,
            new Tri(sure.AtLeast(range.FirstMost, idle), may.AtLeast(range.FirstLeast, idle)),
            new Tri(sure.AtLeast(range.LastMost, idle), may.AtLeast(range.LastLeast, idle)),
            Blank: false);
    }

    /// <summary>Whether a length has passed on a clock that can start anew: surely and possibly.</summary>
    public Tri? Gone(TimeLength length, Clock sure, Clock may)
    {
        if (DayRange.Of(length, reckoner, reckoning, begins, only: false) is not { } range)
        {
            return null;
        }

        if (!range.IsExact)
        {
            leftOut.Add(length.Unit is TimeUnit.Hours or TimeUnit.Minutes ? "the hour at which a time in hours ends" : "how many days there are in a time in months, years or working days");
        }

        return new Tri(sure.AtLeast(range.LastMost), may.AtLeast(range.LastLeast));
    }

    public Bit OnDay(LocalDate day, Bit? idle = null) => _since.AtLeast(Period.DaysBetween(begins, day), idle);

    private Tri OnDates(ValueList<LocalDate> dates, int later, Bit? idle) => new(OnDay(dates.Max().PlusDays(later), idle), OnDay(dates.Min().PlusDays(later), idle));

    /// <summary>Midnight is met exactly; of another time of a day the model knows only the day.</summary>
    private Reading OnClock(LocalDateTime time, Bit? idle)
    {
        var day = OnDay(time.Date, idle);
        if (time.TimeOfDay == LocalTime.Midnight)
        {
            return new Reading(Tri.Yes, Tri.Exact(day), Tri.Exact(day), Blank: false);
        }

        leftOut.Add("the hour of a moment of the calendar");
        var over = new Tri(OnDay(time.Date.PlusDays(1), idle), day);
        return new Reading(Tri.Yes, over, over, Blank: false);
    }

    /// <summary>Of the first of several, those that are not set do not count; the last is not set while one of them is not.</summary>
    private Reading Choose(ChoiceMoment choice, Reading[] readings)
    {
        Func<IEnumerable<Tri>, Tri> join = choice.Latest ? machine.All : machine.Any;
        Tri Bounded(Reading reading, Tri value) => reading.Blank ? new Tri(Bit.False, reading.Set.May) : value;
        return new Reading(
            join(readings.Select(r => r.Set)),
            join(readings.Select(r => Bounded(r, r.Come))),
            join(readings.Select(r => Bounded(r, r.Gone))),
            readings.All(r => r.Blank)) { Lead = readings.Any(r => r.Lead) };
    }
}
