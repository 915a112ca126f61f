namespace Parley.Negotiation.Texts;

/// <summary>One thing that a norm says, comparable across languages.</summary>
/// <param name="What">What it is about, in a few words: <c>the deadline</c>.</param>
/// <param name="Key">Equal for equal effect.</param>
/// <param name="Says">In the text's own names, for people.</param>
internal sealed record Facet(DiagnosticDescriptor Kind, string What, string Key, string Says);
