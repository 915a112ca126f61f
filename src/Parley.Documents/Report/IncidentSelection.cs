namespace Parley.Documents.Report;

/// <summary>Chooses which incidents one page lists.</summary>
internal static class IncidentSelection
{
    /// <summary>Established ones first, then the latest.</summary>
    public static HashSet<IncidentRow> Take(List<IncidentRow> all)
    {
        var chosen = all.Count <= ReportLimits.Incidents
            ? all
            : all
                .OrderByDescending(i => i.IsEstablished)
                .ThenByDescending(i => i.Incident.At.From)
                .ThenBy(i => i.Incident.Event.Value, StringComparer.Ordinal)
                .Take(ReportLimits.Incidents);
        return new HashSet<IncidentRow>(chosen, ReferenceEqualityComparer.Instance);
    }
}
