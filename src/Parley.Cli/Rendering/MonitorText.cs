using NodaTime;
using Parley.Monitoring.Results;
using Parley.Workspace.Runs;
using Spectre.Console;

namespace Parley.Cli.Rendering;

/// <summary>What the monitor answers, for people: what needs an answer first, and beside every total what could not be seen.</summary>
internal static class MonitorText
{
    private const int RowsOfAGroup = 40;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    public static void Write(IAnsiConsole screen, MonitorAnswer answer)
    {
        WriteHead(screen, answer);
        foreach (var group in Enum.GetValues<StateGroup>())
        {
            WriteGroup(screen, answer, group, RowsOfAGroup);
        }

        WriteIncidents(screen, answer);
        WriteCoverage(screen, answer, RowsOfAGroup);
    }

    /// <summary>Title, moment, and that it is an exercise where it is one.</summary>
    public static void WriteHead(IAnsiConsole screen, MonitorAnswer answer)
    {
        var zone = answer.Agreement.Zone;
        screen.Line(answer.Agreement.Title, Heading);
        if (answer.IsExercise)
        {
            screen.Line("EXERCISE: events are made up.", new Style(Color.Yellow, decoration: Decoration.Bold));
        }

        screen.Line($"As of {Times.ShowExactly(answer.Result.AsOf, zone)}{(answer.AsOfLastEvent ? ", the end of the last event known" : "")}; "
            + $"as known at {Times.ShowExactly(answer.Result.KnownAt, zone)}.");
        screen.Line(answer.InForce is { } day
            ? $"Supposed to be in force from {Workspace.Json.Dates.Day(day)}."
            : "Entry into force follows from the text and the events.");
        screen.Line();
    }

    public static void WriteGroup(IAnsiConsole screen, MonitorAnswer answer, StateGroup group, int maximum)
    {
        var rows = answer.Result.Instances.Where(i => StateGroups.Of(i) == group).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        screen.Line($"{StateGroups.TitleOf(group)}: {rows.Count}", Heading);
        var table = Plain.Table("provision", "who", "state", "due by", "why");
        foreach (var row in rows.Take(maximum))
        {
            table.Add(
                row.Provision.Value,
                row.Bearers.IsEmpty ? "-" : string.Join(" and ", row.Bearers),
                Words(row),
                row.DueBy is { } due ? Times.Show(due, answer.Agreement.Zone) : "-",
                row.Why + IncidentsOf(row, answer));
        }

        screen.Write(table);
        WriteRest(screen, rows.Count - maximum);
        screen.Line();
    }

    public static void WriteIncidents(IAnsiConsole screen, MonitorAnswer answer)
    {
        var incidents = answer.Result.Incidents.Where(i => i.Established != Answer.No).ToLookup(i => i.Provision);
        if (incidents.Count == 0)
        {
            screen.Line("Incidents: none reported.", Heading).Line();
            return;
        }

        screen.Line($"Incidents: {incidents.Sum(g => g.Count())}", Heading);
        var table = Plain.Table("provision", "established", "possibly", "first", "last");
        foreach (var provision in answer.Agreement.Provisions.Where(p => incidents.Contains(p.Id)))
        {
            var group = incidents[provision.Id].ToList();
            table.Add(
                provision.Id.Value,
                $"{group.Count(i => i.Established == Answer.Yes)}",
                $"{group.Count(i => i.Established == Answer.Possibly)}",
                Times.Show(group.Min(i => i.At.From), answer.Agreement.Zone),
                Times.Show(group.Max(i => i.At.From), answer.Agreement.Zone));
        }

        screen.Write(table);
        screen.Line();
    }

    public static void WriteCoverage(IAnsiConsole screen, MonitorAnswer answer, int maximum)
    {
        var seen = answer.Result.Coverage;
        screen.Line("What could not be seen", Heading);
        screen.Line($"{Plain.Count(seen.DaysFollowed, "day")} followed; on {seen.DaysWithoutEvent} of them no event is known. "
            + $"{Plain.Count(seen.Events, "event")}, of which {seen.Matched} concern a provision.");
        screen.Line($"Without a place: {seen.WithoutPlace}; too imprecise to tell: {seen.ImprecisePlace}; nobody is said to have done it: {seen.ActorUndetermined}; "
            + $"alleged only: {seen.AllegedOnly}; known more than a day late: {seen.KnownLate}.");
        foreach (var gap in seen.Gaps.Take(maximum))
        {
            screen.Line($"  {Span(gap.When, answer.Agreement.Zone)}: {gap.Reason}{(gap.Place is { } place ? $", {place}" : "")} ({gap.SourceName})");
        }

        WriteRest(screen, seen.Gaps.Count - maximum);
        foreach (var file in answer.Reading.Where(f => f.Refused > 0 || f.Filtered > 0))
        {
            screen.Line($"{file.File}: {file.Taken} of {Plain.Count((int)file.Rows, "row")} used, {file.Filtered} left out by the mapping, {file.Refused} could not be read.");
        }
    }

    private static void WriteRest(IAnsiConsole screen, int more)
    {
        if (more > 0)
        {
            screen.Line($"  and {more} more; --format json has them all.");
        }
    }

    /// <summary>What keeps a norm that applies from being kept for certain; empty for others.</summary>
    private static string IncidentsOf(NormInstance row, MonitorAnswer answer)
    {
        if (row.Kept is null or Answer.Yes)
        {
            return "";
        }

        var incidents = answer.Result.Incidents.Where(i => i.Norm == row.Norm && i.Established != Answer.No).ToList();
        return incidents.Count == 0 ? "" : $" {Plain.Count(incidents.Count, "incident")} reported, {incidents.Count(i => i.Established == Answer.Yes)} established.";
    }

    private static string Words(NormInstance row) => row.State switch
    {
        NormState.FulfilledLate => "fulfilled late",
        NormState.InForce => "in force",
        NormState.NotSought => "not sought",
        var other => other.ToString().ToLowerInvariant(),
    } + (row.Established == Answer.Possibly ? ", possibly" : row.Kept == Answer.Possibly ? ", kept possibly" : "");

    private static string Span(Parley.Model.Events.When when, DateTimeZone zone)
    {
        var (from, to) = (Times.Show(when.From, zone), Times.Show(when.To, zone));
        return from == to ? from : $"{from} to {to}";
    }
}
