using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>Something of which one option holds: a bracket, or an "or" that either side of makes true.</summary>
/// <param name="Bracket">The bracket that the drafters decide; null for an "or", which events decide.</param>
/// <param name="Options">As they are numbered in the text: from 0, and -1 for an optional text left out.</param>
internal sealed record DateChoice(BracketId? Bracket, IReadOnlyList<int> Options);

/// <summary>One option of one choice, both by their place in the lists.</summary>
internal readonly record struct DateOption(int Choice, int Option);

/// <summary>A constraint that holds where all these options are chosen.</summary>
/// <param name="Deadline">Whether it ends something, rather than making something wait.</param>
internal sealed record OpenDifference(Difference Difference, bool Deadline, IReadOnlyList<DateOption> When);

/// <summary>A blank length or date of a sentence: the days between two moments.</summary>
/// <param name="Unit">The unit it is written in; null for a date, which is counted from <see cref="DateNetwork.Epoch"/>.</param>
/// <param name="Done">The end of the duty whose deadline it is; null where it only makes something wait.</param>
/// <param name="When">The options under which its sentence stands.</param>
internal sealed record BlankSpan(BracketId Bracket, int From, int To, TimeUnit? Unit, Norm Norm, int? Done, IReadOnlyList<DateOption> When);
