namespace Parley.Monitoring.Plan;

/// <summary>Which duties a sentence frees somebody from: those it names, or those that ask the same act of the same bearer.</summary>
internal static class ReleaseMatch
{
    public static bool Frees(Release release, Norm norm, ProvisionIndex provisions)
    {
        if (!norm.Bearers.Any(release.Bearers.Contains))
        {
            return false;
        }

        return release.From.IsEmpty
            ? ActionOf(norm) is { } asked && Same(release.Action, asked)
            : norm is not (Release or Permission or Power) && provisions.Covers(release.From, norm.Provision);
    }

    private static Action? ActionOf(Norm norm) => norm switch { Obligation o => o.Action, Maintenance m => m.State, _ => null };

    /// <summary>The same act on the same thing; places that both name must share one.</summary>
    private static bool Same(Action freed, Action asked)
    {
        if (freed.Act != asked.Act || (ThingOf(freed) is { } thing && ThingOf(asked) is { } other && ObjectWords.Compare(thing, other) == Answer.No))
        {
            return false;
        }

        var places = freed.Places.Select(p => p.Place).ToHashSet();
        return places.Count == 0 || !asked.Places.Any() || asked.Places.Any(p => places.Contains(p.Place));
    }

    private static string? ThingOf(Action action) => action.Find(ActRole.Object)?.Filler is ThingFiller thing ? thing.Thing : null;
}
