using System.Text.RegularExpressions;
using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Drafts;

/// <summary>A sentence of a draft with what tells it from others.</summary>
/// <param name="Norms">Its readings and parts.</param>
/// <param name="Stems">Of the words that carry meaning.</param>
/// <param name="Subjects">The same of the title of its article.</param>
/// <param name="Bearers">Keys that both drafts share.</param>
internal sealed partial record Saying(
    DraftSentence Sentence, string Article, IReadOnlyList<Norm> Norms, HashSet<string> Stems, HashSet<string> Subjects, HashSet<string> Acts, HashSet<string> Kinds, HashSet<string> Bearers)
{
    /// <summary>Whether it could be read: of another only the words are known.</summary>
    public bool IsRead => Norms.Count > 0;

    /// <summary>Letters enough to tell words apart whatever their endings.</summary>
    private const int StemLength = 6;

    private static readonly HashSet<string> Small = ["shall", "must", "will", "may", "not", "the", "and", "for", "each", "any", "all", "its", "their", "with", "from", "that", "this", "has", "have", "which", "are", "into", "than", "agreem", "party", "partie", "within", "days", "months"];

    private static readonly HashSet<string> Months = [.. System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(m => m.Length > 0).Select(m => m.ToLowerInvariant()).Select(m => m.Length > StemLength ? m[..StemLength] : m)];

    /// <summary>All sentences, in the order of the draft, outside law last; a provision that could not be read is one, without norms.</summary>
    public static List<Saying> Of(ComparedText text, EffectWriter keys)
    {
        // The names of parties tell no sentence from another.
        var names = text.Agreement.Parties.SelectMany(p => p.Aliases.Append(p.Name)).Concat(text.Agreement.Groups.Select(g => g.Name)).Where(n => n.Length > 0).OrderByDescending(n => n.Length).ToList();
        var provisions = text.Agreement.Provisions.Select((p, i) => (p, i)).DistinctBy(p => p.p.Id).ToDictionary(p => p.p.Id);
        return
        [
            .. text.Agreement.Norms.Where(n => !provisions.TryGetValue(n.Provision, out var p) || p.p.Standing != ProvisionStanding.Unread)
                .GroupBy(n => (n.Provision, n.Words))
                .OrderBy(g => provisions.TryGetValue(g.Key.Provision, out var p) ? p.i : int.MaxValue)
                .Select(g => Of(provisions.TryGetValue(g.Key.Provision, out var p) ? p.p : null, [.. g], keys, names)),
            .. text.Agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => Of(p, [], keys, names)),
        ];
    }

    private static Saying Of(Provision? provision, List<Norm> norms, EffectWriter keys, List<string> names)
    {
        var words = norms.FirstOrDefault()?.Words ?? provision!.Words;
        var subject = provision is null ? "Outside law" : Title().Replace(provision.Article, "");
        return new Saying(
            new DraftSentence(provision?.Id.Value ?? "Outside law", subject, words, norms.FirstOrDefault()?.Source ?? provision!.Source),
            provision?.ArticleNumber ?? "",
            norms,
            StemsOf(names.Aggregate(words, (rest, name) => rest.Replace(name, " ", StringComparison.OrdinalIgnoreCase))),
            StemsOf(subject),
            [.. norms.Select(n => n.ActionOf()).OfType<Action>().Select(a => keys.Key(a.Act))],
            [.. norms.Select(n => n.GetType().Name)],
            [.. norms.SelectMany(n => n.Bearers.AsEnumerable()).Select(b => keys.Key(b))]);
    }

    private static HashSet<string> StemsOf(string words) =>
        [.. Word().Matches(words).Select(m => m.Value.ToLowerInvariant()).Select(w => w.Length > StemLength ? w[..StemLength] : w).Where(w => w.Length > 2 && !Small.Contains(w) && !Months.Contains(w) && !IsYear(w))];

    /// <summary>Days that two sentences name say little of whether they are one.</summary>
    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    [GeneratedRegex(@"[\p{L}\p{N}]+([,.]\p{N}+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\P{N}*\p{N}+[a-z]?\.?\s*")]
    private static partial Regex Title();
}
