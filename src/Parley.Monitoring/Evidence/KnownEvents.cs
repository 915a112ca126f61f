using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Evidence;

/// <summary>The events that stand at one moment of knowledge, each once, by when they happened, then by id.</summary>
internal sealed class KnownEvents
{
    private KnownEvents(List<Sighting> standing, HashSet<ulong> unheardCorrected)
    {
        Standing = standing;
        UnheardCorrected = unheardCorrected;
    }

    public List<Sighting> Standing { get; }

    /// <summary>Hashes of the ids of events that are corrected; such an event is not counted.</summary>
    public HashSet<ulong> UnheardCorrected { get; }

    /// <param name="sightings">Each id once: see <see cref="Distinct"/>.</param>
    public static KnownEvents At(IReadOnlyList<Sighting> sightings, Instant knownAt)
    {
        var known = new List<Sighting>(sightings.Count);
        var correcting = false;
        foreach (var sighting in sightings)
        {
            if (sighting.Event.KnownAt <= knownAt)
            {
                known.Add(sighting);
                correcting |= sighting.Event.Corrects is not null;
            }
        }

        if (!correcting)
        {
            known.RemoveAll(s => s.Event.Withdrawn);
            known.Sort(ByTime);
            return new KnownEvents(known, []);
        }

        var corrections = new Corrections(known);
        var ids = known.Select(s => s.Event.Id).ToHashSet();
        var standing = known
            .Where(s => !corrections.Corrects(s) || s.Event.Corrects is not { } corrected || !ids.Contains(corrected))
            .Select(corrections.Standing)
            .OfType<Sighting>()
            .ToList();
        standing.Sort(ByTime);
        return new KnownEvents(standing, corrections.Corrected.Select(UnheardEvent.HashOf).ToHashSet());
    }

    /// <summary>Each id once. Of different events under one id the one known first is kept; at the same moment, the one whose content comes first.</summary>
    public static List<Sighting> Distinct(AppendList<Sighting> sightings)
    {
        var byId = new Dictionary<EventId, Sighting>(sightings.Count);
        for (var i = 0; i < sightings.Count; i++)
        {
            var sighting = sightings[i];
            if (!byId.TryGetValue(sighting.Event.Id, out var other) || Precedes(sighting.Event, other.Event))
            {
                byId[sighting.Event.Id] = sighting;
            }
        }

        return [.. byId.Values];
    }

    private static bool Precedes(Event left, Event right) =>
        left.KnownAt != right.KnownAt ? left.KnownAt < right.KnownAt
        : !left.Equals(right) && string.CompareOrdinal(ContentOf(left), ContentOf(right)) < 0;

    // Where it was read from says nothing about what it says.
    private static string ContentOf(Event happening) => (happening with { Source = null }).ToString();

    /// <summary>The order of events: by when they began, by when they ended, by id.</summary>
    public static int ByTime(Event left, Event right) =>
        left.When.From != right.When.From ? left.When.From.CompareTo(right.When.From)
        : left.When.To != right.When.To ? left.When.To.CompareTo(right.When.To)
        : string.CompareOrdinal(left.Id.Value, right.Id.Value);

    public static int ByTime(Sighting left, Sighting right) => ByTime(left.Event, right.Event);
}
