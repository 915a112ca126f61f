using System.Text;
using NodaTime;
using Parley.Documents.Words;
using Parley.Monitoring.Results;
using Parley.Monitoring.Supposing;

namespace Parley.Documents.WhatIf;

/// <summary>The answer as plain text of at most 80 columns: what begins, what falls, what is out of reach, and who then has to do what.</summary>
public static class WhatIfText
{
    private static readonly (ChangeKind Kind, string Heading)[] Groups =
    [
        (ChangeKind.Begins, "Comes into force, falls due or can be used"),
        (ChangeKind.Falls, "Falls"),
        (ChangeKind.IsMissed, "Is not met in time"),
        (ChangeKind.IsDone, "Is met, decided or used"),
        (ChangeKind.IsDoubtful, "Changes otherwise"),
    ];

    public static string Write(WhatIfAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var text = new StringBuilder();
        var names = new Names(answer.Agreement);
        TextLines.Wrap(text, answer.Agreement.Title, "", "");
        foreach (var supposed in answer.Supposed)
        {
            TextLines.Wrap(text, supposed, "What if: ", "         ");
        }

        if (answer.States is { } states)
        {
            var against = states.Without.AsOf == states.AsOf ? "the same day without it" : Day(states.Without.AsOf, answer.Agreement.Zone);
            TextLines.Wrap(text, $"As of {Day(states.AsOf, answer.Agreement.Zone)}, against {against}.", "", "");
        }

        foreach (var (kind, heading) in Groups)
        {
            var changes = answer.Changes.Where(c => c.Kind == kind).ToList();
            Section(text, heading, changes.Select(c => $"{c.Is.Provision} ({Bearers(c.Is, names)}): {Was(c)}{StateWords.Of(c.Is)}{By(c.Is, answer)}. {Shortened(c.Is, answer)}"));
        }

        Section(text, "Incidents", answer.Incidents.Select(i => $"{i.Provision}, by {i.Actor}: {i.Why}"));
        Section(text, "Out of reach", answer.Lost.GroupBy(l => l.Waits).Select(g =>
            $"{Names.List(g.Select(l => l.Provision.Value).Distinct(), "and")}: {(g.Select(l => l.Provision).Distinct().Count() == 1 ? "it waits" : "each of them waits")} in vain until {Names.List(g.Key, "and")}."));
        Section(text, "One way is closed, and another stays open", answer.OtherWays.IsEmpty ? [] : [$"{Names.List(answer.OtherWays.Select(p => p.Value), "and")}."]);
        Section(text, "Stays open", answer.LeftOpen.Select(d => d.Default is { } otherwise
            ? $"{d.Provision}: if {Names.List(d.Bearers.Select(names.Of), "and")} {(d.Bearers.Count == 1 ? "does" : "do")} not decide in time, this holds: \"{otherwise}\"."
            : $"{d.Provision}: \"{d.Matter}\" is left to {(d.Bearers.IsEmpty ? "nobody named" : Names.List(d.Bearers.Select(names.Of), "and"))}, and the text does not say what holds without a decision."));
        Section(text, "Who then has to do what", answer.Duties.Count == 0
            ? ["Nobody has a duty that they did not have without it."]
            : answer.Duties.Select(d => $"{Bearers(d, names)}: {Words(d, answer)} ({d.Provision}{By(d, answer)}{(d.State == NormState.Overdue ? ", overdue" : "")})"));
        if (answer.Changes.IsEmpty && answer.Lost.IsEmpty && answer.OtherWays.IsEmpty && answer.Incidents.IsEmpty && answer.LeftOpen.IsEmpty)
        {
            text.Append('\n');
            TextLines.Wrap(text, "Nothing changes: no provision speaks of it, and no provision waits for it.", "", "");
        }

        if (LeftOut.Of(answer.Agreement) is { } unread)
        {
            text.Append('\n');
            TextLines.Wrap(text, unread, "", "");
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(heading).Append('\n');
        foreach (var line in all)
        {
            TextLines.Wrap(text, line, "- ", "  ");
        }
    }

    private static string Was(StateChange change) => change.Was is { } was && was.State != change.Is.State ? $"{StateWords.Of(was)}, now " : "";

    private static string Bearers(NormInstance instance, Names names) => instance.Bearers.IsEmpty ? "nobody named" : Names.List(instance.Bearers.Select(names.Of), "and");

    private static string By(NormInstance instance, WhatIfAnswer answer) => instance.DueBy is { } by && instance.State is NormState.Due or NormState.Overdue or NormState.Open ? $", by {Day(by, answer.Agreement.Zone)}" : "";

    private static string Day(Instant instant, DateTimeZone zone) => LocalTimes.Short(instant.InZone(zone).Date);

    private static string Words(NormInstance instance, WhatIfAnswer answer) => (answer.Agreement.FindNorm(instance.Norm)?.Words ?? "").TrimEnd('.');

    private static string Shortened(NormInstance instance, WhatIfAnswer answer) => Words(instance, answer) is { Length: > 110 } words ? $"\"{words[..107]}...\"" : $"\"{Words(instance, answer)}\"";
}
