namespace Parley.Monitoring.Scenarios.Judging;

/// <summary>What the monitor says to an expectation.</summary>
/// <param name="States">What was reached, in sentences.</param>
/// <param name="Evidence">The events that this rests on.</param>
internal sealed record Verdict(Answer Answer, ValueList<string> States, IReadOnlyCollection<EventId> Evidence);
