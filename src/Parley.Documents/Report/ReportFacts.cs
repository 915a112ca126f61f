using NodaTime;
using Parley.Documents.Html;
using Parley.Documents.Words;
using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Documents.Report;

/// <summary>The rows and figures that every section, table and export is made from: one query each, so that totals agree everywhere.</summary>
internal sealed class ReportFacts
{
    public ReportFacts(ReportInput input)
    {
        Input = input;
        Times = new LocalTimes(input.Agreement.Zone);
        Names = new Names(input.Agreement);
        Instances = InstanceRow.All(input);
        Incidents = IncidentRow.All(input, Times);
        var known = input.Events.Where(e => e.KnownAt <= input.Result.KnownAt).ToList();
        Delivered = known.DistinctBy(e => e.Id).ToDictionary(e => e.Id);
        var replaced = known.Where(e => e.Corrects is not null).Select(e => e.Corrects!.Value).ToHashSet();
        CurrentEvents = known.Where(e => !replaced.Contains(e.Id) && !e.Withdrawn && e.When.From <= input.Result.AsOf)
            .OrderBy(e => e.When.From).ThenBy(e => e.Id.Value, StringComparer.Ordinal).ToList();
        Provisions = input.Agreement.Provisions.Select(p => p.Id).ToHashSet();
        ListedInstances = Instances.GroupBy(i => i.Instance.Provision)
            .SelectMany(g => g.OrderBy(i => i.Standing).Take(ReportLimits.InstancesOfAProvision))
            .Select(i => i.Anchor).ToHashSet();
        ShownIncidents = IncidentSelection.Take(Incidents);
        Days = DayAxis.For(this);
    }

    public ReportInput Input { get; }

    public Agreement Agreement => Input.Agreement;

    public MonitorResult Result => Input.Result;

    public LocalTimes Times { get; }

    public Names Names { get; }

    public List<InstanceRow> Instances { get; }

    /// <summary>The anchors of the instances that the page lists: of each provision those that ask most for attention.</summary>
    public HashSet<string> ListedInstances { get; }

    /// <summary>Established and possible incidents; the figures count all of them.</summary>
    public List<IncidentRow> Incidents { get; }

    /// <summary>Those that the page lists.</summary>
    public HashSet<IncidentRow> ShownIncidents { get; }

    /// <summary>Every event known by then, also those that another one has replaced since.</summary>
    public Dictionary<EventId, Event> Delivered { get; }

    /// <summary>The events that stand: known by then, neither replaced nor taken back, begun by the moment asked about. By when they happened.</summary>
    public List<Event> CurrentEvents { get; }

    public HashSet<ProvisionId> Provisions { get; }

    /// <summary>The words of a provision; empty where the agreement has none of that number.</summary>
    public string WordsOf(ProvisionId id) => Agreement.Provisions.FirstOrDefault(p => p.Id == id)?.Words ?? "";

    public DayAxis Days { get; }

    /// <summary>The events that the page has named so far; each is told in full at its end.</summary>
    public HashSet<EventId> Cited { get; } = [];

    /// <summary>Whether any of it is made up for an exercise.</summary>
    public bool IsExercise => Input.Events.Any(e => e.Exercise) || Result.Coverage.Gaps.Any(g => g.Exercise) || Result.Coverage.Watched.Any(w => w.Exercise);

    public int Established => Incidents.Count(i => i.IsEstablished);

    public int Possible => Incidents.Count - Established;

    public int Count(Standing standing) => Instances.Count(i => i.Standing == standing);

    /// <summary>Names an event, and links to where it is told in full.</summary>
    public void Cite(HtmlWriter to, EventId id)
    {
        if (Delivered.ContainsKey(id))
        {
            Cited.Add(id);
            to.Link(HtmlIds.Of(id), id.Value, "event");
        }
        else
        {
            to.Foreign(id.Value);
        }
    }

    /// <summary>Names a provision, and links to its words.</summary>
    public void Cite(HtmlWriter to, ProvisionId id)
    {
        if (Provisions.Contains(id))
        {
            to.Link(HtmlIds.Of(id), id.Value, "provision");
        }
        else
        {
            to.Text(id.Value);
        }
    }

    public void Moment(HtmlWriter to, Instant instant) => to.Write("time", Times.Minute(instant), ("datetime", Times.Machine(instant)));
}
