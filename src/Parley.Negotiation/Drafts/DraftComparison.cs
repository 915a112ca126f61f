using System.Text.RegularExpressions;
using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>Compares two drafts of one agreement by effect: what is new, what is gone, what is asked otherwise, and of whom.</summary>
public static partial class DraftComparison
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
            if (given.Article.Length > 0 && was.Article.Length > 0)
            {
                names.Renumbered.TryAdd(given.Article, was.Article);
            }
        }

        var (moves, alike) = (new List<Move>(), new List<Move>());
        var (facetsBefore, facetsNow, whom) = (new FacetReader(before, left), new FacetReader(now, right), new PartyMoves(before, now, names));
        foreach (var (subject, was, given) in Headings.Of(pairs, earlier, later))
        {
            // Of what one draft says in words that are not read nothing can be told.
            if (was is { IsRead: false } || given is { IsRead: false })
            {
                continue;
            }

            var differs = was is null || given is null ? [] : Differences(was, given);
            if (was is not null && given is not null && differs.Count == 0 && was.Sentence.Words != given.Sentence.Words && was.Sentence.Words != Renumbered(given, names))
            {
                differs = ["its words alone: people have to say whether that matters"];
            }

            var move = new Move(subject, was?.Sentence, given?.Sentence, differs.ToValueList(), []);
            (was is null || given is null || differs.Count > 0 ? moves : alike).Add(move with { For = whom.Of(was, given) });
        }

        var declared = Declarations.Of(before, now, names, later).ToValueList();
        var concerned = declared.SelectMany(d => d.In.AsEnumerable()).ToHashSet();
        return new DraftChanges(
            moves.ToValueList(),
            declared,
            alike.Where(m => !concerned.Contains(m.Now!.Number)).ToValueList(),
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

    /// <summary>The words, with the numbers that the earlier draft gives the provisions.</summary>
    private static string Renumbered(Saying saying, Correspondence names) =>
        Reference().Replace(saying.Sentence.Words, m => names.Renumbered.GetValueOrDefault(m.Value, m.Value));

    /// <summary><c>4.1</c>, <c>4.1(a)</c>, and the number in <c>Article 4</c>; other numbers count something.</summary>
    [GeneratedRegex(@"\b\d+(\.\d+)+(\([a-z]+\))?|(?<=\bArticle )\d+\b")]
    private static partial Regex Reference();

    /// <summary>Whether a bracket or a blank stands in it.</summary>
    private static bool IsOpen(Saying saying) => saying.Sentence.Words.Contains('[', StringComparison.Ordinal);

    private static ValueList<ProvisionId> UnreadOf(ComparedText text) =>
        text.Agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => p.Id).ToValueList();
}
