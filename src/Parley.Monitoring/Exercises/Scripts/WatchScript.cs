namespace Parley.Monitoring.Exercises.Scripts;

/// <summary>What the monitors could and could not see: most days something is watched, and now and then a place is closed to them.</summary>
internal static class WatchScript
{
    private static readonly string[] Means = ["unmanned aircraft", "patrol", "cameras"];
    private static readonly string[] Obstacles = ["access denied", "unmanned aircraft jammed", "bad weather", "patrol stopped at a checkpoint"];

    public static void Write(Scene scene)
    {
        for (var day = 0; day < scene.Options.Days; day++)
        {
            if (scene.Chance(0.5))
            {
                scene.AddWatch(day, 1, seen: true, scene.Chance(0.3) ? null : scene.AnyPlace(), scene.Pick(Means));
            }

            if (scene.Chance(Math.Min(1, 0.25 * scene.Options.Density)))
            {
                var days = Math.Min(1 + scene.About(1), scene.Options.Days - day);
                scene.AddWatch(day, days, seen: false, scene.Chance(0.1) ? null : scene.AnyPlace(), scene.Pick(Obstacles));
            }
        }
    }
}
