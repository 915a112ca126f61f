using Parley.Model.Scenarios;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary>Finds who judges an expectation.</summary>
internal static class Judges
{
    public static Verdict Judge(Expectation expectation, StoryView view) => expectation switch
    {
        StateExpectation state => StateJudge.Judge(state, view),
        IncidentExpectation incidents => IncidentJudge.Judge(incidents, view),
        AbilityExpectation ability => AbilityJudge.Judge(ability, view),
        NothingExpectation nothing => NothingJudge.Judge(nothing, view),
        AgreementExpectation agreement => AgreementJudge.Judge(agreement, view),
        _ => throw new System.Diagnostics.UnreachableException(expectation.GetType().Name),
    };

    /// <summary>Of several provisions or acts each has to be as expected: <c>2.4 and 2.5 are not overdue</c> says that neither is.</summary>
    public static Answer OfAll(IReadOnlyCollection<Answer> answers, Answer expected) =>
        answers.Count == 0 ? Answer.No : expected == Answer.No ? answers.Max() : answers.Min();
}
