using Parley.Model.Sources;

namespace Parley.Model.Diagnostics;

/// <summary>A kind of remark. Its code keeps its meaning for good; a retired code is never given out again.</summary>
/// <param name="Code">PL and four digits, the first one the phase: 1 syntax, 2 binding, 3 analysis, 4 geography, 5 monitoring, 9 tool.</param>
/// <param name="Severity">How much it matters; a host may raise a warning, never lower an error.</param>
/// <param name="Title">A few words, as the heading of the code's page.</param>
/// <param name="Format">One sentence for what is wrong, one for what to do; {0}, {1} stand for the author's own words.</param>
/// <param name="Cause">Why this matters in an agreement, as a paragraph of the code's page.</param>
/// <param name="Example">A short document that raises exactly this code, in the files that <see cref="ExampleFile"/> names.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    DiagnosticSeverity Severity,
    string Title,
    string Format,
    string Cause,
    string Example)
{
    /// <summary>The kind of file that the example is: <c>parley.md</c>, <c>geojson</c>, <c>ndjson</c>, <c>csv</c>, <c>mapping.yml</c>.</summary>
    public string ExampleFile { get; init; } = "parley.md";

    /// <summary>The remark at a place, with the author's own words filled in.</summary>
    public Diagnostic At(SourceAnchor at, params string[] words) =>
        new(Code, Severity, string.Format(Format, words), at);
}
