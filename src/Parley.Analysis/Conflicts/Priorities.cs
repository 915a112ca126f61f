namespace Parley.Analysis.Conflicts;

/// <summary>Which of two norms comes first: <c>Despite 4.2</c>, <c>Subject to 4.3</c>.</summary>
internal static class Priorities
{
    public static bool AreOrdered(Norm left, Norm right, AnalysisContext context) => IsOver(left, right, context) || IsOver(right, left, context);

    private static bool IsOver(Norm first, Norm second, AnalysisContext context) =>
        first.Despite.Any(p => context.Reaches(p, second.Provision)) || second.SubjectTo.Any(p => context.Reaches(p, first.Provision));
}
