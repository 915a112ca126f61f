namespace Parley.Analysis.Tests.BruteForce;

/// <summary>One finding, with the numbers of the provisions that it speaks of.</summary>
/// <param name="At">The provisions that it is about, the first one first; empty outside the provisions.</param>
/// <param name="Related">Its other places, each with the provision there.</param>
internal sealed record Found(string Code, IReadOnlyList<string> At, IReadOnlyList<(string Message, string Provision)> Related, string Message);
