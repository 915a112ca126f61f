using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>Acts that change other provisions, decisions that are put off, and approvals that are waited for.</summary>
internal static class PowerForms
{
    public static readonly ImmutableArray<SentenceForm> All =
    [
        new(FormFamily.Power, "P may suspend|resume|terminate|extend|waive|invoke N CONDITION?.", "A power: using it changes the provision.",
            "Ukraine may suspend 1.3 if Russia breaches 1.2."),
        new(FormFamily.Remedy, "If Q breaches N, P may suspend M.", "A remedy: what follows when a provision is breached.",
            "If Russia breaches 1.1, Ukraine may suspend 1.3."),
        new(FormFamily.Remedy, "If Q breaches N, P shall ACT TIME?.", "A duty that a breach brings into being.",
            "If Russia breaches 1.1, the Guarantors shall impose sanctions on Russia within 30 days."),
        new(FormFamily.Decision, "B shall determine X by DATE, failing which Y.", "A decision that is put off, with what holds if nobody decides.",
            "The Commission shall determine the final boundary by 31 December 2026, failing which 1.3 ceases to have effect."),
        new(FormFamily.Decision, "B decides by consent of each of its members.", "How a body decides, as data.",
            "The Commission decides by consent of each of its members."),
        new(FormFamily.Decision, "B decides by a majority of its members.", "How a body decides, as data.",
            "The Commission decides by a majority of its members."),
        new(FormFamily.Approval, "N requires the approval of a referendum in P.", "The provision cannot take effect before the approval.",
            "1.3 requires the approval of a referendum in Ukraine."),
        new(FormFamily.Approval, "N requires the approval of P.", "The provision waits for a party's or body's approval.",
            "1.3 requires the approval of the Commission."),
        new(FormFamily.Verification, "V shall verify N TIME?.", "Who says whether a provision was performed.",
            "The Mission shall verify 1.1 within 10 days of the completion of 1.1."),
        new(FormFamily.Verification, "V shall report on N every LENGTH.", "A duty that comes back: a report in each period.",
            "The Mission shall report on 1.1 every 24 hours."),
        new(FormFamily.Meaning, "AREA is recognised as Y.", "Makes something so by being said.",
            "The Zone is recognised as a demilitarized zone."),
        new(FormFamily.Life, "This agreement enters into force TIME|CONDITION.", "When the agreement begins to bind.",
            "This agreement enters into force when each Party has signed this agreement."),
        new(FormFamily.Life, "This agreement remains in force for LENGTH.", "How long it binds.",
            "This agreement remains in force for 5 years."),
        new(FormFamily.Life, "N ceases to have effect CONDITION.", "A provision that ends.",
            "1.3 ceases to have effect if Ukraine invades Russia."),
        new(FormFamily.Life, "N enters into force TIME|CONDITION.", "A provision that begins to bind later than the agreement.",
            "1.3 enters into force when the Mission has verified 1.1."),
        new(FormFamily.Priority, "Subject to N, P shall ACT.", "The other provision comes before this one.",
            "Subject to 1.2, Ukraine shall withdraw its forces from the Strip by 31 March 2026."),
        new(FormFamily.Priority, "Despite N, P may ACT.", "This provision comes before the other one.",
            "Despite 1.3, Ukraine may keep police in the Zone."),
    ];
}
