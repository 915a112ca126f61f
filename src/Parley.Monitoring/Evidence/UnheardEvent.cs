using System.Runtime.InteropServices;
using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Evidence;

/// <summary>What the totals need of an event that no norm speaks of, in 20 bytes: to count it once, as of any moment known.</summary>
/// <remarks>Times are whole seconds of 1970 to 2106. An event that does not fit is kept whole instead.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct UnheardEvent(ulong IdHash, uint FromSeconds, uint KnownAtSeconds, uint Rest)
{
    private const int SpanBits = 24;
    private const uint WithoutPlaceBit = 1u << 31;
    private const uint ActorBit = 1u << 30;
    private const uint AllegedBit = 1u << 29;
    private const uint ShortOfSecondBit = 1u << 28;
    private const uint ExerciseBit = 1u << 27;
    private const uint KnownShortOfSecondBit = 1u << 26;

    public Instant From => Instant.FromUnixTimeSeconds(FromSeconds);

    public Instant To => From + Duration.FromSeconds(Rest & ((1u << SpanBits) - 1)) - ((Rest & ShortOfSecondBit) != 0 ? Duration.Epsilon : Duration.Zero);

    public Instant KnownAt => Instant.FromUnixTimeSeconds(KnownAtSeconds) - ((Rest & KnownShortOfSecondBit) != 0 ? Duration.Epsilon : Duration.Zero);

    public bool WithoutPlace => (Rest & WithoutPlaceBit) != 0;

    public bool ActorUndetermined => (Rest & ActorBit) != 0;

    public bool Alleged => (Rest & AllegedBit) != 0;

    public bool Exercise => (Rest & ExerciseBit) != 0;

    public static bool TryMake(Event happening, out UnheardEvent made)
    {
        made = default;
        var (from, to) = (happening.When.From, happening.When.To);

        var shortOfSecond = to > from && EndsDay(to);
        var knownAt = happening.KnownAt;
        var knownShort = EndsDay(knownAt);
        if (!TrySeconds(from, out var fromSeconds) || !TrySeconds(knownShort ? knownAt + Duration.Epsilon : knownAt, out var knownAtSeconds) || !TrySeconds(shortOfSecond ? to + Duration.Epsilon : to, out var toSeconds)
            || toSeconds < fromSeconds || toSeconds - fromSeconds >= 1u << SpanBits)
        {
            return false;
        }

        var rest = (toSeconds - fromSeconds)
            | (shortOfSecond ? ShortOfSecondBit : 0)
            | (knownShort ? KnownShortOfSecondBit : 0)
            | (happening.Where is null ? WithoutPlaceBit : 0)
            | (happening.Actor.Candidates.Count != 1 ? ActorBit : 0)
            | (happening.Establishment == Establishment.Alleged ? AllegedBit : 0)
            | (happening.Exercise ? ExerciseBit : 0);
        made = new UnheardEvent(HashOf(happening.Id), fromSeconds, knownAtSeconds, rest);
        return true;
    }

    /// <summary>The same on every machine and in every run (FNV-1a over UTF-16 units, then mixed).</summary>
    public static ulong HashOf(EventId id)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in id.Value)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }

    /// <summary>Whether it is one nanosecond before a whole second, as a day's last moment is.</summary>
    private static bool EndsDay(Instant instant) => TrySeconds(instant + Duration.Epsilon, out _);

    private static bool TrySeconds(Instant instant, out uint seconds)
    {
        var whole = instant.ToUnixTimeSeconds();
        seconds = (uint)whole;
        return whole is >= 0 and <= uint.MaxValue && Instant.FromUnixTimeSeconds(whole) == instant;
    }
}
