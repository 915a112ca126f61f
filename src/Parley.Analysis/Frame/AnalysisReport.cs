namespace Parley.Analysis;

/// <summary>What one analysis said of an agreement.</summary>
/// <param name="Codes">Of the findings that it can make.</param>
public sealed record AnalysisReport(string Name, string Assumes, ValueList<string> Codes, AnalysisResult Result);
