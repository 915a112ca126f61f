using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>One actor object for each set of candidates: there are as few as there are pairs of parties.</summary>
internal sealed class ActorCache
{
    private readonly Dictionary<ValueList<PartyId>, Actor> _actors = [];

    /// <summary>The actor with these candidates, each once, in the order given; undetermined where there are none.</summary>
    public Actor Get(List<PartyId> candidates)
    {
        if (candidates.Count == 0)
        {
            return Actor.Undetermined;
        }

        var distinct = candidates.Distinct().ToValueList();
        if (!_actors.TryGetValue(distinct, out var actor))
        {
            actor = new Actor(distinct);
            _actors.Add(distinct, actor);
        }

        return actor;
    }
}
