using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>A verifier looks some days after a duty was done, and again and again where something has to hold.</summary>
internal static class VerificationScript
{
    private static readonly ActId Verify = new("verify");

    public static void Write(Scene scene, VerificationDuty norm)
    {
        foreach (var verifier in norm.Bearers)
        {
            foreach (var provision in norm.Verifies.Select(v => v.Id).OfType<ProvisionId>())
            {
                if (scene.Performed.TryGetValue(provision, out var done))
                {
                    var first = done + scene.Between(1, 5);
                    var met = scene.Chance(0.8);
                    Add(scene, verifier, provision, first, met);
                    if (!met && scene.Chance(0.6))
                    {
                        Add(scene, verifier, provision, first + scene.Between(3, 10), met: true);
                    }
                }
                else if (scene.Agreement.Norms.Any(n => n.Provision == provision && n is Prohibition or Maintenance))
                {
                    for (var day = scene.Between(7, 14); day < scene.Options.Days; day += scene.Between(7, 14))
                    {
                        Add(scene, verifier, provision, day, scene.Chance(0.7));
                    }
                }
            }
        }
    }

    private static void Add(Scene scene, PartyId verifier, ProvisionId provision, double day, bool met) =>
        scene.Add(day, Verify, Actor.Known(verifier), e => e with
        {
            Provision = provision,
            Conclusion = met ? Conclusion.Met : Conclusion.NotMet,
            Establishment = Establishment.Assessed,
        });
}
