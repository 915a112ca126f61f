using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Results;

namespace Parley.Workspace.Runs;

/// <summary>What a run of the monitor answers, and what became of the files that it read.</summary>
/// <param name="InForce">The day of entry into force that was supposed, or null.</param>
/// <param name="AsOfLastEvent">Whether the moment asked about is the end of the last event known, because nobody named one.</param>
/// <param name="IsExercise">Whether any record is made up for an exercise.</param>
/// <param name="Remarks">About the files of events, in the order of reading.</param>
/// <param name="Events">The events, where they were to be kept.</param>
public sealed record MonitorAnswer(
    Agreement Agreement,
    MonitorResult Result,
    LocalDate? InForce,
    bool AsOfLastEvent,
    bool IsExercise,
    ValueList<Diagnostic> Remarks,
    ValueList<ReadingSummary> Reading,
    IReadOnlyCollection<Event> Events);
