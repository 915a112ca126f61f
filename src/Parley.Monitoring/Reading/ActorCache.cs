using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>One actor object for each list of candidates: there are as few as there are pairs of parties.</summary>
internal sealed class ActorCache
{
    private readonly Dictionary<PartyId, Actor> _single = [];
    private readonly Dictionary<(PartyId, PartyId), Actor> _pairs = [];

    /// <summary>The actor with these candidates, each once, in the order given; undetermined where there are none.</summary>
    public Actor Get(List<PartyId> candidates)
    {
        switch (candidates)
        {
            case []:
                return Actor.Undetermined;
            case [var only]:
                return _single.TryGetValue(only, out var known) ? known : _single[only] = new Actor([only]);
            case [var first, var second]:
                return _pairs.TryGetValue((first, second), out var pair) ? pair : _pairs[(first, second)] = Of(candidates);
            default:
                return Of(candidates);
        }
    }

    private static Actor Of(List<PartyId> candidates) => new(candidates.Distinct().ToValueList());
}
