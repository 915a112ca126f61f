using NodaTime;

namespace Parley.Documents.Report;

/// <summary>The days that the pictures by day show: those followed, and any day of an incident outside them.</summary>
/// <param name="First">The first day, in the agreement's zone.</param>
/// <param name="Days">How many days; 0 where nothing has been followed.</param>
/// <param name="PerBar">How many days one bar stands for.</param>
internal sealed record DayAxis(LocalDate First, int Days, int PerBar)
{
    public int Bars => (Days + PerBar - 1) / PerBar;

    public LocalDate Last => First.PlusDays(Math.Max(0, Days - 1));

    public static DayAxis For(ReportFacts facts)
    {
        var last = facts.Times.DayOf(facts.Result.AsOf);
        var followed = Math.Max(0, facts.Result.Coverage.DaysFollowed);
        var first = last.PlusDays(1 - Math.Max(1, followed));
        foreach (var incident in facts.Incidents)
        {
            first = LocalDate.Min(first, incident.Day);
            last = LocalDate.Max(last, incident.Day);
        }

        var days = followed == 0 && facts.Incidents.Count == 0 ? 0 : Period.DaysBetween(first, last) + 1;
        return new DayAxis(first, days, Math.Max(1, (days + ReportLimits.Bars - 1) / ReportLimits.Bars));
    }

    /// <summary>The bar that a day belongs to; null for a day outside.</summary>
    public int? BarOf(LocalDate day)
    {
        var offset = Period.DaysBetween(First, day);
        return offset >= 0 && offset < Days ? offset / PerBar : null;
    }

    public LocalDate FirstOf(int bar) => First.PlusDays(bar * PerBar);
}
