using Parley.Model.Events;
using Parley.Model.Scenarios;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary><c>Ukraine may suspend 4.2</c>, <c>Ukraine is not required to withdraw …</c>, <c>Russia is forbidden to open fire</c>: which norms would hear the act if it were done now.</summary>
internal static class AbilityJudge
{
    public static Verdict Judge(AbilityExpectation expectation, StoryView view)
    {
        var answers = new List<Answer>();
        var concerned = new List<NormInstance>();
        foreach (var act in expectation.Acts)
        {
            var done = act.Happening(new EventId("done now"), When.At(view.AsOf), null);
            var best = Answer.No;
            foreach (var norm in view.Plan.Norms)
            {
                foreach (var (life, shown) in view.InstancesOf(norm.Number))
                {
                    if (AnswerOf(expectation.Ability, norm, life, shown, done, view) is { } one)
                    {
                        best = best.Or(one);
                        concerned.Add(shown);
                    }
                }
            }

            answers.Add(best);
        }

        var states = concerned.Count == 0 ? ["No provision speaks of this act."] : StateWords.Describe(concerned.Distinct(), view);
        return new Verdict(Judges.OfAll(answers, expectation.Expected), states, [.. concerned.SelectMany(i => i.Evidence.AsEnumerable()).Distinct()]);
    }

    /// <summary>Null where the norm does not speak of the act, or not of this bearer.</summary>
    private static Answer? AnswerOf(Ability ability, NormPlan norm, InstanceResult life, NormInstance shown, Event done, StoryView view)
    {
        var (patterns, holds) = (ability, norm.Norm) switch
        {
            (Ability.May, Permission or Power) => (PerformanceOf(norm, shown), view.Evaluation.Norms[norm.Number].Effect.At(view.AsOf)),
            (Ability.Required, Obligation or VerificationDuty or ReportingDuty or Decision) => (PerformanceOf(norm, shown), life.Within(s => s is NormState.Due or NormState.Overdue or NormState.Open or NormState.InForce).At(view.AsOf)),
            (Ability.Forbidden, Prohibition or OutsideLaw) => (norm.Incidents, life.Within(s => s == NormState.InForce).At(view.AsOf)),
            _ => ([], Answer.No),
        };
        var fit = patterns.Select(p => view.Plan.Patterns[p]).Where(p => view.Plan.PatternsOf(done.Act).Contains(p)).Aggregate(Answer.No, (a, p) => a.Or(Fit(p, done, view)));
        return fit == Answer.No ? null : fit.And(holds);
    }

    /// <summary>What no event can say, as an amount, is no part of whether the act may be done.</summary>
    private static Answer Fit(EventPattern pattern, Event done, StoryView view) => (pattern with { Unmeasured = false }).Fits(done, view.Plan.Atlas);

    private static ValueList<int> PerformanceOf(NormPlan norm, NormInstance shown)
    {
        var holder = norm.Holders.Select((h, i) => (h, i)).Where(p => p.h == shown.Bearers).Select(p => p.i).DefaultIfEmpty(-1).First();
        return holder < 0 || holder >= norm.Performance.Count ? [] : norm.Performance[holder].Patterns.Distinct().ToValueList();
    }
}
