namespace Parley.Analysis.Common;

/// <summary>Names and lists as messages say them.</summary>
internal static class Phrasing
{
    /// <summary>How many items of a list a message spells out; the rest are counted, and all stand among the related places.</summary>
    private const int ListedItems = 6;

    private static readonly string[] Articles = ["The ", "A ", "An "];

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
        : Articles.Any(a => gate.Matter.StartsWith(a, StringComparison.Ordinal)) ? char.ToLowerInvariant(gate.Matter[0]) + gate.Matter[1..] : gate.Matter;

    /// <summary>What somebody has done: <c>Russia has withdrawn its forces from the Eastern Strip</c>, <c>the Sides have withdrawn their forces</c>.</summary>
    public static string Done(this AnalysisContext context, PartyId? actor, Action action)
    {
        var who = actor is { } party ? context.NameOf(party) : "somebody";
        if (Participle(context.FindAct(action.Act), action.Words) is { } done)
        {
            return $"{PartyWords.Has(who)} {Theirs(done, actor, who, action)}";
        }

        return context.Agreement.Language == "en" ? action.Words : $"{who}: \"{action.Words}\"";
    }

    /// <summary>The words of an act as of one that is done, or null where they begin with none of its verbs.</summary>
    private static string? Participle(Act? act, string words)
    {
        if (act is null || Begins(words, act.Participle))
        {
            return words;
        }

        foreach (var (verb, participle) in Pairs(act.Synonyms).Prepend((act.Verb, act.Participle)).Concat([("begin", "begun"), ("complete", "completed")]))
        {
            if (Begins(words, participle))
            {
                return words;
            }

            // The base form, or the third person of a condition: "if Russia invades Ukraine".
            if (new[] { verb, $"{verb}s", $"{verb}es" }.FirstOrDefault(v => Begins(words, v)) is { } written)
            {
                return participle + words[written.Length..];
            }
        }

        return null;
    }

    /// <summary>Each wording's base form with its participle: they follow one another, and stand once where they are the same.</summary>
    private static IEnumerable<(string Verb, string Participle)> Pairs(ValueList<string> synonyms)
    {
        for (var i = 0; i < synonyms.Count; i++)
        {
            var pair = i + 1 < synonyms.Count && synonyms[i + 1].StartsWith(synonyms[i][..1], StringComparison.OrdinalIgnoreCase);
            yield return (synonyms[i], pair ? synonyms[++i] : synonyms[i]);
        }
    }

    /// <summary>What belongs to several is theirs, though the sentence spoke of each: <c>Each Side shall withdraw its weapons</c>.</summary>
    private static string Theirs(string words, PartyId? actor, string who, Action action)
    {
        var at = words.IndexOf(" its ", StringComparison.Ordinal);
        return at >= 0 && PartyWords.IsPlural(who) && action.Roles.Any(r => r.Filler is ThingFiller thing && (thing.Of is null || thing.Of == actor))
            ? $"{words[..at]} their {words[(at + " its ".Length)..]}"
            : words;
    }

    /// <summary>Whether words begin with a verb: in another language they can only begin with its letters.</summary>
    private static bool Begins(string words, string verb) =>
        words.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (words.Length == verb.Length || !char.IsLetter(words[verb.Length]));

    /// <summary>A count in words that a reader scans: <c>1 provision</c>, <c>3 provisions</c>.</summary>
    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
