using Parley.Analysis;
using Parley.Geography.Shapes;
using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Documents;

/// <summary>Whether something that happened there happened in the place: the atlas's answer.</summary>
public delegate Answer HoldsPlace(PlaceId place, Whereabouts? where);

/// <summary>Everything that a compliance report and its tables are made from. Nothing else is looked up: no clock, no file, no network.</summary>
public sealed record ReportInput
{
    public required Agreement Agreement { get; init; }

    /// <summary>The text that <see cref="Agreement"/> was read from.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Every remark of the check, in the order in which it is to be read: the gravest first.</summary>
    public ValueList<Diagnostic> Findings { get; init; }

    /// <summary>What the drafters have accepted in the text, in any order.</summary>
    public ValueList<AcceptedFinding> Accepted { get; init; }

    /// <summary>How each analysis of the text ended.</summary>
    public ValueList<AnalysisReport> Analyses { get; init; }

    /// <summary>The places of the agreement with their ground, in its order.</summary>
    public ValueList<PlaceGeometry> Places { get; init; }

    public required HoldsPlace Holds { get; init; }

    public required MonitorResult Result { get; init; }

    /// <summary>The result of the report before this one, to say what has changed since; null where there is none.</summary>
    public MonitorResult? Previous { get; init; }

    /// <summary>The events that were delivered, at least those that the result names; the strips by day are drawn from them.</summary>
    /// <remarks>Events that became known after the result's <see cref="MonitorResult.KnownAt"/> are left out.</remarks>
    public IReadOnlyCollection<Event> Events { get; init; } = [];

    /// <summary>What came of reading each file of events.</summary>
    public ValueList<ReadingSummary> Reading { get; init; }

    /// <summary>The tool and its version, as the foot of the report names it: <c>Parley 0.1</c>.</summary>
    public required string Tool { get; init; }
}

/// <summary>What came of reading one file of events.</summary>
/// <param name="File">Its name as the caller gave it.</param>
/// <param name="Rows">Rows or lines read.</param>
/// <param name="Events">Rows that became events or watches.</param>
/// <param name="Filtered">Rows that the mapping leaves out on purpose.</param>
/// <param name="Refused">Rows that could not be used.</param>
public sealed record ReadingSummary(string File, long Rows, long Events, long Filtered, long Refused);
