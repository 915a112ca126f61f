namespace Parley.Analysis.Conflicts;

/// <summary>Which of two norms comes first: <c>Despite 4.2</c>, <c>Subject to 4.3</c>.</summary>
internal static class Priorities
{
    public static bool AreOrdered(Norm left, Norm right, AnalysisContext context) => IsOver(left, right, context) || IsOver(right, left, context);

    private static bool IsOver(Norm first, Norm second, AnalysisContext context) =>
        first.Despite.Any(p => context.Reaches(p, second.Provision)) || second.SubjectTo.Any(p => context.Reaches(p, first.Provision));

    /// <summary>The change that lets one norm come before provisions: <c>Despite 1.2, …</c>. It fits where the norm is the first sentence of its provision.</summary>
    public static CodeFix Before(Norm first, IEnumerable<string> others)
    {
        var list = string.Join(" and ", others);
        return new CodeFix($"Let {first.Provision} come before {list}", first.Source with { Span = new TextSpan(first.Source.Span.Start, 0), End = first.Source.Start }, $"Despite {list}, ");
    }
}
