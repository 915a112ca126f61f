using Parley.Model.Events;

namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Acts in the words of the agreement, without a time: <c>Russia has withdrawn its forces from the Eastern Strip</c>.</summary>
public static class ActSentences
{
    /// <exception cref="ArgumentException">It speaks of a party, an act or a place that the agreement does not know.</exception>
    public static string Write(Agreement agreement, Event happening) => new EventSentences(agreement, new HashSet<EventId>()).WriteAct(happening);
}
