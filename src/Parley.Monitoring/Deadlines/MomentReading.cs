using NodaTime;

namespace Parley.Monitoring.Deadlines;

/// <summary>When a moment of the text lies, as far as it is known.</summary>
/// <param name="Earliest">The first stretch that it can be.</param>
/// <param name="Latest">The last stretch that it can be; null where what it hangs on has possibly not happened at all.</param>
/// <param name="Blank">Whether the text leaves it open: <c>within [blank] days</c>. Then the two others say only where it cannot lie.</param>
/// <param name="KnownFrom">For a moment counted back from an event: the instants at which that event possibly and surely made it known.</param>
internal readonly record struct MomentReading(Stretch Earliest, Stretch? Latest, bool Blank, Occurrence? KnownFrom = null)
{
    public static MomentReading Fixed(Stretch stretch) => new(stretch, stretch, Blank: false);
}

/// <summary>When something came true: at the earliest and at the latest; null where it possibly never did.</summary>
internal readonly record struct Occurrence(Instant From, Instant? Sure);

/// <summary>An end of a time as instants: the bound lies at one of them or between; no latest where it possibly is not set at all.</summary>
internal readonly record struct BoundReading(Instant Earliest, Instant? Latest, bool Blank, Occurrence? KnownFrom)
{
    /// <summary>The last instant that is still in time.</summary>
    public static BoundReading End(MomentReading moment, bool included) => included
        ? new(moment.Earliest.Last, moment.Latest?.Last, moment.Blank, moment.KnownFrom)
        : new(Before(moment.Earliest.First), moment.Latest is { } latest ? Before(latest.First) : null, moment.Blank, moment.KnownFrom);

    /// <summary>The first instant that counts.</summary>
    public static BoundReading Start(MomentReading moment, bool included) => included
        ? new(moment.Earliest.First, moment.Latest?.First, moment.Blank, moment.KnownFrom)
        : new(Behind(moment.Earliest.Last), moment.Latest is { } latest ? Behind(latest.Last) : null, moment.Blank, moment.KnownFrom);

    /// <summary>The first of several ends. What is counted back from an event that has not happened bounds only possibly.</summary>
    public static BoundReading? First(IReadOnlyCollection<BoundReading> ends)
    {
        if (ends.Count < 2)
        {
            return ends.Count == 0 ? null : ends.First();
        }

        var sure = ends.Where(e => e is { Blank: false, KnownFrom: null, Latest: not null }).Select(e => e.Latest!.Value).ToList();
        return new BoundReading(ends.Min(e => e.Earliest), sure.Count == 0 ? null : sure.Min(), ends.All(e => e.Blank), null);
    }

    /// <summary>The bound, where everything about it is known.</summary>
    public Instant? Exact => !Blank && Latest == Earliest ? Earliest : null;

    public static Instant Behind(Instant instant) => instant == Instant.MaxValue ? instant : instant + Duration.Epsilon;

    private static Instant Before(Instant instant) => instant == Instant.MinValue ? instant : instant - Duration.Epsilon;
}
