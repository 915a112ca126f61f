using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>A hash of all that an event or a watch says, without where it was read: equal for a report that comes twice.</summary>
internal static class ContentHash
{
    public static ulong Of(Event e)
    {
        var hash = new StableHash();
        Add(ref hash, e.When);
        Add(ref hash, e.KnownAt);
        hash.Add(e.Act.Value);
        hash.Add(((ulong)e.Stage << 24) | ((ulong)e.Establishment << 16) | ((ulong)(e.Conclusion is { } c ? (int)c + 1 : 0) << 8) | (e.Withdrawn ? 2ul : 0) | (e.Exercise ? 1ul : 0));
        hash.Add((ulong)e.Actor.Candidates.Count);
        foreach (var party in e.Actor.Candidates)
        {
            hash.Add(party.Value);
        }

        hash.Add(e.Counterparty?.Value);
        hash.Add(e.Object);
        if (e.Amount is { } amount)
        {
            hash.Add(amount.ToString());
        }

        hash.Add(e.Provision?.Value);
        hash.Add(e.SourceName);
        hash.Add(e.Corrects?.Value);
        hash.Add(e.Note);
        switch (e.Where)
        {
            case Around around:
                hash.Add(1);
                hash.Add(BitConverter.DoubleToUInt64Bits(around.Point.Longitude));
                hash.Add(BitConverter.DoubleToUInt64Bits(around.Point.Latitude));
                hash.Add(BitConverter.DoubleToUInt64Bits(around.Radius.Metres));
                hash.Add(around.Name);
                break;
            case InPlace place:
                hash.Add(2);
                hash.Add(place.Place.Value);
                break;
            default:
                hash.Add(0);
                break;
        }

        return hash.Value;
    }

    public static ulong Of(Watch w)
    {
        var hash = new StableHash();
        Add(ref hash, w.When);
        Add(ref hash, w.KnownAt);
        hash.Add((w.Seen ? 2ul : 0) | (w.Exercise ? 1ul : 0));
        hash.Add(w.Place?.Value);
        hash.Add(w.Reason);
        hash.Add(w.SourceName);
        return hash.Value;
    }

    private static void Add(ref StableHash hash, When when)
    {
        Add(ref hash, when.From);
        Add(ref hash, when.To);
    }

    private static void Add(ref StableHash hash, Instant instant)
    {
        var since = instant - NodaConstants.UnixEpoch;
        hash.Add((ulong)since.Days);
        hash.Add((ulong)since.NanosecondOfDay);
    }
}
