using Parley.Language;

namespace Parley.Documents.Tests.Explanations;

/// <summary>An agreement that uses every kind of norm, time and bracket once.</summary>
internal static class Rich
{
    public static Compilation Compile() => AgreementCompiler.Compile(new SourceText("rich.parley.md", Text));

    private const string Text =
        """
        ---
        parley: 1
        title: Rich
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---
        ## Parties
        - **Ukraine** and **Russia**, together "the Parties"
        - **the Mission**, an observer
        - **the Commission**, a body of Ukraine and Russia
        - **the Verkhovna Rada**, the parliament of Ukraine

        ## Definitions
        - "the Line" means the line ["contact"](places.geojson).
        - "the Strip" means the area within [5 | 10] km of the Line.
        - "the Geneva Conventions" means the four conventions of 12 August 1949.

        ## Anchors
        - "Signature" means the day on which each Party has signed this agreement.

        ## Reckoning of time
        - The day of the event is not counted.
        - A month ends on the day of the same number, or on the last day of the month where there is none.

        ## Outside law
        - Ukraine may not hold a referendum while martial law is in force in Ukraine.

        ## Article 1. Fire
        1.1 This agreement enters into force on 1 May 2026.
        1.2 Whenever Ukraine breaches 1.3, Russia shall notify the Mission within 24 hours.
        1.3 From 00:00 on 3 May 2026 until 1 June 2026, no Party shall deploy more than 75 tanks in the area within 15 km of the Line.
        1.4 The Mission shall verify 1.3 and shall report on 1.3 every 24 hours.
        1.5 Ukraine shall withdraw its forces from the Strip within [Ukraine: 30 | Russia: 60] days after the Mission has verified 1.3.
        1.6 The Commission shall determine the corridor by 1 July 2026, failing which the corridor of 2020 holds.
        1.7 The Commission decides by majority.
        1.8 If Russia breaches 1.5, Ukraine may suspend 1.3 for 3 months.
        1.9 Subject to 1.3, Russia may supply arms until Ukraine has withdrawn its forces from the Strip.
        1.10 Russia shall pay 100 million euros not later than 60 days before the referendum.
        1.11 The Parties shall jointly establish a committee by [blank], unless 1.3 is breached.
        1.12 [Despite 1.9, the Parties shall endeavour to exchange prisoners of war within [blank] days of entry into force.]
        1.13 1.9 requires the approval of the Verkhovna Rada by a two-thirds majority.
        1.14 The Strip is recognised de facto as a demilitarized zone.
        1.15 *Declaratory.* Peace is good.
        1.16 Article 1 remains in force for 5 years.
        1.17 Ukraine shall remain a non-nuclear state, provided that Russia has withdrawn its forces from the Strip and 1.3 is in force.
        1.19 1.9 is suspended while 1.3 is breached.
        1.20 Ukraine shall not be required to withdraw its forces from the Strip if there are more than 3 breaches of 1.3 by Russia within 7 days.
        1.21 Ukraine may terminate this agreement, except 1.9, by giving 30 days' written notice to Russia.
        1.22 1.3 survives the termination of this agreement.
        1.23 The Mission shall not station more than 75 tanks, 150 armoured vehicles and 6,000 soldiers in the Strip.
        1.24 Nothing in Article 1 impairs the right of self-defence.
        1.18 Ukraine shall begin negotiations by [31 March 2026 | 30 April 2026].
        """;
}
