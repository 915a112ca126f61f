namespace Parley.Analysis.Common;

/// <summary>Names and lists as messages say them.</summary>
internal static class Phrasing
{
    /// <summary>How many items of a list a message spells out; the rest are counted, and all stand among the related places.</summary>
    private const int ListedItems = 6;

    /// <summary>The party's name as declared: <c>the Monitoring Force</c>.</summary>
    public static string NameOf(this AnalysisContext context, PartyId party) => context.FindParty(party)?.Name ?? party.Value;

    public static string NamesOf(this AnalysisContext context, IEnumerable<PartyId> parties) => List(parties.Select(p => context.NameOf(p)));

    /// <summary><c>1.1</c>, <c>1.1 and 1.2</c>, <c>1.1, 1.2 and 4 more</c>.</summary>
    public static string List(IEnumerable<string> items, string joint = "and")
    {
        var all = items.Distinct(StringComparer.Ordinal).ToList();
        return all.Count switch
        {
            0 => "nobody",
            1 => all[0],
            <= ListedItems => $"{string.Join(", ", all.Take(all.Count - 1))} {joint} {all[^1]}",
            _ => $"{string.Join(", ", all.Take(ListedItems - 1))} and {all.Count - ListedItems + 1} more",
        };
    }

    /// <summary>With a capital at its head.</summary>
    public static string Opening(this string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>What an approval is about: the provisions it names, or its own words without the capital of their sentence.</summary>
    public static string MatterOf(this ApprovalGate gate) => !gate.Of.IsEmpty
        ? List(gate.Of.Select(o => o.ToString()))
        : gate.Matter.StartsWith("The ", StringComparison.Ordinal) || gate.Matter.StartsWith("A ", StringComparison.Ordinal) ? char.ToLowerInvariant(gate.Matter[0]) + gate.Matter[1..] : gate.Matter;

    /// <summary>What somebody has done: <c>Russia has withdrawn its forces from the Eastern Strip</c>.</summary>
    public static string Done(this AnalysisContext context, PartyId? actor, Action action)
    {
        var who = actor is { } party ? context.NameOf(party) : "somebody";
        var act = context.FindAct(action.Act);
        if (act is null || Begins(action.Words, act.Participle))
        {
            return $"{PartyWords.Has(who)} {action.Words}";
        }

        if (Begins(action.Words, act.Verb))
        {
            return $"{PartyWords.Has(who)} {act.Participle}{action.Words[act.Verb.Length..]}";
        }

        return context.Agreement.Language == "en" ? action.Words : $"{who}: \"{action.Words}\"";
    }

    /// <summary>Whether words begin with a verb: in another language they can only begin with its letters.</summary>
    private static bool Begins(string words, string verb) =>
        words.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (words.Length == verb.Length || !char.IsLetter(words[verb.Length]));

    /// <summary>A count in words that a reader scans: <c>1 provision</c>, <c>3 provisions</c>.</summary>
    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
