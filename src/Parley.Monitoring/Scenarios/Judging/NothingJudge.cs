using Parley.Model.Scenarios;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary><c>nothing is overdue</c>, <c>nothing but 4.2 is overdue</c></summary>
internal static class NothingJudge
{
    public static Verdict Judge(NothingExpectation expectation, StoryView view)
    {
        var except = expectation.Except.IsEmpty ? [] : view.NormsOf(expectation.Except).ToHashSet();
        var found = new List<(Answer Answer, NormInstance Shown)>();
        foreach (var norm in view.Plan.Norms.Where(n => n.Norm is not OutsideLaw && !except.Contains(n.Number)))
        {
            foreach (var (life, shown) in view.InstancesOf(norm.Number))
            {
                if (LifeReading.At(view, norm.Number, life, shown, expectation.State) is { } answer and not Answer.No)
                {
                    found.Add((answer, shown));
                }
            }
        }

        var sure = found.Any(f => f.Answer == Answer.Yes) ? found.Where(f => f.Answer == Answer.Yes) : found;
        var shownOnes = sure.Select(f => f.Shown).ToList();
        return new Verdict(
            found.Aggregate(Answer.No, (a, f) => a.Or(f.Answer)).Not(),
            StateWords.Describe(shownOnes, view),
            [.. shownOnes.SelectMany(i => i.Evidence.AsEnumerable()).Distinct()]);
    }
}
