using NodaTime;

namespace Parley.Monitoring.Exercises;

/// <summary>What kind of exercise to make up.</summary>
/// <param name="Start">The day on which the agreement is supposed to enter into force: day 0.</param>
public sealed record ExerciseOptions(LocalDate Start)
{
    /// <summary>How many days it lasts from <see cref="Start"/>, from 1 to 3,660.</summary>
    public int Days { get; init; } = 90;

    /// <summary>The same seed gives the same exercise.</summary>
    public int Seed { get; init; }

    /// <summary>How much happens: 1 is about one incident a week for each act of force that is forbidden; from 0 to 100.</summary>
    public double Density { get; init; } = 1;

    /// <summary>Three weeks after the day of the draft, or 15 January 2026 where the document names none.</summary>
    public static LocalDate StartFor(Agreement agreement) => agreement.Draft?.PlusWeeks(3) ?? new LocalDate(2026, 1, 15);
}

/// <summary>Picks a point in or at a place, the same for the same random numbers; null where the place cannot be drawn.</summary>
public delegate GeoPoint? PickPoint(PlaceId place, Random random);
