using System.Globalization;
using NodaTime;
using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>Some first reports are corrected days later: better established, more exactly placed, or taken back.</summary>
internal static class CorrectionScript
{
    private const double Share = 0.06;

    public static void Write(Scene scene)
    {
        foreach (var first in scene.Events.Where(e => e.Conclusion is null && e.Provision is null && scene.DayAt(e.When.From) > 0).ToList())
        {
            if (!scene.Chance(Share))
            {
                continue;
            }

            var takenBack = scene.Chance(0.25);
            scene.Events.Add(first with
            {
                Id = new EventId(scene.Events.Count.ToString(CultureInfo.InvariantCulture)),
                Corrects = first.Id,
                Withdrawn = takenBack,
                KnownAt = first.KnownAt + Duration.FromMinutes(Math.Ceiling(scene.Between(24, 140) * 60)),
                Establishment = takenBack ? first.Establishment : Establishment.Corroborated,
                Where = first.Where is Around around && !takenBack ? around with { Radius = new Length(Math.Min(500, around.Radius.Metres)) } : first.Where,
                Note = takenBack ? "taken back after a second look" : "corrected after a second source",
            });
        }
    }
}
