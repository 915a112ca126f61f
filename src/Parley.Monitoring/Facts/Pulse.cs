using Parley.Monitoring.Deadlines;

namespace Parley.Monitoring.Facts;

/// <summary>One coming true of a trigger.</summary>
/// <param name="Causes">The events that brought it about, by when they happened; none where time or a state did.</param>
internal readonly record struct Pulse(Occurrence At, ValueList<EventId> Causes)
{
    /// <summary>Tells this pulse from the others of its trigger.</summary>
    public string Key => Causes.IsEmpty ? At.From.ToString() : string.Join('+', Causes);
}
