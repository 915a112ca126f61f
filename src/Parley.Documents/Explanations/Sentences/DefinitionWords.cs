using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>What the names of the agreement mean, and how it counts time.</summary>
internal static class DefinitionWords
{
    public static IEnumerable<DefinitionExplanation> Of(Agreement agreement, Vocabulary vocabulary) =>
    [
        .. agreement.Parties.Select(p => Make(DefinitionKind.Party, p.Name, $"{p.Name} is {Role(p, vocabulary)}{Members(p, vocabulary)}{Aliases(p)}.")),
        .. agreement.Groups.Select(g => Make(DefinitionKind.Group, g.Name, $"{g.Name} are {Vocabulary.And(vocabulary.NamesOf(g.Members))}.")),
        .. agreement.Places.Where(p => !PlaceWords.IsToldInWords(p.Id) || p.Shape is DrawnShape or UndeterminedShape).Select(p => Make(DefinitionKind.Place, p.Name, $"{p.Name} is {PlaceWords.Shape(p, vocabulary)}.")),
        .. agreement.Terms.Select(t => Make(DefinitionKind.Term, t.Name, $"{t.Name} is a term that keeps its words: {Vocabulary.Quote(t.Meaning)}.")),
        .. agreement.Anchors.Select(a => Make(DefinitionKind.Anchor, a.Id.Value, Of(a, vocabulary))),
        .. Of(agreement.Reckoning).Select(s => Make(DefinitionKind.Reckoning, null, s)),
    ];

    private static DefinitionExplanation Make(DefinitionKind kind, string? name, string sentence) =>
        new(kind, name, char.ToUpperInvariant(sentence[0]) + sentence[1..]);

    private static string Role(Party party, Vocabulary vocabulary) => party.Role switch
    {
        PartyRole.Party => "a party",
        PartyRole.Guarantor => "a guarantor",
        PartyRole.Observer => "an observer",
        PartyRole.Body => "a body",
        PartyRole.Parliament => party.OrganOf is { } of ? $"the parliament of {vocabulary.NameOf(of)}" : "a parliament",
        PartyRole.OutsideBody => "a body outside this agreement",
        _ => throw new System.Diagnostics.UnreachableException(party.Role.ToString()),
    };

    private static string Members(Party party, Vocabulary vocabulary) => party switch
    {
        { OpenMembers: { } open } => $", whose members bracket {open.Value} leaves open",
        { Members: { } members } => $" of {Vocabulary.And(vocabulary.NamesOf(members))}",
        _ => "",
    };

    private static string Aliases(Party party) => party.Aliases.IsEmpty ? "" : $", also called {Vocabulary.And(party.Aliases)}";

    private static string Of(Anchor anchor, Vocabulary vocabulary)
    {
        var who = anchor.BroughtAboutBy.IsEmpty ? "" : $"; {Vocabulary.And(vocabulary.NamesOf(anchor.BroughtAboutBy))} can bring it about";
        return anchor.Meaning is { } meaning
            ? $"the moment called {anchor.Id} comes when {ConditionWords.Of(meaning, vocabulary)}{who}."
            : $"the moment called {anchor.Id} keeps its words: {Vocabulary.Quote(anchor.Words)}{who}.";
    }

    private static IEnumerable<string> Of(Reckoning reckoning)
    {
        yield return reckoning.FirstDay == FirstDay.DayAfterEvent
            ? "of a time counted in days from an event, the day of the event is not counted; it ends at 24:00 on its last day."
            : "of a time counted in days from an event, the day of the event is day 1; it ends at 24:00 on its last day.";
        if (reckoning.HourOfEventNotCounted)
        {
            yield return "of a time counted in hours, the hour of the event is not counted.";
        }

        if (reckoning.EndsOnWorkingDay)
        {
            yield return "a time counted forward in days or more that would end on a day of rest ends with the next working day.";
        }

        if (reckoning.TwoWorkingDays)
        {
            yield return "a time of two days or more holds at least two working days.";
        }

        if (!reckoning.Holidays.IsEmpty)
        {
            yield return $"days of rest are Saturdays, Sundays and {Vocabulary.And(reckoning.Holidays.Select(LocalTimes.Long))}.";
        }

        yield return reckoning.Month switch
        {
            MonthRule.LastDayWhereMissing => "where a month lacks the day, a time counted in months ends on its last day.",
            MonthRule.NextDayWhereMissing => "where a month lacks the day, a time counted in months ends on the first day of the next.",
            MonthRule.ReportedWhereMissing => "where a month lacks the day, both its last day and the first day of the next are kept.",
            _ => "what a time counted in months means where a month lacks the day is not said.",
        };
    }
}
