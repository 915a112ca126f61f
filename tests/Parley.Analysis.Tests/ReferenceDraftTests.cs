namespace Parley.Analysis.Tests;

/// <summary>A short text in the shape of the reported draft of 24 December 2025, and the points that a careful reader finds in it.</summary>
public class ReferenceDraftTests
{
    internal const string Draft =
        """
        ---
        parley: 1
        title: Framework as reported
        draft: 2025-12-24
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the United States** and **the European States**, guarantors, together "the Guarantors"
        - **the Verkhovna Rada**, the parliament of Ukraine
        - **the Monitoring Force**, an observer
        - **the Working Group**, a body of [blank]
        - **the Peace Council**, a body of Ukraine, Russia, the United States and the European States

        ## Definitions
        - "the Framework" means this text as a whole.
        - "the Line of Contact" means the line ["contact"](places.geojson).
        - "the Four Regions" means the area ["regions"](places.geojson).
        - "the Donetsk Zone" means the area ["donetsk"](places.geojson).
        - "the Eastern Strip" means the area ["strip"](places.geojson).

        ## Outside law
        - Ukraine may not hold a referendum while martial law is in force in Ukraine.
        - Ukraine may not hold elections while martial law is in force in Ukraine.

        ## Article 1. Ceasefire
        1.1 Once Ukraine and Russia have accepted the Framework, no Party shall open fire across the Line of Contact.
        1.2 The Monitoring Force shall verify 1.1 and shall report on 1.1 every 24 hours.
        1.3 If Ukraine or Russia breaches 1.1, the Guarantors shall impose sanctions within 10 days.

        ## Article 2. Approval
        2.1 The Framework requires the approval of a referendum in Ukraine.
        2.2 Ukraine shall hold a referendum not earlier than 60 days after the beginning of 1.1.
        2.3 This agreement enters into force when Russia has withdrawn its forces from the Four Regions.
        2.4 Ukraine shall hold elections as soon as possible.

        ## Article 3. Territory
        3.1 Ukraine shall withdraw its forces from the Donetsk Zone, provided that Russia has withdrawn its forces from the Eastern Strip.
        3.2 Russia shall withdraw its forces from the Eastern Strip by a comparable distance.
        3.3 The Working Group shall determine the redeployment of forces.

        ## Article 4. Guarantees
        4.1 The Guarantors shall protect the security of Ukraine.
        4.2 4.1 enters into force when the Guarantors have ratified this agreement.
        4.3 4.1 ceases to have effect if Ukraine has fired on Russia without provocation.
        4.4 The Peace Council shall monitor compliance with this agreement and shall impose sanctions within 10 days after a breach of 1.1.
        """;

    private static readonly Lazy<ValueList<Diagnostic>> Findings = new(() => Check.All(Draft));

    [Theory]
    [InlineData("PL3001", "1.1", "Ukraine has accepted the Framework")] // 1: the circle ...
    [InlineData("PL3001", "1.1", "martial law is in force in Ukraine")] // 1: ... and the law that stands in its way
    [InlineData("PL3003", "2.3", "Russia has withdrawn its forces from the Four Regions")] // 2
    [InlineData("PL3102", "2.4", "as soon as possible")] // 3: no date ...
    [InlineData("PL3006", "2.1", "2.4")] // 3: ... and the same martial law
    [InlineData("PL3007", "4.2", "3.1")] // 4: ratification before or after the zone?
    [InlineData("PL3111", "3.2", "comparable")] // 5
    [InlineData("PL3106", "4.3", "without provocation")] // 6: who finds it?
    [InlineData("PL3115", "4.4", "Peace Council")] // 6: whom can it bind?
    [InlineData("PL3108", "3.3", "whoever must agree can block it")] // 7: no default
    [InlineData("PL3101", "3.1", "3.3")] // 7: no date
    [InlineData("PL3402", "3.3", "members of the Working Group are left open")] // 7: no members
    public void Run_OnTheReportedDraft_FindsWhatACarefulReaderFinds(string code, string provision, string words) => Assert.True(
        Findings.Value.Any(f => f.Code == code && f.Provision == provision && f.Message.Contains(words, StringComparison.Ordinal)),
        string.Join('\n', Findings.Value.Select(f => $"{f.Code} {f.Provision} {f.Message}")));

    [Fact]
    public void Run_OnTheReportedDraft_TellsWhichLinkToCut()
    {
        var circle = Findings.Value.First(f => f.Code == "PL3001");
        Assert.Contains(circle.Related, r => r.Message.Contains("This link could be cut: Ukraine would be bound first (2.2)", StringComparison.Ordinal));
        Assert.Contains(circle.Related, r => r.Message.StartsWith("Outside law: Ukraine may not hold a referendum", StringComparison.Ordinal));
    }

    /// <summary>Point 8, one table of what moved, is the comparison of two drafts; of findings it is which ones came and went.</summary>
    [Fact]
    public void Run_OnADraftWithTheCircleCut_NoLongerFindsIt()
    {
        var cut = Draft.Replace("2.2 Ukraine shall hold a referendum not earlier than 60 days after the beginning of 1.1.", "2.2 Ukraine shall hold a referendum by 1 May 2026.", StringComparison.Ordinal);
        var after = Check.All(cut);
        Assert.DoesNotContain(after, f => f.Code == "PL3001");
        Assert.Contains(after, f => f.Code == "PL3006");
    }

    [Fact]
    public void Run_OnTheReportedDraft_StaysReadable()
    {
        Assert.InRange(Findings.Value.Count, 12, 30);
        Assert.Equal(Findings.Value.OrderByDescending(f => f.Severity), Findings.Value);
    }
}
