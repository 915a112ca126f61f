using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>Times of more than one moment, days that recur, counts, and states that last.</summary>
internal static class TimeForms
{
    public static readonly ImmutableArray<SentenceForm> All =
    [
        new(FormFamily.Time, "not earlier than DATE and not later than LENGTH after EVENT", "Both ends.",
            "Russia shall release all prisoners of war not earlier than 1 March 2026 and not later than 30 days after entry into force."),
        new(FormFamily.Time, "by DATE or LENGTH after EVENT, whichever is earlier|later", "The first, or the last, of two deadlines.",
            "Russia shall release all prisoners of war by 31 March 2026 or 30 days after entry into force, whichever is earlier."),
        new(FormFamily.Time, "within LENGTH after N is fulfilled or N is suspended|breached", "Counted from the first of them; from the last with \"whichever is later\".",
            "Russia shall release all prisoners of war within 14 days after 1.3 is fulfilled or 1.2 is suspended."),
        new(FormFamily.Time, "within LENGTH after DATE", "Counted from a date.",
            "Russia shall release all prisoners of war within 14 days after 31 March 2026."),
        new(FormFamily.Time, "within LENGTH of signature|ratification", "Counted from the day on which the last party has signed, or ratified, this agreement.",
            "Russia shall release all prisoners of war within 14 days of signature."),
        new(FormFamily.Time, "by the first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth day after EVENT", "So many days after it; \"day 2 of\" an event is the day after it.",
            "Russia shall release all prisoners of war by the first day after the completion of 1.1."),
        new(FormFamily.Time, "no later than LENGTH before DATE", "Counted back.",
            "Russia shall notify Ukraine no later than 10 days before 31 March 2026."),
        new(FormFamily.Time, "by D + NUMBER days", "So many days after a declared anchor; also D+5.",
            "Russia shall release all prisoners of war by D + 5 days."),
        new(FormFamily.Time, "between DATE and DATE", "Both days are included.",
            "Neither Party shall open fire between 1 March 2026 and 31 March 2026."),
        new(FormFamily.Time, "during|for LENGTH after EVENT", "Lasts so long from the event on.",
            "Neither Party shall open fire during 30 days after entry into force."),
        new(FormFamily.Time, "by the end of 2026", "The last day of a year or of a month.",
            "Russia shall release all prisoners of war by the end of 2026."),
        new(FormFamily.Time, "not later than the 5th|last day of each month", "Once in each month, by that day; also \"every Friday\".",
            "The Mission shall report on 1.2 not later than the 5th day of each month."),
        new(FormFamily.Time, "every LENGTH", "At the longest so long after the last time.",
            "The Mission shall report on 1.2 every 24 hours."),
        new(FormFamily.Time, "in parallel with N", "A step and the one that it is matched with, so that neither side runs ahead; it sets no date of its own.",
            "Russia shall release all prisoners of war in parallel with 1.3."),
        new(FormFamily.Condition, "at all times while FACT", "A duty to keep something up, for as long as the fact holds.",
            "Russia shall grant access to the Zone at all times while 1.2 is in force."),
        new(FormFamily.Condition, "in the event of a breach of N", "The same as \"if N is breached\".",
            "In the event of a breach of 1.2, Ukraine may suspend 1.2."),
        new(FormFamily.Fact, "more than NUMBER breaches of N within LENGTH", "A count in a window that slides with time; also \"at least\", \"fewer than\", \"three or more\", \"no\", \"incidents under\".",
            "If there are more than 3 breaches of 1.2 within 7 days, Ukraine may suspend 1.2."),
        new(FormFamily.Fact, "P breaches N more than NUMBER times within LENGTH", "The same count, for one party.",
            "If Russia breaches 1.2 more than 3 times within 7 days, Ukraine may suspend 1.2."),
        new(FormFamily.Fact, "P has more than NUMBER THINGS in AREA", "How much there is, by the last report of it; also \"at least\" and \"fewer than\".",
            "If Russia has more than 75 tanks in the Zone, Ukraine may suspend 1.3."),
        new(FormFamily.Fact, "the strength of the forces of P in AREA exceeds NUMBER men", "The same; also \"the number of\" and \"falls below\".",
            "If the strength of the forces of Russia in the Zone exceeds 22,000 men, Ukraine may suspend 1.3."),
        new(FormFamily.Fact, "N has been in force for LENGTH", "A state that has lasted without a break.",
            "After 1.2 has been in force for 60 days, Russia shall release all prisoners of war within 5 days."),
        new(FormFamily.Fact, "P has begun|completed the withdrawal of its forces from AREA", "One end of an act that lasts; \"has begun to withdraw\" says the same.",
            "After Russia has completed the withdrawal of its forces from the Strip, Ukraine shall release all prisoners of war within 5 days."),
    ];
}
