namespace Parley.Analysis.Dates;

/// <summary>A norm is no longer in force after a moment.</summary>
internal sealed record DateEnd(Life Life, int Over, Norm Norm);
