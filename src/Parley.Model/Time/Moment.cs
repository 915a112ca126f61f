using NodaTime;

namespace Parley.Model.Time;

/// <summary>A moment that the text names: a date, something that happens, or a time after that.</summary>
public abstract record Moment;

/// <summary><c>31 March 2026</c>: a whole day in the agreement's zone.</summary>
public sealed record DateMoment(Open<LocalDate> Date) : Moment
{
    public override string ToString() => Date.ToString();
}

/// <summary><c>00:00 on 15 February 2015</c>: a minute of a day in the agreement's zone.</summary>
public sealed record ClockMoment(LocalDateTime Time) : Moment
{
    public override string ToString() => $"{Time:HH':'mm 'on' yyyy'-'MM'-'dd}";
}

/// <summary><c>entry into force</c>: when something happens.</summary>
public sealed record FactMoment(Fact Fact) : Moment
{
    public override string ToString() => Fact.ToString();
}

/// <summary><c>30 days after entry into force</c>: a time counted from when something happens.</summary>
public sealed record OffsetMoment(TimeLength Span, Fact From) : Moment
{
    public override string ToString() => $"{Span} after {From}";
}

/// <summary><c>60 days before the referendum</c>: a time counted back from when something happens.</summary>
public sealed record LeadMoment(TimeLength Span, Fact Before) : Moment
{
    public override string ToString() => $"{Span} before {Before}";
}

/// <summary>The first or the last of several: <c>1 March 2026 or 30 days after entry into force, whichever is earlier</c>.</summary>
/// <remarks>Of the first, what has not been set yet does not count; the last is set only when all of them are.</remarks>
public sealed record ChoiceMoment(bool Latest, ValueList<Moment> Moments) : Moment
{
    public override string ToString() => $"the {(Latest ? "last" : "first")} of {string.Join(" and ", Moments)}";
}
