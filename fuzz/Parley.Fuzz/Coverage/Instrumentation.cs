using SharpFuzz;

namespace Parley.Fuzz.Coverage;

/// <summary>Makes the copies of the parts beside this program count the branches that they take.</summary>
internal static class Instrumentation
{
    private static readonly string[] Parts = ["Parley.Language.dll", "Parley.Monitoring.dll"];

    /// <summary>To be called before any of the parts is loaded. A copy that counts already stays as it is.</summary>
    public static void Prepare()
    {
        foreach (var part in Parts)
        {
            try
            {
                Fuzzer.Instrument(Path.Combine(AppContext.BaseDirectory, part), _ => true, Options.Value);
            }
            catch (InstrumentationException already) when (already.Message.Contains("already", StringComparison.Ordinal))
            {
            }
        }
    }
}
