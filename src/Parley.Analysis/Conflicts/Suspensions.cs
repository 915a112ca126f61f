using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Whether the text itself takes a prohibition out of force for the time of another norm: <c>1.2 is suspended while …</c>.</summary>
internal static class Suspensions
{
    /// <remarks>Under the other norm's own conditions, or under none; in time by dates alone, so that what hangs on events is not taken for a cover.</remarks>
    public static bool Cover(Norm prohibition, Norm other, AnalysisContext context) => context.Norms.OfType<Change>().Any(c =>
        c.Kind is PowerKind.Suspend or PowerKind.Terminate
        && c.Over.Any(o => context.Reaches(o, prohibition.Provision))
        && c.Guards.All(other.Guards.Contains)
        && c.Conditions.All(condition => other.Conditions.Any(o => o.Condition == condition.Condition))
        && c.Reach.Length is null
        && Begins(c, other) && Ends(c, other));

    private static bool Begins(Change change, Norm other) => change.Timing.Start is null || (Overlap.FirstDay(change) is { } from && Overlap.FirstDay(other) is { } first && from <= first);

    private static bool Ends(Change change, Norm other) =>
        ChangeTimes.EndOf(change) is not { } end || (Overlap.LastDay(end) is { } until && Overlap.LastDay(other) is { } last && until >= last);
}
