using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>What was put off is decided, in time or not, or not at all.</summary>
internal static class DecisionScript
{
    private static readonly ActId Determine = new("determine");

    public static void Write(Scene scene, Decision norm)
    {
        var (from, due) = Schedule.Of(norm, scene);
        foreach (var body in norm.Bearers)
        {
            if (scene.Chance(0.3))
            {
                continue;
            }

            var day = scene.Chance(0.7) ? scene.Between(from, due) : due + scene.Between(1, 10);
            scene.Add(day, Determine, Actor.Known(body), e => e with
            {
                Provision = norm.Provision,
                Conclusion = Conclusion.Met,
                Establishment = Establishment.Observed,
            });
        }
    }
}
