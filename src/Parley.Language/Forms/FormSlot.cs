using System.Collections.Immutable;

namespace Parley.Language.Forms;

/// <summary>What a word in capitals stands for in the pattern of a form: <c>P</c>, <c>ACT</c>, <c>LENGTH</c>.</summary>
/// <param name="Name">The word, in capitals.</param>
/// <param name="Meaning">What can stand there, in a few words.</param>
/// <param name="Family">The forms that can stand there, where it is a phrase with forms of its own.</param>
/// <param name="Instances">Words that can stand there, as examples; they read in <see cref="FormFrame"/>.</param>
public sealed record FormSlot(string Name, string Meaning, FormFamily? Family, ImmutableArray<string> Instances)
{
    public static ImmutableArray<FormSlot> All { get; } =
    [
        new("P", "a party, a group, or several joined by \"and\"; with \"each Party\" and \"the Parties\" each answers for itself, with \"the Parties jointly\" together", null, ["Russia", "Ukraine", "each Party", "the Parties", "Ukraine and Russia"]),
        new("Q", "another party", null, ["Ukraine", "Russia"]),
        new("V", "who verifies: an observer or a body", null, ["the Mission"]),
        new("B", "a body of several members", null, ["the Commission"]),
        new("N", "a provision or article: 4.1, 4.1(a), Article 4, 1.1 and 1.2", null, ["1.1", "1.2", "Article 1", "1.1 and 1.2"]),
        new("M", "another provision", null, ["1.3"]),
        new("ACT", "an act of the vocabulary with who, what, where and how much", null, ["withdraw its forces from the Strip", "release all prisoners of war", "clear mines in the Zone", "hand over 20 tanks to the Mission"]),
        new("ACTING", "an act in \"-ing\"", null, ["withdrawing its forces from the Strip", "clearing mines in the Zone", "opening fire across the Line"]),
        new("ACTED", "a past participle of the vocabulary", null, ["released", "withdrawn", "handed over"]),
        new("STATE", "what is to be so", null, ["its forces stay behind the Line", "no forces enter the Zone"]),
        new("X", "a matter, in words", null, ["the status of the Zone", "the final boundary"]),
        new("Y", "what it is, or what holds instead", null, ["a demilitarized zone"]),
        new("FACT", "something that can come true", FormFamily.Fact, []),
        new("TIME", "a time", FormFamily.Time, []),
        new("CONDITION", "a condition", FormFamily.Condition, []),
        new("PLACE", "an area, a line or a point: declared, or derived from others", FormFamily.Place, []),
        new("DATE", "a date", null, ["31 March 2026", "2026-03-31", "March 31, 2026"]),
        new("EVENT", "what a time is counted from", null, ["entry into force", "D", "the completion of 1.1"]),
        new("LENGTH", "a length of time: a number and a unit", null, ["72 hours", "30 days", "two weeks", "6 months", "10 working days", "[30 | 60] days", "[blank] days"]),
        new("NUMBER", "a number, in figures or in words", null, ["3", "three", "twenty-four", "1,000"]),
        new("DISTANCE", "a distance", null, ["15 km", "500 metres", "[5 | 10] km"]),
        new("AREA", "a declared area", null, ["the Strip", "the Zone"]),
        new("LINE", "a declared line", null, ["the Line"]),
        new("AREA2", "another declared area", null, ["the Strip"]),
        new("LINE2", "another declared line", null, ["the Boundary"]),
        new("THINGS", "what is counted", null, ["tanks", "soldiers"]),
    ];

    public static FormSlot? Find(string name) => All.FirstOrDefault(s => s.Name == name);
}
