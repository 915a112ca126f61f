using NodaTime;
using Parley.Geography;
using Parley.Model.Events;
using Parley.Model.Scenarios;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Reading;

namespace Parley.Monitoring.Scenarios;

/// <summary>Runs scenarios against one agreement: what happens goes to the monitor as events, what is expected is read off its answer.</summary>
/// <remarks>
/// The story has a moment, the end of what has been told so far. An expectation is judged there, from what is known there, and rests on the steps before it alone.
/// The same scenario and files give the same result. The runner keeps compiled plans and is not safe for use by several threads at once.
/// </remarks>
/// <param name="atlas">Null where the ground is not known.</param>
/// <param name="read">The events of a file by its path from the agreement's folder, or null and why they cannot be had.</param>
public sealed class ScenarioRunner(Agreement agreement, Atlas? atlas, Func<string, ScenarioEvents> read)
{
    private readonly Dictionary<MonitorOptions, MonitorPlan> _plans = [];

    public ScenarioResult Run(Scenario scenario)
    {
        var story = new Story();
        var results = new List<StepResult>();
        var broken = false;
        foreach (var step in scenario.Steps)
        {
            var result = broken ? new StepResult(step, StepOutcome.NotReached) : Run(step, story);
            results.Add(result);
            broken |= result.Outcome == StepOutcome.NotRun && step is not (Expectation or UnreadStep { Expects: true });
        }

        return new ScenarioResult(scenario, results.ToValueList());
    }

    private StepResult Run(ScenarioStep step, Story story)
    {
        switch (step)
        {
            case EntryStep entry:
                story.Entry = new MonitorOptions(entry.On.From);
                story.MoveTo(entry.On.To);
                return Passed(step, story);
            case WaitStep wait:
                story.MoveTo(wait.Until);
                return Passed(step, story);
            case EventStep told:
                story.Tell(told.Events);
                return Passed(step, story) with { Remark = UnheardRemark(told, story) };
            case WatchStep watch:
                story.Watch([watch.Watch]);
                return Passed(step, story);
            case FileStep file:
                var events = read(file.File);
                if (events.Problem is { } problem)
                {
                    return new StepResult(step, StepOutcome.NotRun) { Remark = problem };
                }

                story.Tell(events.Records.Select(r => r.Event).OfType<Event>());
                story.Watch(events.Records.Select(r => r.Watch).OfType<Watch>());
                return Passed(step, story);
            case Expectation expectation:
                return Judge(expectation, story);
            default:
                return new StepResult(step, StepOutcome.NotRun) { Remark = "This step could not be read." };
        }
    }

    private static StepResult Passed(ScenarioStep step, Story story) => new(step, StepOutcome.Passed) { AsOf = story.Now };

    /// <summary>An event that no provision speaks of changes nothing; in a test that is most likely a slip.</summary>
    private string? UnheardRemark(EventStep told, Story story)
    {
        var plan = PlanOf(story.Entry);
        var unheard = told.Events.All(e => plan.PatternsOf(e.Act).All(p => p.Fits(e, plan.Atlas) == Answer.No));
        return unheard && told.Events.All(e => e.Corrects is null) ? "No provision speaks of such an event." : null;
    }

    private StepResult Judge(Expectation expectation, Story story)
    {
        if (story.Now is not { } now)
        {
            return new StepResult(expectation, StepOutcome.NotRun) { Remark = "Nothing has happened yet, so that there is no day on which this could hold. Begin with \"Given the agreement enters into force on …\" or an event." };
        }

        var view = new StoryView(PlanOf(story.Entry), story, expectation.AsOf ?? now, expectation.KnownAt ?? Instant.Max(now, expectation.AsOf ?? now));
        var verdict = Judging.Judges.Judge(expectation, view);
        var outcome = verdict.Answer == expectation.Expected ? StepOutcome.Passed : StepOutcome.Failed;
        var result = new StepResult(expectation, outcome) { Reached = verdict.Answer, AsOf = view.AsOf };
        return outcome == StepOutcome.Passed ? result : result with { States = verdict.States, Events = view.EventsOf(verdict.Evidence) };
    }

    private MonitorPlan PlanOf(MonitorOptions options)
    {
        if (!_plans.TryGetValue(options, out var plan))
        {
            _plans[options] = plan = MonitorPlan.Compile(agreement, atlas, options);
        }

        return plan;
    }
}

/// <summary>The events of a file, or why they cannot be had: exactly one of the two.</summary>
public sealed record ScenarioEvents(IReadOnlyList<EventRecord> Records, string? Problem);
