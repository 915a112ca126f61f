using Parley.Model.Scenarios;
using Parley.Monitoring.Facts;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary><c>the agreement is in force</c>, <c>the agreement has ended</c>: it was in force, and no provision of it applies any more.</summary>
internal static class AgreementJudge
{
    public static Verdict Judge(AgreementExpectation expectation, StoryView view)
    {
        var entered = view.Evaluation.Entry.Once().At(view.AsOf);
        var applies = view.Plan.Norms
            .Where(n => n.Norm is not (OutsideLaw or Life or ApprovalGate) && !n.BeforeEntry)
            .Aggregate(Timeline.Never, (t, n) => t.Or(view.Evaluation.Norms[n.Number].InForce))
            .At(view.AsOf);
        var ended = entered.And(applies.Not());
        var answer = expectation.Ended ? ended : entered.And(ended.Not());
        var lives = view.Plan.Norms.Where(n => n.Norm is Life or ApprovalGate).SelectMany(n => view.InstancesOf(n.Number)).Select(i => i.Shown)
            .Where(i => view.Plan.Agreement.FindNorm(i.Norm) is Life { Of: var of } ? of.Any(o => o.Id is null) : view.Plan.Agreement.FindNorm(i.Norm) is ApprovalGate gate && gate.Of.Any(o => o.Id is null))
            .ToList();
        var word = entered == Answer.No ? "not in force" : ended == Answer.Yes ? "ended" : entered == Answer.Possibly ? "possibly in force" : ended == Answer.Possibly ? "possibly ended" : "in force";
        return new Verdict(answer, [$"The agreement is {word}.", .. StateWords.Describe(lives, view)], [.. lives.SelectMany(i => i.Evidence.AsEnumerable()).Distinct()]);
    }
}
