using NetTopologySuite.Geometries;
using NodaTime;
using Parley.Analysis.Common;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Conflicts;

/// <summary>Whether two norms meet in place and time.</summary>
internal sealed class Overlap(Agreement agreement, Ground ground)
{
    /// <summary>A sliver thinner than this share of the smaller area is an inaccuracy of the drawing.</summary>
    private const double Sliver = 0.001;

    /// <summary>Whether doing something at one place is doing it at the other: within it for most roles; for "from", where all of a place is left, meeting it is enough.</summary>
    public bool Covers(ActRole role, PlaceId done, PlaceId asked) =>
        IsWithin(done, asked, 0) || (role == ActRole.From && agreement.Places.Any(p => IsWithin(p.Id, done, 0) && IsWithin(p.Id, asked, 0)))
        || (ground.FindArea(done) is { } d && ground.FindArea(asked) is { } a && (role == ActRole.From ? Share(d, a, Math.Min(d.Area, a.Area)) > Sliver : Share(d, a, d.Area) > 1 - Sliver));

    private static double Share(Geometry left, Geometry right, double of) => of <= 0 ? 0 : left.Intersection(right).Area / of;

    /// <summary>As the text itself derives one place from another.</summary>
    private bool IsWithin(PlaceId inner, PlaceId outer, int depth)
    {
        // Derivations are a few deep; the bound guards against a circle of definitions.
        if (inner == outer || depth > 8)
        {
            return inner == outer;
        }

        var up = agreement.FindPlace(inner)?.Shape switch
        {
            SideShape side => IsWithin(side.Area, outer, depth + 1),
            HeldShape held => IsWithin(held.Area, outer, depth + 1),
            ExceptShape except => IsWithin(except.Area, outer, depth + 1),
            CommonShape common => IsWithin(common.Area, outer, depth + 1) || IsWithin(common.With, outer, depth + 1),
            UnionShape { Areas.IsEmpty: false } union => union.Areas.All(a => IsWithin(a, outer, depth + 1)),
            _ => false,
        };
        return up || agreement.FindPlace(outer)?.Shape switch
        {
            UnionShape union => union.Areas.Any(a => IsWithin(inner, a, depth + 1)),
            WithinShape within => IsWithin(inner, within.Of, depth + 1) || IsNarrower(agreement.FindPlace(inner)?.Shape, within),
            _ => false,
        };
    }

    /// <summary>Within 5 km of a place is within 10 km of it.</summary>
    private static bool IsNarrower(PlaceShape? inner, WithinShape outer) =>
        inner is WithinShape within && within.Of == outer.Of && within.Distance.TryGetFixed(out var near) && outer.Distance.TryGetFixed(out var far) && near <= far;

    public static Overlap Of(AnalysisContext context) => new(context.Agreement, Ground.Of(context));

    /// <summary>Whether a duty can fall into the time of a prohibition. Both must be able to hold in one outcome of the brackets.</summary>
    /// <remarks>A prohibition under a condition is left to its condition: whether that holds at the time cannot be read off the text.</remarks>
    public static bool InTime(Norm duty, Norm prohibition) =>
        duty.CanHoldWith(prohibition)
        && prohibition.Conditions.All(c => c.IsTrigger && c.Word != ConditionWord.Whenever && duty.Conditions.Contains(c))
        && !EndsBefore(prohibition, duty) && !EndsBefore(duty, prohibition)

        // "Until E, provided that E": what is over when it begins meets nothing.
        && !EndsBefore(duty, duty) && !EndsBefore(prohibition, prohibition);

    private static bool EndsBefore(Norm first, Norm second)
    {
        if (LastDay(first) is { } last && FirstDay(second) is { } start && last < start)
        {
            return true;
        }

        // "until E" and "after E": one is over when the other begins.
        return first.Timing.End is { Included: false, Moment: FactMoment until } && MustComeBefore(second).Contains(until.Fact);
    }

    /// <summary>What the norm itself waits for in every case: not one of several alternatives.</summary>
    private static IEnumerable<Fact> MustComeBefore(Norm norm) =>
        AwaitedFacts.Of(norm with { Conditions = norm.Conditions.Where(c => c.Condition is not OrCondition).ToValueList() });

    /// <summary>The last day of a norm's time by a date of its own; null where none ends it.</summary>
    public static LocalDate? LastDay(Norm norm) => LastDay(norm.Timing.End);

    /// <summary>The last day before an end; null where it is no date.</summary>
    public static LocalDate? LastDay(Bound? end) => end switch
    {
        { Moment: DateMoment { Date.Possible: { IsEmpty: false } dates } } => end.Included ? dates.Max() : dates.Max().PlusDays(-1),
        { Moment: ClockMoment clock } => clock.Time.Date,
        _ => null,
    };

    /// <summary>The first day of a norm's time by a date of its own; null where none begins it.</summary>
    public static LocalDate? FirstDay(Norm norm) => norm.Timing.Start switch
    {
        { Moment: DateMoment { Date.Possible: { IsEmpty: false } dates } } start => start.Included ? dates.Min() : dates.Min().PlusDays(1),
        { Moment: ClockMoment clock } => clock.Time.Date,
        _ => null,
    };
}
