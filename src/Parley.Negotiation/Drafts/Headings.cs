namespace Parley.Negotiation.Drafts;

/// <summary>Puts what moved under the titles of the later draft, and what is gone where the rest of its article went.</summary>
internal static class Headings
{
    /// <summary>In the order of the later draft; what is gone behind what is left of its article, and an article that is gone behind the one that it followed.</summary>
    public static IEnumerable<(string Subject, Saying? Before, Saying? Now)> Of(List<(Saying? Before, Saying? Now)> pairs, List<Saying> before, List<Saying> now)
    {
        var articles = now.Select(n => n.Sentence.Subject).Distinct().ToList();
        var went = pairs.Where(p => p is { Before: not null, Now: not null }).GroupBy(p => p.Before!.Sentence.Subject)
            .ToDictionary(g => g.Key, g => g.GroupBy(p => p.Now!.Sentence.Subject).OrderByDescending(s => s.Count()).ThenBy(s => articles.IndexOf(s.Key)).First().Key);
        var places = new Dictionary<string, (int Article, int Behind)>();
        var (last, behind) = (-1, 0);
        foreach (var subject in before.Select(b => b.Sentence.Subject).Distinct())
        {
            (last, behind) = went.TryGetValue(subject, out var to) || articles.Contains(to = subject) ? (articles.IndexOf(to), 0) : (last, behind + 1);
            places[subject] = (last, behind);
        }

        return pairs
            .Select((p, i) => (p.Before, p.Now, i, Place: p.Now is { } kept ? (articles.IndexOf(kept.Sentence.Subject), 0) : places[p.Before!.Sentence.Subject]))
            .OrderBy(p => p.Place).ThenBy(p => p.i)
            .Select(p => (p.Place is (>= 0, 0) ? articles[p.Place.Item1] : p.Before!.Sentence.Subject, p.Before, p.Now));
    }
}
