using NodaTime;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Every moment of the agreement as a variable in days, and what the text says of how far they lie apart.</summary>
/// <param name="Sentences">The norms that the constraints' owners are numbers of.</param>
/// <param name="Deadlines">For each constraint whether it ends something; the others only make something wait.</param>
internal sealed record DateNetwork(
    int Variables,
    IReadOnlyList<Difference> Constraints,
    IReadOnlyList<bool> Deadlines,
    IReadOnlyList<Norm> Sentences,
    IReadOnlyDictionary<NormId, (int Start, int Done)> Windows)
{
    /// <summary>The variable of <see cref="Epoch"/>, from which dates are counted.</summary>
    public const int Origin = 0;

    public const int EntryIntoForce = 1;

    public static readonly LocalDate Epoch = new(2000, 1, 1);

    public static DateNetwork Of(AnalysisContext context) => DateNetworkBuilder.Build(context);
}
