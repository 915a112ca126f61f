using Parley.Model.Events;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Results;

/// <summary>Every event that a norm in force forbids or breaks, with what keeps it from being sure.</summary>
internal static class IncidentList
{
    public static ValueList<Incident> Of(MonitorPlan plan, Evaluation evaluation) =>
        plan.Norms.Where(n => n.Lasting && !n.Incidents.IsEmpty).SelectMany(n => Of(plan, evaluation, n))
            .OrderBy(i => i.Incident.At.From).ThenBy(i => i.Incident.At.To).ThenBy(i => i.Incident.Event.Value, StringComparer.Ordinal).ThenBy(i => i.Norm)
            .Select(i => i.Incident).ToValueList();

    private static IEnumerable<(Incident Incident, int Norm)> Of(MonitorPlan plan, Evaluation evaluation, NormPlan norm)
    {
        var applies = evaluation.Norms[norm.Number].Effect;
        var sought = norm.Incidents.Select(p => plan.Patterns[p]).ToList();
        foreach (var hit in evaluation.Norms[norm.Number].Incidents)
        {
            var happening = hit.Event;
            yield return (new Incident(norm.Norm.Id, norm.Norm.Provision, happening.Id, happening.When, happening.KnownAt, happening.Actor, hit.Sure, happening.Where, WhyOf(plan, norm, sought, applies, hit)), norm.Number);
        }
    }

    private static string WhyOf(MonitorPlan plan, NormPlan norm, List<EventPattern> sought, Timeline applies, Hit hit)
    {
        if (hit.Sure == Answer.Yes)
        {
            return "It is established that this happened where and while the provision applies.";
        }

        var happening = hit.Event;
        var pattern = sought.FirstOrDefault(p => plan.PatternsOf(happening.Act).Contains(p) && p.Fits(happening, plan.Atlas) != Answer.No) ?? sought[0];
        return happening.Establishment == Establishment.Alleged ? "It is alleged, and nobody has confirmed it."
            : pattern.FitsPlace(happening.Where, plan.Atlas) == Answer.Possibly ? happening.Where is null ? "The source names no place." : "The place is not known exactly enough to say that it lies where the provision applies."
            : pattern.FitsActor(happening.Actor) == Answer.Possibly ? "It is not known whether somebody did it who is bound by the provision."
            : !norm.Norm.Guards.IsEmpty ? "The provision holds only if an option is chosen that is still open."
            : FactReader.During(hit with { Sure = Answer.Yes }, applies) != Answer.Yes ? "It is not certain that the provision applied when it happened."
            : hit.Fit == Answer.Possibly ? "What is reported does not say all that the provision asks."
            : "Another provision that comes first possibly allows it.";
    }
}
