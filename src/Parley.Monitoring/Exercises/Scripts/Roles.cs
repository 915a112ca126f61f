using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>Fills the fields of an event from the roles of an act as the text has them.</summary>
internal static class Roles
{
    /// <summary>Where an act is reported: whoever withdraws from A to B is reported at A.</summary>
    private static readonly ActRole[] Places = [ActRole.From, ActRole.Object, ActRole.In, ActRole.Across, ActRole.To, ActRole.Along, ActRole.Over, ActRole.Against];

    /// <summary>The places at each of which the act is to be done; none where the text names none.</summary>
    public static ValueList<PlaceId> PlacesOf(Action action)
    {
        foreach (var role in Places)
        {
            var places = action.Roles.Where(r => r.Role == role).Select(r => r.Filler).OfType<PlaceFiller>().SelectMany(f => f.Places).Distinct().ToValueList();
            if (!places.IsEmpty)
            {
                return places;
            }
        }

        return [];
    }

    public static Event Fill(Event happened, Action action, PartyId? actor, Scene scene)
    {
        foreach (var (role, filler) in action.Roles)
        {
            happened = filler switch
            {
                ThingFiller thing when role == ActRole.Object => happened with { Object = Reading.AgreementNames.WithoutArticle(thing.Thing).ToString().ToLowerInvariant() },
                PartyFiller parties when parties.Parties.Where(p => p != actor).ToList() is { Count: > 0 } others => happened with { Counterparty = scene.Pick(others) },
                ProvisionFiller { Provisions: [{ Id: { } provision }, ..] } => happened with { Provision = provision },
                _ => happened,
            };
        }

        return happened;
    }
}
