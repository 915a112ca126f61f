using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>A duty to be done once: in time, late, or not at all; one that lasts is first begun.</summary>
internal static class ObligationScript
{
    private const double InTime = 0.55;
    private const double Late = 0.25;

    public static void Write(Scene scene, Obligation norm)
    {
        var (from, due) = Schedule.Of(norm, scene);
        var lasts = scene.Agreement.FindAct(norm.Action.Act)?.Lasts == true;
        foreach (var bearer in norm.Bearers)
        {
            var lot = scene.Between(0, 1);
            var done = lot < InTime ? scene.Between(from, due) : lot < InTime + Late ? due + scene.Between(0.5, 10) : (double?)null;
            var places = Roles.PlacesOf(norm.Action).Select(p => (PlaceId?)p).DefaultIfEmpty(null).ToList();
            foreach (var place in places)
            {
                if (lasts && (done is not null || scene.Chance(0.5)))
                {
                    var begun = Math.Max(from + scene.Between(0.2, 0.9), (done ?? due) - scene.Between(1, 8));
                    Add(scene, norm, bearer, Math.Min(begun, done ?? begun), ActStage.Begun, place);
                }

                if (done is { } day)
                {
                    Add(scene, norm, bearer, day + scene.Between(0, 0.3), lasts ? ActStage.Completed : ActStage.Unstated, place);
                }
            }

            if (done is { } last && last < scene.Options.Days)
            {
                scene.NotePerformed(norm.Provision, last);
            }
        }
    }

    private static void Add(Scene scene, Obligation norm, PartyId bearer, double day, ActStage stage, PlaceId? place) =>
        scene.Add(day, norm.Action.Act, Actor.Known(bearer), e => Roles.Fill(e with { Provision = norm.Provision }, norm.Action, bearer, scene) with
        {
            Stage = stage,

            // Whoever says that a place was left or cleared speaks of the whole of it.
            Where = place is { } named ? new InPlace(named) : null,
            Establishment = scene.Chance(0.4) ? Establishment.Alleged : Establishment.Observed,
        });
}
