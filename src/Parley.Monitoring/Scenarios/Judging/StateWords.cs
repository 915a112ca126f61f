using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary>The states reached, in sentences.</summary>
internal static class StateWords
{
    /// <summary>More than anybody reads in a test's output.</summary>
    private const int Most = 8;

    /// <summary>One line for each instance; those of one norm in one state for one reason together.</summary>
    public static ValueList<string> Describe(IEnumerable<NormInstance> instances, StoryView view)
    {
        var lines = instances
            .GroupBy(i => (i.Norm, i.State, i.Established, i.DueBy, i.Why))
            .Select(g => Describe(g.First(), [.. g.SelectMany(i => i.Bearers.AsEnumerable()).Distinct()], view))
            .ToList();
        return lines.Count <= Most ? lines.ToValueList() : [.. lines.Take(Most), $"and {lines.Count - Most} more"];
    }

    private static string Describe(NormInstance instance, ValueList<PartyId> bearers, StoryView view)
    {
        var who = bearers.IsEmpty ? "" : $" ({string.Join(", ", bearers)})";
        var sure = instance.Established == Answer.Yes ? "" : "possibly ";
        var due = instance.DueBy is { } by && instance.State is NormState.Due or NormState.InForce ? $" by {ScenarioTimes.Show(by, view.Plan.Agreement.Zone)}" : "";
        return $"{instance.Norm}{who} is {sure}{WordOf(instance.State)}{due}. {instance.Why}";
    }

    public static string WordOf(NormState state) => state switch
    {
        NormState.FulfilledLate => "fulfilled late",
        NormState.InForce => "in force",
        NormState.NotSought => "not sought",
        _ => state.ToString().ToLowerInvariant(),
    };
}
