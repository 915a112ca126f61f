using Parley.Model.Events;

namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>A report due again and again: mostly in time, now and then late or left out.</summary>
internal static class ReportScript
{
    public static void Write(Scene scene, ReportingDuty norm)
    {
        var every = norm.Timing.Every is { } period ? Math.Max(0.25, Schedule.DaysOf(period, scene)) : scene.Options.Days / 3.0;
        var from = Schedule.Of(norm, scene).From;
        foreach (var reporter in norm.Bearers)
        {
            for (var due = from + every; due < scene.Options.Days; due += every)
            {
                if (scene.Chance(0.05))
                {
                    continue;
                }

                var day = due - (every * 0.1) + (scene.Chance(0.08) ? scene.Between(every * 0.2, every) : 0);
                foreach (var provision in norm.On.Select(p => p.Id).DefaultIfEmpty(null))
                {
                    scene.Add(day, norm.Action.Act, Actor.Known(reporter), e => e with
                    {
                        When = When.At(scene.InstantOf(day)),
                        KnownAt = scene.InstantOf(day),
                        Provision = provision ?? norm.Provision,
                        Establishment = Establishment.Observed,
                    });
                }
            }
        }
    }
}
