using NodaTime;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Monitoring.Scenarios;

/// <summary>What came of running a scenario.</summary>
/// <param name="Steps">One for each step, in its order.</param>
public sealed record ScenarioResult(Scenario Scenario, ValueList<StepResult> Steps)
{
    /// <summary>Whether every step happened or held.</summary>
    public bool Passed => Steps.All(s => s.Outcome == StepOutcome.Passed);
}

/// <summary>What came of one step.</summary>
public sealed record StepResult(ScenarioStep Step, StepOutcome Outcome)
{
    /// <summary>The answer that the agreement gives; null for what is no expectation or was not reached.</summary>
    public Answer? Reached { get; init; }

    /// <summary>Where the story stood; null where it was not reached.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>Of an expectation that failed: the states that were reached instead, each in a sentence or two.</summary>
    public ValueList<string> States { get; init; }

    /// <summary>Of an expectation that failed: the events that led there, by when they happened.</summary>
    public ValueList<Event> Events { get; init; }

    /// <summary>Why a step could not be run, or what is odd about it; null otherwise.</summary>
    public string? Remark { get; init; }
}

public enum StepOutcome
{
    Passed,
    Failed,

    /// <summary>It could not be read or run; a remark says why.</summary>
    NotRun,

    /// <summary>A step before it, on which the story rests, could not be run.</summary>
    NotReached,
}
