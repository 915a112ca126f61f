using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Results;

/// <summary>One plain sentence on why an instance stands where it does.</summary>
internal sealed class Wording(MonitorPlan plan, Timeline entry, Instant asOf)
{
    public string Why(NormPlan norm, NormResult result, InstanceResult instance, StateStep step, Instant? dueBy)
    {
        var sentence = step.State switch
        {
            NormState.Waiting => Waiting(norm, result, instance),
            NormState.Due => $"It {Due(norm.Norm, instance, dueBy)}{Open(instance)}.",
            NormState.Overdue when norm.Norm.Timing.DayOfEach is not null => $"{(dueBy is { } by ? $"It was due by {Time(by)}" : "Its day has passed")}, and nothing since then is known to perform it.",
            NormState.Overdue when norm.Norm.Timing.Every is { } every => $"More than {every} have passed since the last performance that is known.",
            NormState.Overdue when dueBy is { } by => $"It was due by {Time(by)}, and nothing that is known performs it{Doubted(instance)}.",
            NormState.Overdue => $"The time that the text allows, or one of the times on the table, has passed, and nothing that is known performs it{Doubted(instance)}.",
            NormState.Fulfilled when instance.Deadline is { Blank: true } => $"{Performed(instance)}; whether in time cannot be said, because the text leaves the time open.",
            NormState.Fulfilled => $"{Performed(instance)}{(dueBy is { } by ? $", and it was due by {Time(by)}" : "")}.",
            NormState.FulfilledLate => $"{Performed(instance)}{(dueBy is { } by ? $", after {Time(by)}" : ", after its time")}.",
            NormState.InForce when norm.Norm.Timing.Every is not null && dueBy is { } by => $"The next performance is due by {Time(by)}.",
            NormState.InForce when norm.Norm is Life { Renewal: { } renewal } && dueBy is { } end =>
                $"The present term ends on {Time(end)}{(instance.Within(s => s == NormState.Ended).FirstTrue() is { } last && last.Sure <= BoundReading.Behind(end) ? $"; notice was given by {instance.Performances[0].Id}" : renewal.Unless is null ? "; it is then renewed" : "; it is then renewed, unless notice is given in time")}.",
            NormState.InForce => "The provision applies.",
            NormState.Suspended => "The provision is suspended.",
            NormState.Discharged => "It has been waived or terminated.",
            NormState.Lapsed => "A condition for it no longer holds, or the provision no longer applies.",
            NormState.Ended => "The provision has ceased to apply.",
            NormState.Unavailable => $"It cannot be used: {Lower(Waiting(norm, result, instance))}",
            NormState.Available => "It can be used.",
            NormState.Exercised => Used(instance),
            NormState.Expired => "Its time has passed without its use.",
            NormState.Open => dueBy is { } by ? by < asOf ? $"No decision is known, though it was due by {Time(by)}." : $"No decision is known; it is due by {Time(by)}." : "No decision is known.",
            NormState.Decided => Performed(instance) + ".",
            NormState.Defaulted => $"No decision was made in time, so that its default holds: {((Decision)norm.Norm).Default}.",
            NormState.NotSought => "Nobody is known to have asked for it.",
            NormState.Pending => "It has been asked for, and no conclusion is known.",
            NormState.Approved => "It is reported as approved.",
            _ => "It is reported as refused.",
        };
        return step.Established == Answer.Yes ? sentence : $"{sentence[..^1]}; {Doubt(norm, instance)}.";
    }

    private static string Doubt(NormPlan norm, InstanceResult instance) =>
        !norm.Norm.Guards.IsEmpty ? "the provision holds only if an option is chosen that is still open"
        : instance.Deadline is { Blank: true } ? "this is possible, not sure"
        : instance.Performances.Concat(instance.Grounds).Any(h => h.Sure != Answer.Yes) ? "what is reported leaves this possible, not sure"
        : "what is known leaves this possible, not sure";

    private string Waiting(NormPlan norm, NormResult result, InstanceResult instance)
    {
        if (!norm.BeforeEntry && entry.At(asOf) != Answer.Yes)
        {
            return "The agreement is not known to be in force.";
        }

        if (instance.Start?.Exact is { } start && start > asOf)
        {
            return $"It starts on {Time(start)}.";
        }

        if (result.InForce.At(asOf) == Answer.No && norm.Norm is not Life)
        {
            return norm.Gates.IsEmpty ? "The provision is not known to have entered into force, or has ceased to have effect." : "The approval that it requires is not known to be given.";
        }

        var awaited = norm.Norm.Conditions.Select(c => $"{WordsOf(c.Word)} {c.Condition}").ToList();
        if (norm.Norm.Timing.Start?.Moment is { } moment)
        {
            awaited.Add(moment.ToString()!);
        }

        var supposed = plan.Options.InForce is not null && norm.Norm is Life { Stage: LifeStage.EntersIntoForce } life && MonitorPlan.OfAgreement(life.Of) ? "Entry into force is only supposed; " : "";
        return awaited.Count > 0 ? $"{supposed}{(supposed.Length > 0 ? "not" : "Not")} known to have come true: {string.Join("; ", awaited)}." : "What it waits for is not known to have happened.";
    }

    private static string WordsOf(ConditionWord word) => word switch
    {
        ConditionWord.OnlyIf => "only if",
        ConditionWord.ProvidedThat => "provided that",
        _ => word.ToString().ToLowerInvariant(),
    };

    private string Due(Norm norm, InstanceResult instance, Instant? dueBy) =>
        dueBy is { } by ? $"is due by {Time(by)}"
        : instance.Deadline is { Blank: true } ? "is due at a time that the text leaves open"
        : instance.Deadline is { } range ? $"is due at the earliest by {Time(range.Earliest)}{(range.Latest is { } last ? $" and at the latest by {Time(last)}" : "")}"
        : norm is Obligation { Effort: true } ? "is due as an effort, which is never overdue"
        : "is due, with no date set";

    private static string Open(InstanceResult instance) => instance.Performances.IsEmpty ? ", and nothing that is known performs it yet" : "";

    private static string Doubted(InstanceResult instance) => instance.Performances.IsEmpty ? "" : " surely";

    private string Performed(InstanceResult instance)
    {
        var hit = instance.Performances.Where(h => h.Sure == Answer.Yes).Concat(instance.Performances).FirstOrDefault();
        return hit.Event is null ? "It has been performed" : $"Performed according to {hit.Id} on {Time(hit.When)}";
    }

    private string Used(InstanceResult instance) => instance.Performances is [var first, ..] ? $"Used according to {first.Id} on {Time(first.When)}." : "It has been used.";

    private string Time(When when) => when.IsInstant ? Time(when.From) : plan.Calendar.Reckoner.DateOf(when.From) is var day && plan.Calendar.Reckoner.DateOf(when.To) is var last && day == last ? Iso(day) : $"{Iso(day)} to {Iso(plan.Calendar.Reckoner.DateOf(when.To))}";

    /// <summary>A day where the instant is an end of it, else with the time of day, in the agreement's zone.</summary>
    private string Time(Instant instant)
    {
        var local = instant.InZone(plan.Agreement.Zone).LocalDateTime;
        var day = plan.Calendar.Reckoner.DayOf(local.Date);
        return instant == day.First || instant == day.Last ? Iso(local.Date) : $"{Iso(local.Date)} {local.TimeOfDay.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
