using NodaTime;
using Parley.Documents.Words;
using Parley.Monitoring.Results;

namespace Parley.Documents.Report;

/// <summary>One incident as every document shows it.</summary>
/// <param name="Region">Where it is counted.</param>
/// <param name="Day">The day in the agreement's zone on which it began, or may have begun.</param>
internal sealed record IncidentRow(Incident Incident, Region Region, LocalDate Day)
{
    public bool IsEstablished => Incident.Established == Answer.Yes;

    /// <summary>In the order of the result.</summary>
    /// <remarks>What is certainly no incident is not one.</remarks>
    public static List<IncidentRow> All(ReportInput input, LocalTimes times)
    {
        var regions = new RegionFinder(input);
        return input.Result.Incidents
            .Where(i => i.Established != Answer.No)
            .Select(i => new IncidentRow(i, regions.Of(i.Where), times.DayOf(i.At.From)))
            .ToList();
    }
}
