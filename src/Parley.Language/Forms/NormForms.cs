using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>Who must, must not or may do what.</summary>
internal static class NormForms
{
    public static readonly ImmutableArray<SentenceForm> All =
    [
        new(FormFamily.Norm, "P shall|must|will ACT TIME? CONDITION?.", "An obligation: met once, by its deadline.",
            "Russia shall withdraw its forces from the Strip by 31 March 2026."),
        new(FormFamily.Norm, "P undertakes|agrees to ACT TIME? CONDITION?.", "The same obligation.",
            "Russia undertakes to withdraw its forces from the Strip by 31 March 2026."),
        new(FormFamily.Norm, "P shall ensure that STATE TIME?.", "A duty to maintain: it holds over a time, can be broken and restored.",
            "Russia shall ensure that no forces enter the Zone until 31 March 2026."),
        new(FormFamily.Norm, "P shall keep its forces PLACE TIME?.", "A duty to maintain, said with an act that keeps something up.",
            "Ukraine shall keep its forces in the Zone until 31 March 2026."),
        new(FormFamily.Norm, "P shall not ACT TIME? CONDITION?.", "A prohibition: every such act is an incident.",
            "Russia shall not deploy forces in the Zone."),
        new(FormFamily.Norm, "P shall refrain from ACT.", "The same prohibition; the act is in its plain form.",
            "The Parties shall refrain from use of force."),
        new(FormFamily.Norm, "No|Neither Party shall ACT TIME? CONDITION?.", "A prohibition for each party.",
            "Neither Party shall open fire across the Line from entry into force."),
        new(FormFamily.Norm, "It is prohibited to ACT.", "A prohibition for each party, where the sentence names nobody.",
            "It is prohibited to lay mines in the Zone."),
        new(FormFamily.Norm, "P shall endeavour to ACT TIME?.", "An obligation of effort: followed, and not breached by a missing result.",
            "The Parties shall endeavour to exchange all prisoners of war by 31 March 2026."),
        new(FormFamily.Norm, "P may ACT TIME? CONDITION?.", "A permission.",
            "Ukraine may keep police in the Zone."),
        new(FormFamily.Norm, "THINGS shall be ACTED by P TIME? CONDITION?.", "An obligation in the passive: who owes it stands behind \"by\".",
            "All prisoners of war shall be released by each Party by 31 March 2026."),
        new(FormFamily.Norm, "P shall jointly ACT TIME?.", "One obligation that all of them answer for together.",
            "The Parties shall jointly clear mines in the Zone by 31 March 2026."),
        new(FormFamily.Request, "B demands|decides that P shall ACT TIME?.", "What a body asks for in words that bind.",
            "The Commission demands that Russia withdraw its forces from the Strip by 31 March 2026."),
        new(FormFamily.Request, "B requests|invites|urges|asks P to ACT TIME?.", "What a body asks for in words that bind nobody by themselves: followed, and not breached by a missing result.",
            "The Commission calls upon the Parties to release all prisoners of war by 31 March 2026."),
        new(FormFamily.Request, "B authorizes P to ACT TIME?.", "A permission that a body gives.",
            "The Commission authorizes the Guarantors to deploy forces in the Zone until 31 March 2026."),
    ];
}
