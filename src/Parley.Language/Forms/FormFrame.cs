namespace Parley.Language.Forms;

/// <summary>The small agreement in which every example of a form reads: it declares the parties and places that the examples name.</summary>
public static class FormFrame
{
    private const string Head =
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine** and **Russia**, together "the Parties"
        - **the Guarantors**, a guarantor
        - **the Mission**, an observer
        - **the Commission**, a body of Ukraine and Russia

        ## Definitions
        - "the Line" means the line ["line"](places.geojson).
        - "the Boundary" means the line ["boundary"](places.geojson).
        - "the Strip" means the area ["strip"](places.geojson).
        - "the Zone" means the area ["zone"](places.geojson).

        ## Anchors
        - "D" means the day on which each Party has signed this agreement, brought about by the Parties.

        ## Article 1. Frame
        1.1 Russia shall withdraw its forces from the Strip within 30 days of entry into force.

        1.2 Neither Party shall open fire across the Line.

        1.3 Ukraine shall withdraw its forces from the Zone within 30 days of entry into force.

        1.4 The Commission shall determine the status of the Zone by 31 December 2026, failing which 1.3 ceases to have effect.

        """;

    /// <summary>The frame with the text of one provision as 2.1 of its Article 2.</summary>
    public static string With(string provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return $"{Head}\n## Article 2. Example\n2.1 {provision}\n";
    }
}
