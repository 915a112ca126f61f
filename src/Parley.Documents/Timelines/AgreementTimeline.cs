using NodaTime;

namespace Parley.Documents.Timelines;

/// <summary>Every deadline, period, decision, approval and life date of an agreement: what can be dated by its date, the rest in the order in which it can come.</summary>
/// <param name="InForce">The day from whose beginning it is supposed to be in force; null: what the text itself says.</param>
/// <param name="Dated">By the last moment in time, then by the first, then by the order of the document.</param>
/// <param name="Undated">By what has to come first: what waits for nothing dated stands before what waits for it.</param>
public sealed record AgreementTimeline(
    string Title,
    DateTimeZone Zone,
    LocalDate? Draft,
    LocalDate? InForce,
    ValueList<TimelineEntry> Dated,
    ValueList<TimelineEntry> Undated)
{
    public IEnumerable<TimelineEntry> All => Dated.Concat(Undated);
}
