using Parley.Exploration.Searching;
using Parley.Exploration.Witnesses;
using Parley.Geography;
using Parley.Model.Questions;

namespace Parley.Exploration.Questions;

/// <summary>Answers questions about everything that parties can do under an agreement.</summary>
public static class Explorer
{
    /// <summary>How long the steps are in which time passes, one try after the other, where the budget does not reach all states; in days.</summary>
    private static readonly int[] StepDays = [1, 10, 30];

    /// <summary>The answers to questions about an agreement, in their order.</summary>
    /// <param name="atlas">Null where the ground is not known.</param>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answers.</exception>
    public static ValueList<QuestionAnswer> Ask(Agreement agreement, Atlas? atlas, ValueList<Question> questions, ExplorationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Budget, 1);
        return questions.Select(q => Ask(agreement, atlas, q, options, cancellationToken)).ToValueList();
    }

    private static QuestionAnswer Ask(Agreement agreement, Atlas? atlas, Question question, ExplorationOptions options, CancellationToken cancellationToken)
    {
        var setting = Setting.Of(agreement, atlas, question, options.InForce);
        var reached = Reach(setting, question, options, cancellationToken);
        if (reached is { Found: { Sure: [< 0], May: [>= 0] } } && reached.Asked.VagueIn(reached.Asked.Model.Transitions.Select(t => t.Move)).Any())
        {
            // What a report leaves open was one way or the other; where neither way makes it so, nothing does.
            var settled = AskedModel.Of(setting, question, 1, settled: true, sparing: !reached.Found.Complete);
            var either = Search.Run(settled.Model, options.Budget, nearestFirst: false, cancellationToken);
            if (either is { Complete: true, Sure: [< 0], May: [< 0] })
            {
                return Answer(setting, question, new Reached(settled, either, either));
            }
        }

        return Answer(setting, question, reached.Whole.Complete || reached.Found.IsDecided ? reached : Farther(setting, question, reached, options, cancellationToken));
    }

    /// <summary>Every state; where the budget does not reach them all, every one that can make a difference.</summary>
    private static Reached Reach(Setting setting, Question question, ExplorationOptions options, CancellationToken cancellationToken)
    {
        var asked = AskedModel.Of(setting, question, 1);
        var whole = Search.Run(asked.Model, options.Budget, nearestFirst: false, cancellationToken);
        if (whole.Complete || whole.IsDecided)
        {
            return new Reached(asked, whole, whole);
        }

        var sparing = AskedModel.Of(setting, question, 1, sparing: true);
        var able = Search.Run(sparing.Model, options.Budget, nearestFirst: false, cancellationToken);

        // A run that nothing is left out of is shorter, and tells as much of what may be.
        return able.Sure[0] < 0 && whole.May[0] >= 0 ? new Reached(asked, whole, able.Complete ? able : whole) : new Reached(sparing, able, able.Complete ? able : whole);
    }

    /// <summary>Where the budget does not reach all states, looks for a run towards the goal, then with longer steps in which time passes.</summary>
    private static Reached Farther(Setting setting, Question question, Reached nearer, ExplorationOptions options, CancellationToken cancellationToken)
    {
        foreach (var days in StepDays)
        {
            var asked = AskedModel.Of(setting, question, days, sparing: true);
            var result = Search.Run(asked.Model, options.Budget, nearestFirst: true, cancellationToken);
            if (result.Sure[0] >= 0 || (nearer.Found.May[0] < 0 && result.May[0] >= 0))
            {
                return new Reached(asked, result, nearer.Whole);
            }
        }

        return nearer;
    }

    /// <param name="Found">What was found in the model.</param>
    /// <param name="Whole">The search that says how much was looked at.</param>
    private sealed record Reached(AskedModel Asked, SearchResult Found, SearchResult Whole);

    private static QuestionAnswer Answer(Setting setting, Question question, Reached reached)
    {
        var (asked, found, whole) = reached;
        var sure = found.Sure[0] >= 0;
        var open = found.May[0] >= 0;
        var verdict = sure ? question.Kind == QuestionKind.Possible ? Verdict.Holds : Verdict.Fails
            : open || !whole.Complete ? Verdict.Unknown
            : question.Kind == QuestionKind.Possible ? Verdict.Fails : Verdict.Holds;
        var shown = sure ? found.Sure[0] : open ? found.May[0] : -1;
        return new QuestionAnswer(question, verdict)
        {
            Run = shown < 0 ? null : RunWriter.Write(setting, question, asked, found, shown),
            Reason = verdict != Verdict.Unknown ? null
                : open ? "In the run below it may be so, and whether it is hangs on what the model does not follow or the text leaves open."
                : "The budget was spent before every state was reached, and none of those reached decides it.",
            States = whole.States,
            Complete = whole.Complete,
            Sparing = found.Model.IsSparing || whole.Model.IsSparing,
            Acts = asked.Model.Acts,
            Begins = setting.Begins,
            InForce = setting.InForce,
            LeftOut = verdict == Verdict.Unknown && shown >= 0 ? asked.LeftOut.Concat(asked.VagueIn(found.RunTo(shown))).Distinct().ToValueList() : asked.LeftOut,
        };
    }
}
