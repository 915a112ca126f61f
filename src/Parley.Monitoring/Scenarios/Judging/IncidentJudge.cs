using Parley.Model.Scenarios;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary><c>there are 2 incidents under 1.1</c></summary>
internal static class IncidentJudge
{
    public static Verdict Judge(IncidentExpectation expectation, StoryView view)
    {
        var counted = view.Incidents
            .Where(i => i.At.From <= view.AsOf && expectation.Provisions.Any(p => view.Plan.Provisions.Covers(p, i.Provision)))
            .Select(i => (Incident: i, Sure: i.Established.And(DoneBy(i, expectation.By))))
            .Where(i => i.Sure != Answer.No)
            .GroupBy(i => i.Incident.Event)
            .Select(g => g.MaxBy(i => i.Sure))
            .ToList();
        var sure = counted.Count(i => i.Sure == Answer.Yes);
        var fits = Enumerable.Range(sure, counted.Count - sure + 1).Select(n => Fits(n, expectation)).ToList();
        var answer = fits.TrueForAll(f => f) ? Answer.Yes : fits.Exists(f => f) ? Answer.Possibly : Answer.No;
        string[] states = [Total(sure, counted.Count - sure), .. counted.Select(i => $"{i.Incident.Event}: {(i.Sure == Answer.Yes ? "established" : "possibly")}. {i.Incident.Why}")];
        return new Verdict(answer, [.. states], [.. counted.Select(i => i.Incident.Event)]);
    }

    private static string Total(int sure, int possible) => $"{sure} established and {possible} possible {(sure + possible == 1 ? "incident" : "incidents")}";

    private static Answer DoneBy(Incident incident, ValueList<PartyId> by)
    {
        if (by.IsEmpty)
        {
            return Answer.Yes;
        }

        var meant = incident.Actor.Candidates.Count(by.Contains);
        return incident.Actor.IsUndetermined ? Answer.Possibly : meant == incident.Actor.Candidates.Count ? Answer.Yes : meant > 0 ? Answer.Possibly : Answer.No;
    }

    private static bool Fits(int count, IncidentExpectation expectation) => expectation.Bound switch
    {
        QuantityBound.AtMost => count <= expectation.Count,
        QuantityBound.AtLeast => count >= expectation.Count,
        QuantityBound.MoreThan => count > expectation.Count,
        QuantityBound.LessThan => count < expectation.Count,
        _ => count == expectation.Count,
    };
}
