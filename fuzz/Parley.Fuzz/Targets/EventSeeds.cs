using Parley.Language;

namespace Parley.Fuzz.Targets;

/// <summary>The agreement that events are read against.</summary>
internal static class EventSeeds
{
    public static Agreement Agreement { get; } = AgreementCompiler.Compile(new SourceText("x.parley.md", """
        ---
        parley: 1
        title: T
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine** and **Russia**, together "the Parties"
        - **the Mission**, an observer

        ## Definitions
        - "the Zone" means the area ["zone"](places.geojson).

        ## Article 1. Peace
        1.1 From entry into force, neither Party shall open fire.

        1.2 Russia shall withdraw its forces from the Zone within 30 days of entry into force.

        1.3 The Mission shall verify 1.1 and 1.2.
        """)).Agreement;
}
