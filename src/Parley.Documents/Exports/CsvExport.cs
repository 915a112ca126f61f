using System.Text;
using Parley.Documents.Report;
using Parley.Documents.Words;
using Parley.Model.Events;

namespace Parley.Documents;

/// <summary>The rows of a report as tables (RFC 4180, LF line ends, UTF-8): the same rows, so that totals agree.</summary>
/// <remarks>A cell that a spreadsheet would run as a formula begins with an apostrophe. Moments are ISO 8601 with the offset of the agreement's zone.</remarks>
public static class CsvExport
{
    /// <summary>Every instance, in the order of the result.</summary>
    public static string Instances(ReportInput input)
    {
        var facts = new ReportFacts(input);
        var table = new StringBuilder();
        Row(table, "provision", "norm", "bearers", "standing", "state", "established", "kept", "due_from", "due_by", "since", "evidence", "why");
        foreach (var row in facts.Instances)
        {
            var instance = row.Instance;
            Row(
                table,
                instance.Provision.Value,
                instance.Norm.Value,
                string.Join("; ", instance.Bearers),
                StateWords.Of(row.Standing),
                StateWords.Of(instance.State),
                StateWords.Of(instance.Established),
                instance.Kept is { } kept ? StateWords.Of(kept) : null,
                instance.DueFrom is { } from ? facts.Times.Machine(from) : null,
                instance.DueBy is { } by ? facts.Times.Machine(by) : null,
                instance.Since is { } since ? facts.Times.Machine(since) : null,
                string.Join("; ", instance.Evidence),
                instance.Why);
        }

        return table.ToString();
    }

    /// <summary>Every established and possible incident, in the order of the result.</summary>
    public static string Incidents(ReportInput input)
    {
        var facts = new ReportFacts(input);
        var table = new StringBuilder();
        Row(table, "provision", "norm", "event", "from", "to", "known_at", "region", "where", "longitude", "latitude", "radius_metres", "actor", "established", "why");
        foreach (var row in facts.Incidents)
        {
            var incident = row.Incident;
            var around = incident.Where as Around;
            Row(
                table,
                incident.Provision.Value,
                incident.Norm.Value,
                incident.Event.Value,
                facts.Times.Machine(incident.At.From),
                facts.Times.Machine(incident.At.To),
                facts.Times.Machine(incident.KnownAt),
                row.Region.Name,
                facts.Names.Of(incident.Where),
                around?.Point.Longitude.ToString("R"),
                around?.Point.Latitude.ToString("R"),
                around?.Radius.Metres.ToString("R"),
                facts.Names.Of(incident.Actor),
                StateWords.Of(incident.Established),
                incident.Why);
        }

        return table.ToString();
    }

    private static void Row(StringBuilder table, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            table.Append(i == 0 ? "" : ",").Append(Cell(cells[i] ?? ""));
        }

        table.Append('\n');
    }

    internal static string Cell(string text)
    {
        var isNumber = text.Length > 1 && text[0] == '-' && double.TryParse(text, out _);
        if (text.Length > 0 && !isNumber && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
