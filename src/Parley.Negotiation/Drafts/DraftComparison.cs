using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>Compares two drafts of one agreement by effect: what is new, what is gone, what is asked otherwise, and of whom.</summary>
public static class DraftComparison
{
    /// <param name="before">The earlier draft.</param>
    /// <param name="now">The later one, in the same language: what plain things are is known by their words alone.</param>
    public static DraftChanges Compare(ComparedText before, ComparedText now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var names = new Correspondence(before, now, inOrder: false);
        var (left, right) = (new EffectWriter(before, names, second: false), new EffectWriter(now, names, second: true));
        var (earlier, later) = (Saying.Of(before, left), Saying.Of(now, right));
        var pairs = SayingPairs.Of(earlier, later);
        foreach (var (was, given) in pairs.Where(p => p is { Before: not null, Now: not null }))
        {
            names.Renumbered.TryAdd(given!.Sentence.Number, was!.Sentence.Number);
            names.Renumbered.TryAdd(given.Article, was.Article);
        }

        var (moves, same, reworded) = (new List<Move>(), new List<Move>(), new List<Move>());
        var (facetsBefore, facetsNow, whom) = (new FacetReader(before, left), new FacetReader(now, right), new PartyMoves(before, now, names));
        foreach (var (subject, was, given) in Headings.Of(pairs, earlier, later))
        {
            var differs = was is null || given is null ? [] : Differences(was, given);
            var move = new Move(subject, was?.Sentence, given?.Sentence, differs.ToValueList(), []);
            (was is null || given is null || differs.Count > 0 ? moves : was.Sentence.Words == given.Sentence.Words ? same : reworded).Add(move with { For = whom.Of(was, given) });
        }

        return new DraftChanges(
            moves.ToValueList(),
            same.ToValueList(),
            reworded.ToValueList(),
            names.Parties.OnlyFirst.Select(d => d.Id).ToValueList(),
            names.Parties.OnlySecond.Select(d => d.Id).ToValueList(),
            UnreadOf(before),
            UnreadOf(now));

        List<string> Differences(Saying was, Saying given)
        {
            var norms = NormPairs.Of([.. was.Norms.Select(facetsBefore.Read)], [.. given.Norms.Select(facetsNow.Read)]).ToList();
            var open = (IsOpen(was), IsOpen(given)) switch { (false, true) => "it is open now", (true, false) => "it was open before", _ => null };
            return
            [
                .. open is null ? (string[])[] : [open],
                .. norms.SelectMany(n => n.Different).Where(d => open is null || d.First.Kind != TextDiagnostics.Brackets).Select(d => d.First.What).Distinct(),
                .. norms.Exists(n => n.First < 0) ? ["what it says besides"] : (string[])[],
                .. norms.Exists(n => n.Second < 0) ? ["what it said besides"] : (string[])[],
            ];
        }
    }

    /// <summary>Whether a bracket or a blank stands in it.</summary>
    private static bool IsOpen(Saying saying) => saying.Sentence.Words.Contains('[', StringComparison.Ordinal);

    private static ValueList<ProvisionId> UnreadOf(ComparedText text) =>
        text.Agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => p.Id).ToValueList();
}
