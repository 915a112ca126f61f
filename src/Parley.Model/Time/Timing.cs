namespace Parley.Model.Time;

/// <summary>When a norm applies or must be met, as written. Ends are included unless a bound says otherwise.</summary>
/// <remarks>
/// <c>by D</c> and <c>within N of E</c> end with D and with N included (metric temporal logic [0, N]);
/// <c>before D</c> ends with D excluded; <c>from D</c> starts with D included;
/// <c>until D</c> ends with D included when D is a date, and just before D when it is an event.
/// </remarks>
public sealed record Timing
{
    public static readonly Timing None = new();

    /// <summary>The earliest moment: <c>from</c>, <c>after</c>, <c>not earlier than</c>; and the event of <c>within N of E</c>.</summary>
    public Bound? Start { get; init; }

    /// <summary>The latest moment: <c>by</c>, <c>before</c>, <c>until</c>, <c>within N of E</c>, <c>on</c>.</summary>
    public Bound? End { get; init; }

    /// <summary>Other latest moments beside <see cref="End"/>; the earliest of all counts: <c>within 14 days of entry into force and in any case before 20 November 2026</c>.</summary>
    public ValueList<Bound> FurtherEnds { get; init; }

    /// <summary><c>every 24 hours</c>: the longest time between two performances.</summary>
    public TimeLength? Every { get; init; }

    /// <summary><c>not later than the 5th day of each month</c>: the last day for each performance; <see cref="Every"/> is then one such unit. Null where the text names none.</summary>
    public PeriodDay? DayOfEach { get; init; }

    /// <summary><c>for 5 years</c>: how long it lasts from its start.</summary>
    public TimeLength? For { get; init; }

    /// <summary><c>in parallel with 2.1(a)</c>: the steps that this one is matched with, so that neither side runs ahead. It sets no date of its own.</summary>
    public ValueList<ProvisionRef> Parallel { get; init; }

    /// <summary>Words that set no date: <c>as soon as possible</c>, <c>immediately</c>; as written, or null.</summary>
    public string? Vague { get; init; }

    public bool IsEmpty => this == None;
}

/// <summary>An end of a time, and whether the moment itself still counts.</summary>
public sealed record Bound(Moment Moment, bool Included);

/// <summary>A day of each month or week. A month without it has it on its last day.</summary>
/// <param name="Day">Of the month from 1, 31 being its last; of the week from 1, a Monday.</param>
/// <param name="Unit">Months or weeks.</param>
public sealed record PeriodDay(int Day, TimeUnit Unit);
