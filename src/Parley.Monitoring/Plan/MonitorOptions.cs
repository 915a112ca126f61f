using NodaTime;

namespace Parley.Monitoring.Plan;

/// <summary>What is supposed from outside of the text and of the events.</summary>
/// <param name="InForce">When the agreement entered into force, whatever it says itself of its entry and of approvals of the whole; null: events bring it about as the text says.</param>
public sealed record MonitorOptions(Instant? InForce)
{
    public static readonly MonitorOptions None = new((Instant?)null);

    /// <summary>In force from the beginning of a day in the agreement's zone.</summary>
    public static MonitorOptions InForceOn(LocalDate day, DateTimeZone zone) => new(zone.AtStartOfDay(day).ToInstant());
}
