using NodaTime;

namespace Parley.Monitoring.Deadlines;

/// <summary>A closed stretch of time: a whole day, or one instant.</summary>
/// <remarks>A day ends with the last nanosecond before the next midnight of its zone, so that days never share an instant.</remarks>
internal readonly record struct Stretch(Instant First, Instant Last)
{
    public static Stretch At(Instant instant) => new(instant, instant);
}
