namespace Parley.Bench.Measures;

/// <summary>One figure of a quick measurement.</summary>
/// <param name="Unit">Of the value: <c>points/s</c>.</param>
/// <param name="Ratio">How many times the baseline that the name gives; null where there is none.</param>
public sealed record Measured(string Name, double Value, string Unit, double? Ratio);
