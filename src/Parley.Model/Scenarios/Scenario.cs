using Parley.Model.Sources;

namespace Parley.Model.Scenarios;

/// <summary>A test for a draft: what is supposed to happen, in order, and what the agreement should then say.</summary>
/// <param name="Name">Its heading: <c>Russia moves first</c>.</param>
/// <param name="Steps">In the order of the text. What one says rests on the steps before it and on no later one.</param>
public sealed record Scenario(string Name, SourceAnchor Source, ValueList<ScenarioStep> Steps);

/// <summary>One sentence of a scenario: something that happens, or something that is expected.</summary>
/// <param name="Words">As written, with its opening word and without line breaks: <c>Then 4.2 is due by 2026-03-04.</c></param>
public abstract record ScenarioStep(SourceAnchor Source, string Words);

/// <summary>A step that could not be read; a remark says why.</summary>
/// <param name="Expects">Whether it stands where an expectation would. The steps behind it rest on it only where it does not.</param>
public sealed record UnreadStep(SourceAnchor Source, string Words, bool Expects) : ScenarioStep(Source, Words);
