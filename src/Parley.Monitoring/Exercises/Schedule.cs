using NodaTime;

namespace Parley.Monitoring.Exercises;

/// <summary>Roughly from which day a norm can be performed and by which day it is due: enough to place events around it.</summary>
/// <remarks>What the text leaves open, and facts that the exercise does not follow, are drawn by lot. The monitor reckons exactly; this does not.</remarks>
internal static class Schedule
{
    public static (double From, double Due) Of(Norm norm, Scene scene)
    {
        var from = norm.Timing.Start is { } start ? DayOf(start.Moment, scene) : 0;
        foreach (var clause in norm.Conditions)
        {
            if (clause.IsTrigger && clause.Condition is FactCondition { Fact: var fact })
            {
                from = Math.Max(from, DayOf(fact, scene));
            }
        }

        var due = norm.Timing.End is { } end ? DayOf(end.Moment, scene) : from + scene.Between(10, scene.Options.Days);
        return (Math.Max(0, from), Math.Max(due, from + 1));
    }

    private static double DayOf(Moment moment, Scene scene) => moment switch
    {
        DateMoment date when date.Date.Possible is [var first, ..] => Period.DaysBetween(scene.Options.Start, first) + 1,
        ClockMoment clock => Period.DaysBetween(scene.Options.Start, clock.Time.Date),
        FactMoment fact => DayOf(fact.Fact, scene),
        OffsetMoment offset => DayOf(offset.From, scene) + DaysOf(offset.Span, scene),
        ChoiceMoment choice => choice.Latest ? choice.Moments.Max(m => DayOf(m, scene)) : choice.Moments.Min(m => DayOf(m, scene)),
        LeadMoment lead => DayOf(lead.Before, scene) - DaysOf(lead.Span, scene),
        _ => scene.Between(10, scene.Options.Days),
    };

    private static double DayOf(Fact fact, Scene scene) => fact switch
    {
        AnchorFact => 0,
        AllFact all => all.Facts.Select(f => DayOf(f, scene)).DefaultIfEmpty(0).Max(),
        AnyFact any => any.Facts.Select(f => DayOf(f, scene)).DefaultIfEmpty(0).Min(),
        HeldFact { State: FactCondition state } held => DayOf(state.Fact, scene) + DaysOf(held.For, scene),
        MomentFact at => DayOf(at.Moment, scene),
        VerifiedFact { Provision.Id: { } id } when scene.Performed.TryGetValue(id, out var day) => day + 3,
        StateFact { Provision.Id: { } id } when scene.Performed.TryGetValue(id, out var day) => day,
        StateFact { Provision.Id: null } => 0,
        _ => scene.Between(5, Math.Max(6, scene.Options.Days * 0.6)),
    };

    public static double DaysOf(TimeLength length, Scene scene)
    {
        var amount = length.Amount.Possible is [var first, ..] ? first : scene.Between(5, 40);
        return length.Unit switch
        {
            TimeUnit.Minutes => amount / 1_440,
            TimeUnit.Hours => amount / 24,
            TimeUnit.Days => amount,
            TimeUnit.WorkingDays => amount * 7 / 5,
            TimeUnit.Weeks => amount * 7,
            TimeUnit.Months => amount * 30,
            _ => amount * 365,
        };
    }
}
