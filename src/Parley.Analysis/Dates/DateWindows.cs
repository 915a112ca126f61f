using NodaTime;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Between which days one norm is to be performed, or is in force.</summary>
/// <param name="NotBefore">The earliest day, ends included, or null where no date bounds it.</param>
/// <param name="NotAfter">The latest day, ends included, or null where no date bounds it.</param>
/// <param name="DaysFromForce">The earliest day counted from the day of entry into force, which is 0; null where nothing bounds it.</param>
/// <param name="DaysToForce">The latest day counted from the day of entry into force; null where nothing bounds it.</param>
public sealed record DateWindow(NormId Norm, LocalDate? NotBefore, LocalDate? NotAfter, long? DaysFromForce, long? DaysToForce);

/// <summary>The earliest and latest days of every norm, from everything that the text says of dates.</summary>
public static class DateWindows
{
    /// <summary>In the order of the document; none where the dates of the text cannot all be met. Bracketed sentences are left out.</summary>
    public static ValueList<DateWindow> Of(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var network = context.Dates;
        if (DifferenceConstraints.NegativeCircle(network.Variables, network.Constraints).Count > 0)
        {
            return [];
        }

        long?[] Above(int origin) => DifferenceConstraints.MostAbove(origin, network.Variables, network.Constraints);
        long?[] Below(int origin) => DifferenceConstraints.MostBelow(origin, network.Variables, network.Constraints);
        var (latest, earliest) = (Above(DateNetwork.Origin), Below(DateNetwork.Origin));
        var (latestInForce, earliestInForce) = (Above(DateNetwork.EntryIntoForce), Below(DateNetwork.EntryIntoForce));
        return context.Norms.Where(n => n.Guards.IsEmpty && network.Windows.ContainsKey(n.Id)).Select(n =>
        {
            var (start, done) = network.Windows[n.Id];
            return new DateWindow(n.Id, DateOf(-earliest[start]), DateOf(latest[done]), -earliestInForce[start], latestInForce[done]);
        }).ToValueList();
    }

    private static LocalDate? DateOf(long? day) => day is > -700_000 and < 2_000_000 ? DateNetwork.Epoch.PlusDays((int)day) : null;
}
