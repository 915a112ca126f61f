namespace Parley.Analysis;

/// <summary>What one analysis said of an agreement.</summary>
public sealed record AnalysisReport(string Name, string Assumes, AnalysisResult Result);
