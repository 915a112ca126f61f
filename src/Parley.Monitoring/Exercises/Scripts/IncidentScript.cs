using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>Acts of the kind that a prohibition forbids. Mostly nobody can say who did it, and often not exactly where.</summary>
internal static class IncidentScript
{
    private const double ActorUndetermined = 0.45;
    private const double OneOfSeveral = 0.25;

    public static void Write(Scene scene, Prohibition norm)
    {
        if (norm.Bearers.IsEmpty)
        {
            return;
        }

        var from = norm.Timing.Start is null && norm.Conditions.IsEmpty ? 0 : Schedule.Of(norm, scene).From;
        var act = scene.Agreement.FindAct(norm.Action.Act);
        var cases = scene.Agreement.Acts.Where(a => a.CaseOf == norm.Action.Act && !a.Own).Select(a => a.Id).Prepend(norm.Action.Act).ToList();
        var places = Roles.PlacesOf(norm.Action);

        // Acts of force come about weekly and somewhere; other forbidden acts are rarer, and have a place only where the text gives them one.
        var isForce = cases.Count > 1 || act?.CaseOf is not null;
        var count = scene.About(scene.Options.Density * Math.Max(0, scene.Options.Days - from) / (isForce ? 7 : 30));
        for (var i = 0; i < count; i++)
        {
            var actor = ActorOf(scene, norm.Bearers);
            PlaceId? place = !places.IsEmpty ? scene.Pick(places) : isForce && scene.Chance(0.8) ? scene.AnyPlace() : null;
            scene.Add(scene.Between(from, scene.Options.Days), scene.Pick(cases), actor, e => Roles.Fill(e, norm.Action, actor.Candidates is [var known] ? known : null, scene) with
            {
                Where = place is { } named ? scene.In(named) : null,
                Establishment = EstablishmentOf(scene),
                Note = scene.Chance(0.2) ? "heard, not seen" : null,
            });
        }
    }

    private static Actor ActorOf(Scene scene, ValueList<PartyId> bearers)
    {
        var lot = scene.Between(0, 1);
        return lot < ActorUndetermined ? Actor.Undetermined
            : lot < ActorUndetermined + OneOfSeveral && bearers.Count > 1 ? new Actor(bearers)
            : Actor.Known(scene.Pick(bearers));
    }

    private static Establishment EstablishmentOf(Scene scene)
    {
        var lot = scene.Between(0, 1);
        return lot < 0.45 ? Establishment.Alleged : lot < 0.8 ? Establishment.Observed : Establishment.Corroborated;
    }
}
