using System.Globalization;
using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Exercises;

/// <summary>An exercise while it is being made up: its days, its dice, and what has happened so far.</summary>
/// <remarks>Days are counted from the supposed entry into force, with fractions; each script adds events with ids of its own that are replaced at the end.</remarks>
internal sealed class Scene(Agreement agreement, ExerciseOptions options, PickPoint? points)
{
    private readonly Random _random = new(options.Seed);
    private readonly Dictionary<ProvisionId, double> _performed = [];
    private readonly Instant _start = agreement.Zone.AtStartOfDay(options.Start).ToInstant();
    private readonly ValueList<PlaceId> _places = agreement.Places.Where(p => p.Shape is not UndeterminedShape).Select(p => p.Id).ToValueList();

    public Agreement Agreement => agreement;

    public ExerciseOptions Options => options;

    public List<Event> Events { get; } = [];

    public List<Watch> Watches { get; } = [];

    /// <summary>The days on which provisions were performed, as far as they were: what verification comes after.</summary>
    public IReadOnlyDictionary<ProvisionId, double> Performed => _performed;

    public void NotePerformed(ProvisionId provision, double day) =>
        _performed[provision] = Math.Max(day, _performed.GetValueOrDefault(provision));

    public bool Chance(double share) => _random.NextDouble() < share;

    /// <summary>From the first, included, to the second, excluded.</summary>
    public double Between(double from, double to) => from + (_random.NextDouble() * Math.Max(0, to - from));

    /// <summary>One of the items, which must not be empty.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>A whole number whose mean is the given one.</summary>
    public int About(double mean) => _random.Next((int)Math.Round(mean * 2) + 1);

    public LocalDate DateOf(double day) => options.Start.PlusDays((int)Math.Floor(day));

    /// <summary>The minute of a day; days of 23 or 25 hours are as long as they are.</summary>
    public Instant InstantOf(double day)
    {
        var from = agreement.Zone.AtStartOfDay(DateOf(day)).ToInstant();
        var to = agreement.Zone.AtStartOfDay(DateOf(day).PlusDays(1)).ToInstant();
        return from + Duration.FromMinutes(Math.Floor((to - from).TotalMinutes * (day - Math.Floor(day))));
    }

    public When DayOf(double day) => new(
        agreement.Zone.AtStartOfDay(DateOf(day)).ToInstant(),
        agreement.Zone.AtStartOfDay(DateOf(day).PlusDays(1)).ToInstant() - Duration.Epsilon);

    /// <summary>Adds an event, unless its day lies outside the exercise; most become known within a day, some much later.</summary>
    public Event? Add(double day, ActId act, Actor actor, Func<Event, Event> complete)
    {
        if (day < 0 || day >= options.Days || agreement.FindAct(act) is null)
        {
            return null;
        }

        var when = Chance(0.25) ? DayOf(day) : When.At(InstantOf(day));
        var delayHours = Chance(0.08) ? Between(48, 220) : Between(1, 20);
        var added = complete(new Event
        {
            Id = new EventId(Events.Count.ToString(CultureInfo.InvariantCulture)),
            When = when,
            KnownAt = Behind(when) + Duration.FromMinutes(Math.Ceiling(delayHours * 60)),
            Act = act,
            Actor = actor,
            SourceName = ExerciseGenerator.SourceName,
            Exercise = true,
        });
        Events.Add(added);
        return added;
    }

    public void AddWatch(double day, int days, bool seen, PlaceId? place, string reason)
    {
        var when = new When(DayOf(day).From, DayOf(day + days - 1).To);
        Watches.Add(new Watch("", seen, when, Behind(when) + Duration.FromHours(3), place, reason, ExerciseGenerator.SourceName) { Exercise = true });
    }

    /// <summary>The full minute at the end of an interval: a day ends a nanosecond before the next one.</summary>
    private static Instant Behind(When when) => when.IsInstant ? when.To : when.To + Duration.Epsilon;

    /// <summary>Somewhere in a place: a point with the uncertainty of a report, or the place by name where nobody can draw it.</summary>
    public Whereabouts In(PlaceId place)
    {
        double[] radii = [200, 1_000, 1_000, 5_000, 25_000];
        var radius = Pick(radii);
        return points?.Invoke(place, _random) is { } point
            ? new Around(new GeoPoint(Math.Round(point.Longitude, 4), Math.Round(point.Latitude, 4)), new Length(radius), null)
            : new InPlace(place);
    }

    /// <summary>Any place that the agreement names; null where it names none.</summary>
    public PlaceId? AnyPlace() => _places.IsEmpty ? null : Pick(_places);

    /// <summary>The day of an instant, with its fraction.</summary>
    public double DayAt(Instant instant) => (instant - _start).TotalDays;
}
