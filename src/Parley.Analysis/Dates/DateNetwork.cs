using NodaTime;
using Parley.Analysis.Dates.Choosing;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Every moment of the agreement as a variable in days, and what the text says of how far they lie apart.</summary>
/// <param name="Constraints">What holds whatever is chosen: an alternative with its widest value.</param>
/// <param name="Deadlines">For each constraint whether it ends something; the others only make something wait.</param>
/// <param name="Open">What holds only if something is chosen.</param>
/// <param name="Choices">What the guards of the open constraints choose among.</param>
/// <param name="Blanks">The blanks, each with the two moments that it lies between.</param>
/// <param name="Bars">Until when outside law bars what it bars.</param>
/// <param name="Ends">Until when each norm is in force, where the text sets an end.</param>
/// <param name="Sentences">The norms that the constraints' owners are numbers of.</param>
/// <param name="Windows">The start and the end of every norm; bracketed sentences among them.</param>
internal sealed record DateNetwork(
    int Variables,
    IReadOnlyList<Difference> Constraints,
    IReadOnlyList<bool> Deadlines,
    IReadOnlyList<OpenDifference> Open,
    IReadOnlyList<DateChoice> Choices,
    IReadOnlyList<BlankSpan> Blanks,
    IReadOnlyList<DateBar> Bars,
    IReadOnlyList<DateEnd> Ends,
    IReadOnlyList<Norm> Sentences,
    IReadOnlyDictionary<NormId, (int Start, int Done)> Windows)
{
    /// <summary>The variable of <see cref="Epoch"/>, from which dates are counted.</summary>
    public const int Origin = 0;

    public const int EntryIntoForce = 1;

    /// <summary>The owner of what is said of no sentence: that "both have" is the later of the two, and on which day an anchor lies.</summary>
    public const int Definition = -1;

    public static readonly LocalDate Epoch = new(2000, 1, 1);

    public static DateNetwork Of(AnalysisContext context) => DateNetworkBuilder.Build(context);
}
