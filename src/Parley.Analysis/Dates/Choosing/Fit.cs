namespace Parley.Analysis.Dates.Choosing;

/// <summary>Whether some choice of options lets all times be met.</summary>
internal abstract record Fit;

/// <summary>With these options, one for each choice, they can be met.</summary>
internal sealed record Fits(IReadOnlyList<int> Options) : Fit;

/// <summary>No choice does it, and the constraints of these owners are enough for that; not always the fewest.</summary>
internal sealed record NoFit(IReadOnlyList<int> Owners) : Fit;

/// <summary>The search was given up.</summary>
/// <param name="Limit">What was reached.</param>
internal sealed record FitUnknown(string Limit) : Fit;
