using Parley.Model.Scenarios;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary><c>4.2 is due by 2026-03-04</c>, <c>4.2 is overdue, and Ukraine answers for it</c></summary>
internal static class StateJudge
{
    public static Verdict Judge(StateExpectation expectation, StoryView view)
    {
        var answers = new List<Answer>();
        var concerned = new List<NormInstance>();
        foreach (var provision in expectation.Provisions)
        {
            var norms = view.NormsOf([provision]);
            var instances = norms.SelectMany(n => view.InstancesOf(n).Select(i => (Norm: n, i.Life, i.Shown))).ToList();
            concerned.AddRange(instances.Select(i => i.Shown));
            answers.Add(AnswerOf(expectation, view, instances));
        }

        return new Verdict(Judges.OfAll(answers, expectation.Expected), StateWords.Describe(concerned, view), [.. concerned.SelectMany(i => i.Evidence.AsEnumerable()).Distinct()]);
    }

    private static Answer AnswerOf(StateExpectation expectation, StoryView view, List<(int Norm, InstanceResult Life, NormInstance Shown)> instances)
    {
        var (meant, others) = (new List<Answer>(), new List<Answer>());
        foreach (var (norm, life, shown) in instances)
        {
            if (LifeReading.At(view, norm, life, shown, expectation.State) is not { } answer)
            {
                continue;
            }

            answer = expectation.DueBy is { } by ? answer.And(DueBy(shown, life, by)) : answer;
            (expectation.Of.IsEmpty || shown.Bearers.Any(expectation.Of.Contains) ? meant : others).Add(answer);
        }

        var all = meant.Count == 0 ? Answer.No : LifeReading.NeedsAll(expectation.State) ? meant.Min() : meant.Max();
        return expectation.OfNobodyElse && others.Count > 0 ? all.And(others.Max().Not()) : all;
    }

    /// <summary>Whether the instant is the last in time: possibly where it is one of those on the table.</summary>
    private static Answer DueBy(NormInstance shown, InstanceResult life, NodaTime.Instant by)
    {
        if (shown.DueBy is { } exact)
        {
            return exact == by ? Answer.Yes : Answer.No;
        }

        return life.Deadline is { } range && (range.Blank || (range.Earliest <= by && (range.Latest is not { } latest || by <= latest))) ? Answer.Possibly : Answer.No;
    }
}
