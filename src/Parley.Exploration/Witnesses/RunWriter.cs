using NodaTime;
using Parley.Exploration.Model;
using Parley.Exploration.Questions;
using Parley.Exploration.Searching;
using Parley.Model.Questions;
using Parley.Model.Scenarios;
using Parley.Monitoring.Scenarios.Writing;

namespace Parley.Exploration.Witnesses;

/// <summary>Tells a run as a scenario: what happens on which day, and what is then so of what the question speaks of.</summary>
internal static class RunWriter
{
    public static Run Write(Setting setting, Question question, AskedModel asked, SearchResult found, int state)
    {
        var zone = setting.Agreement.Zone;
        var (events, last) = RunDates.Of(found.RunTo(state), setting.Begins, asked.Model.StepDays, zone);
        var until = zone.AtStartOfDay(last.PlusDays(1)).ToInstant() - Duration.Epsilon;
        var inForce = setting.InForce is { } day ? zone.AtStartOfDay(day).ToInstant() : (Instant?)null;
        var steps = ScenarioWriter.Steps(inForce, events, until).Concat(Outcome(asked, found, state)).ToList();
        var text = ScenarioWriter.Write(setting.Agreement, NameOf(question), steps);
        return new Run(NameOf(question), text, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l[2..]).ToValueList(), Period.DaysBetween(setting.Begins, last));
    }

    private static string NameOf(Question question) => question.Words.TrimEnd('.').Replace(":", "", StringComparison.Ordinal);

    /// <summary>What is so at the end of each part that a scenario can expect, and otherwise at least of the agreement.</summary>
    private static List<Expectation> Outcome(AskedModel asked, SearchResult found, int state)
    {
        var reached = new Valuation(asked.Model, found.Table[state]);
        var said = asked.Parts.Select((part, i) => part is ExpectationClaim { Expectation: { AsOf: null, KnownAt: null } expected } ? AsReached(expected, reached.Of(asked.Model.Claims[i + 1])) : null).OfType<Expectation>().ToList();
        return asked.Parts.Any(p => p is ExpectationClaim) ? said : [new AgreementExpectation(Parley.Model.Sources.SourceAnchor.WholeFile(""), "", Ended: false) { Expected = reached.Of(asked.Model.Claims[^1]) }];
    }

    /// <summary>The expectation with the answer that was reached; where it may be so, the monitor's own answer can be more exact, and nothing is expected.</summary>
    private static Expectation? AsReached(Expectation expected, Answer holds) => (holds, expected.Expected) switch
    {
        (Answer.Yes, _) => expected,
        (Answer.No, Answer.Yes) when expected is not (NothingExpectation or AbilityExpectation) => expected with { Expected = Answer.No },
        (Answer.No, Answer.No) when expected is not (NothingExpectation or AbilityExpectation) => expected with { Expected = Answer.Yes },
        (Answer.No, Answer.No or Answer.Yes) when expected is AbilityExpectation ability => Opposite(ability),
        _ => null,
    };

    /// <summary>What may be done is kept in its own words, so that the opposite is said by changing them.</summary>
    private static AbilityExpectation? Opposite(AbilityExpectation ability)
    {
        var words = ability.Words;
        foreach (var (yes, no) in new[] { (" is ", " is not "), (" are ", " are not "), (" may ", " may not ") })
        {
            if (words.Contains(no, StringComparison.Ordinal) && ability.Expected == Answer.No)
            {
                return ability with { Words = words.Replace(no, yes, StringComparison.Ordinal), Expected = Answer.Yes };
            }

            if (words.Contains(yes, StringComparison.Ordinal) && ability.Expected == Answer.Yes)
            {
                return ability with { Words = words.Replace(yes, no, StringComparison.Ordinal), Expected = Answer.No };
            }
        }

        return null;
    }
}
