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
}
