
namespace Parley.Monitoring.Evidence;

/// <summary>Which event stands for which, among those known: a correction replaces, a withdrawal takes back, also a correction or a withdrawal.</summary>
/// <remarks>
/// Of several corrections of one event the one known last stands, then the one whose id comes last. A withdrawn correction restores what it corrected.
/// What corrects an event that is not known stands by itself. Corrections in a circle correct nothing.
/// </remarks>
internal sealed class Corrections
{
    private readonly Dictionary<EventId, List<Sighting>> _of = [];

    public Corrections(IReadOnlyList<Sighting> known)
    {
        var correcting = known.Where(s => s.Event.Corrects is not null).ToDictionary(s => s.Event.Id, s => s.Event.Corrects);
        foreach (var sighting in known)
        {
            if (sighting.Event.Corrects is { } corrected && !LeadsBack(sighting.Event.Id, correcting))
            {
                if (!_of.TryGetValue(corrected, out var list))
                {
                    _of[corrected] = list = [];
                }

                list.Add(sighting);
            }
        }

        foreach (var list in _of.Values)
        {
            list.Sort((a, b) => a.Event.KnownAt != b.Event.KnownAt ? b.Event.KnownAt.CompareTo(a.Event.KnownAt) : string.CompareOrdinal(b.Event.Id.Value, a.Event.Id.Value));
        }
    }

    /// <summary>Whether this is a correction of something else; what it corrects need not be known.</summary>
    public bool Corrects(Sighting sighting) =>
        sighting.Event.Corrects is { } corrected && _of.TryGetValue(corrected, out var corrections) && corrections.Contains(sighting);

    /// <summary>The events that are corrected by something that stands.</summary>
    public IEnumerable<EventId> Corrected => _of.Keys.Where(id => Latest(id) is not null);

    /// <summary>What stands for an event now; null where it is withdrawn.</summary>
    public Sighting? Standing(Sighting of)
    {
        var last = Final(of);
        return last.Event.Withdrawn ? null : last;
    }

    /// <summary>The end of the chain: an event, or the withdrawal that took it back.</summary>
    private Sighting Final(Sighting of) => Latest(of.Event.Id) ?? of;

    private Sighting? Latest(EventId id)
    {
        if (!_of.TryGetValue(id, out var corrections))
        {
            return null;
        }

        // A correction that was itself withdrawn is left out; one that withdraws is not.
        return corrections.Select(c => (Correction: c, Final: Final(c))).Where(c => !c.Final.Event.Withdrawn || c.Final == c.Correction).Select(c => c.Final).FirstOrDefault();
    }

    private static bool LeadsBack(EventId id, Dictionary<EventId, EventId?> correcting)
    {
        var seen = new HashSet<EventId>();
        for (var at = correcting[id]; at is { } next && seen.Add(next); at = correcting.GetValueOrDefault(next))
        {
            if (next == id)
            {
                return true;
            }
        }

        return false;
    }
}
