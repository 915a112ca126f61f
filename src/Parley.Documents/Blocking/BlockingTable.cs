using Parley.Analysis.Blocking;
using Parley.Documents.Words;

namespace Parley.Documents.Blocking;

/// <summary>Who can hold what back, as rows of a table: things that the same can hold back in the same way stand in one row.</summary>
/// <param name="Rows">Entry into force first, then in the order of the document.</param>
/// <param name="Free">What nobody can hold back, beyond those who can hold back entry into force where it needs that.</param>
/// <param name="Cases">What is meant for a case that nobody is awaited to bring about.</param>
/// <param name="Never">What never comes about as the text stands.</param>
/// <param name="Decisions">Decisions and approvals, with who can block them.</param>
public sealed record BlockingTable(ValueList<BlockingRow> Rows, ValueList<string> Free, ValueList<string> Cases, ValueList<string> Never, ValueList<DecisionHolders> Decisions, ValueList<PartyBlocks> Parties)
{
    public static BlockingTable Of(Agreement agreement, ValueList<HeldBack> held)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var words = new BlockingWords(agreement);
        var told = held.Where(h => h is { Never: false, ForACase: false } && (h.Sentence is null || !h.Sets.IsEmpty || h.NeverInOneOption || !h.Outside.IsEmpty || h.Unknown is not null)).ToList();
        var rows = told.GroupBy(h => (h.Sets, h.AfterEntry, h.NeverInOneOption, h.Outside, h.Unknown))
            .Select(g => new BlockingRow(Names.List(BlockingWords.Labels(g, held), "and"), g.First())).ToValueList();
        return new BlockingTable(
            rows,
            BlockingWords.Labels(held.Where(h => h is { Never: false, ForACase: false }).Except(told), held),
            BlockingWords.Labels(held.Where(h => h.ForACase), held),
            BlockingWords.Labels(held.Where(h => h is { Never: true, ForACase: false }), held),
            DecisionHolders.All(agreement),
            PartyBlocks.All(agreement, words, held));
    }
}

/// <summary>One row: what can be held back, and everything that is known of that.</summary>
/// <param name="What">As one reads it: <c>3.1, 5.1 and 5.2</c>.</param>
public sealed record BlockingRow(string What, HeldBack Held);

/// <summary>What one party can hold back alone, and what each of its organs can.</summary>
/// <param name="Who"><c>Ukraine</c>, <c>the Verkhovna Rada (of Ukraine)</c>.</param>
/// <param name="Alone">Labels of what that it can hold back whatever is chosen.</param>
/// <param name="InOneOption">Those that it can hold back only where some options of brackets are chosen.</param>
public sealed record PartyBlocks(PartyId Party, string Who, ValueList<string> Alone, ValueList<string> InOneOption)
{
    /// <summary>Parties as declared, each followed by its organs and voters; bodies and outsiders only where they can hold something back.</summary>
    internal static ValueList<PartyBlocks> All(Agreement agreement, BlockingWords words, ValueList<HeldBack> held)
    {
        var single = held.SelectMany(r => r.Sets.Where(s => s.Members.Count == 1).Select(s => (s.Members[0].Who, s.InOneOption, Row: r))).ToList();
        var places = agreement.Parties.Select((p, i) => (p.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        return agreement.Parties.Where(p => p.Role == PartyRole.Party).Select(p => Holder.Of(p.Id)).Concat(single.Select(s => s.Who)).Distinct()
            .OrderBy(h => places.GetValueOrDefault(words.PrincipalOf(h), int.MaxValue)).ThenBy(h => h == Holder.Of(words.PrincipalOf(h)) ? 0 : 1).ThenBy(h => places.GetValueOrDefault(h.Party, int.MaxValue)).ThenBy(h => h.Organ)
            .Select(h => new PartyBlocks(
                words.PrincipalOf(h),
                words.Of(h),
                BlockingWords.Labels(single.Where(s => s.Who == h && !s.InOneOption).Select(s => s.Row), held),
                BlockingWords.Labels(single.Where(s => s.Who == h && s.InOneOption).Select(s => s.Row), held)))
            .ToValueList();
    }
}
