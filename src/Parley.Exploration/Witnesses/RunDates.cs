using NodaTime;
using Parley.Exploration.Model;
using Parley.Model.Events;

namespace Parley.Exploration.Witnesses;

/// <summary>Puts the moves of a run on the calendar: the days that pass, and within a day one act a minute from six in the morning on.</summary>
internal static class RunDates
{
    private const int FirstHour = 6;

    /// <summary>The acts with their instants, in order, and the day that the run has reached.</summary>
    public static (IReadOnlyList<Event> Events, LocalDate Last) Of(IEnumerable<Move> run, LocalDate begins, int stepDays, DateTimeZone zone)
    {
        var events = new List<Event>();
        var (day, today) = (begins, 0);
        foreach (var move in run)
        {
            if (move.Event is not { } happening)
            {
                (day, today) = (day.PlusDays(stepDays), 0);
                continue;
            }

            var at = zone.AtLeniently(day.At(new LocalTime(FirstHour, 0)).PlusMinutes(today++)).ToInstant();
            events.Add(happening with { Id = new EventId($"event {events.Count + 1}"), When = When.At(at), KnownAt = at });
        }

        return (events, day);
    }
}
