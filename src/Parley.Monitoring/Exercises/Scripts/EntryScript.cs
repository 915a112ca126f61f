using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>Day 0: what the text asks for the agreement to enter into force and for its anchors to be reached is done by each whom it names.</summary>
internal static class EntryScript
{
    public static void Write(Scene scene)
    {
        var lives = scene.Agreement.Norms.OfType<Life>().Where(l => l.Stage == LifeStage.EntersIntoForce && l.Of.All(o => o.Id is null));
        var conditions = lives.SelectMany(l => l.Conditions.Select(c => c.Condition)).Concat(scene.Agreement.Anchors.Select(a => a.Meaning).OfType<Condition>());
        var written = new HashSet<(ActId, PartyId)>();
        foreach (var fact in conditions.SelectMany(FactsOf).OfType<ActFact>())
        {
            foreach (var actor in fact.Actors.Where(a => written.Add((fact.Action.Act, a))))
            {
                foreach (var place in Roles.PlacesOf(fact.Action).Select(p => (PlaceId?)p).DefaultIfEmpty(null))
                {
                    scene.Add(0, fact.Action.Act, Actor.Known(actor), e => Roles.Fill(e, fact.Action, actor, scene) with
                    {
                        When = When.At(scene.InstantOf(0)),
                        KnownAt = scene.InstantOf(0),
                        Stage = fact.Stage,
                        Where = place is { } named ? new InPlace(named) : null,
                        Establishment = Establishment.Observed,
                    });
                }
            }
        }
    }

    private static IEnumerable<Fact> FactsOf(Condition condition) => condition switch
    {
        FactCondition fact => FactsOf(fact.Fact),
        AndCondition and => and.Parts.SelectMany(FactsOf),
        OrCondition or => or.Parts.Take(1).SelectMany(FactsOf),
        _ => [],
    };

    private static IEnumerable<Fact> FactsOf(Fact fact) => fact switch
    {
        AllFact all => all.Facts.SelectMany(FactsOf),
        AnyFact any => any.Facts.Take(1).SelectMany(FactsOf),
        _ => [fact],
    };
}
