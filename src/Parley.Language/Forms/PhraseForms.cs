using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>The phrases within a sentence: times, conditions, facts, places and quantities.</summary>
internal static class PhraseForms
{
    public static readonly ImmutableArray<SentenceForm> All =
    [
        new(FormFamily.Time, "by DATE", "A deadline; the day itself is included.",
            "Russia shall withdraw its forces from the Strip by 31 March 2026."),
        new(FormFamily.Time, "before DATE", "A deadline; the day itself is not included.",
            "Russia shall withdraw its forces from the Strip before 31 March 2026."),
        new(FormFamily.Time, "not later than DATE", "The same as \"by\".",
            "Russia shall withdraw its forces from the Strip not later than 31 March 2026."),
        new(FormFamily.Time, "not earlier than DATE", "The act does not count before.",
            "Russia shall withdraw its forces from the Strip not earlier than 31 March 2026."),
        new(FormFamily.Time, "on DATE", "That day.",
            "Russia shall release all prisoners of war on 31 March 2026."),
        new(FormFamily.Time, "from DATE", "Begins on that day.",
            "Russia shall not deploy forces in the Zone from 31 March 2026."),
        new(FormFamily.Time, "until DATE", "Ends with that day.",
            "Russia shall not deploy forces in the Zone until 31 March 2026."),
        new(FormFamily.Time, "within LENGTH of EVENT", "A deadline counted from an event, whose uncertainty it inherits.",
            "Ukraine shall withdraw its forces from the Zone within 30 days of entry into force."),
        new(FormFamily.Time, "within LENGTH after FACT", "The same, counted from a fact.",
            "Ukraine shall withdraw its forces from the Zone within 30 days after the Mission has verified 1.1."),
        new(FormFamily.Time, "for LENGTH", "Lasts so long.",
            "Russia shall not deploy forces in the Zone for 5 years."),
        new(FormFamily.Time, "as soon as possible", "Sets no deadline, and a finding says so.",
            "Russia shall release all prisoners of war as soon as possible."),
        new(FormFamily.Condition, "if|when|once|after FACT", "The sentence applies when the fact has come true.",
            "Ukraine shall withdraw its forces from the Zone when Russia has withdrawn its forces from the Strip."),
        new(FormFamily.Condition, "unless FACT", "The sentence applies as long as the fact has not come true.",
            "Ukraine shall withdraw its forces from the Zone by 31 March 2026 unless Russia has breached 1.2."),
        new(FormFamily.Condition, "only if FACT", "Nothing else can bring it about.",
            "Ukraine shall withdraw its forces from the Zone only if Russia has withdrawn its forces from the Strip."),
        new(FormFamily.Condition, "provided that FACT", "A precondition.",
            "Ukraine shall withdraw its forces from the Zone by 31 March 2026, provided that the Mission has verified 1.1."),
        new(FormFamily.Condition, "while FACT", "Applies for as long as the fact holds.",
            "Ukraine may keep police in the Zone while 1.2 is in force."),
        new(FormFamily.Fact, "P has withdrawn its forces from AREA", "A past act.",
            "Ukraine may keep police in the Zone if Russia has withdrawn its forces from the Strip."),
        new(FormFamily.Fact, "V has verified N", "A verified act, which is not the same as the act.",
            "Ukraine may keep police in the Zone if the Mission has verified 1.1."),
        new(FormFamily.Fact, "N is fulfilled|breached|overdue|suspended", "A state of a provision.",
            "Ukraine may keep police in the Zone if 1.1 is fulfilled."),
        new(FormFamily.Fact, "P breaches N", "A provision is breached by somebody.",
            "Ukraine may keep police in the Zone if Russia breaches 1.2."),
        new(FormFamily.Place, "in AREA", "A declared area.",
            "Ukraine may keep police in the Zone."),
        new(FormFamily.Place, "within DISTANCE of LINE", "What lies no farther than that from a line or an area.",
            "Neither Party shall deploy forces within 15 km of the Line."),
        new(FormFamily.Quantity, "not more than NUMBER THINGS", "A ceiling.",
            "Ukraine may deploy not more than 75 tanks in the Zone."),
        new(FormFamily.Quantity, "at least NUMBER THINGS", "A floor.",
            "Russia shall hand over at least 20 tanks to the Mission by 31 March 2026."),
    ];
}
