using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Evidence;

namespace Parley.Monitoring.Results;

/// <summary>What could and could not be seen, as known at a moment.</summary>
internal sealed record Watching(ValueList<Watch> Gaps, ValueList<Watch> Watched)
{
    /// <summary>Each id once, by when it was; of different entries under one id the one known first.</summary>
    public static Watching Known(AppendList<Watch> watches, Instant asOf, Instant knownAt)
    {
        var all = Enumerable.Range(0, watches.Count).Select(i => watches[i])
            .Where(w => w.KnownAt <= knownAt && w.When.From <= asOf)
            .OrderBy(w => w.KnownAt).ThenBy(w => (w with { Source = null }).ToString(), StringComparer.Ordinal)
            .DistinctBy(w => w.Id)
            .OrderBy(w => w.When.From).ThenBy(w => w.When.To).ThenBy(w => w.Id, StringComparer.Ordinal)
            .ToList();
        return new Watching(all.Where(w => !w.Seen).ToValueList(), all.Where(w => w.Seen).ToValueList());
    }

    /// <summary>Whether something of these places, or of all places where none is named, could not be seen at a time that counts.</summary>
    public bool HidesAny(IReadOnlyCollection<PlaceId> places, Func<When, bool> counts) =>
        Gaps.Any(g => (g.Place is not { } place || places.Count == 0 || places.Contains(place)) && counts(g.When));
}
