using NodaTime;

namespace Parley.Workspace.Runs;

/// <summary>What is supposed of an agreement.</summary>
/// <param name="Events">Things that happen, as in a scenario: <c>Russia rejects the plan</c>; where one names no day it happens on <paramref name="On"/>, and is refused where that is null.</param>
/// <param name="Never">Things that never come true, as a condition says them: <c>14.3 is decided</c>.</param>
/// <param name="InForce">The day from which the agreement is supposed to be in force; null where nothing is supposed of that.</param>
/// <param name="On">The day of what names none.</param>
/// <param name="Until">The last day of the story, which is over then; null where it ends with the last event.</param>
public sealed record WhatIfQuestion(ValueList<string> Events, ValueList<string> Never, LocalDate? InForce, LocalDate? On, LocalDate? Until);
