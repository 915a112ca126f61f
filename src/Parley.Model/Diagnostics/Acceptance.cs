using Parley.Model.Sources;

namespace Parley.Model.Diagnostics;

/// <summary>A line of the document by which its drafters accept remarks about a provision: <c>Accepted PL3104 by the drafters because the Commission meets every week.</c></summary>
/// <param name="Codes">The codes that it names, in its order.</param>
/// <param name="By">Who accepts, in the document's words, or null where it does not say.</param>
/// <param name="Reason">What stands behind "because", without its full stop.</param>
/// <param name="Covers">What it stands under: the provision with its items, the declaration, or under a heading the whole section.</param>
/// <param name="Source">The line itself.</param>
public sealed record Acceptance(ValueList<AcceptedCode> Codes, string? By, string Reason, SourceAnchor Covers, SourceAnchor Source);

/// <summary>A code as an acceptance names it.</summary>
public sealed record AcceptedCode(string Code, SourceAnchor At);

/// <summary>A warning or note that the drafters have accepted at every place that it is about, and the lines that say why.</summary>
public sealed record AcceptedFinding(Diagnostic Finding, ValueList<Acceptance> Acceptances);
