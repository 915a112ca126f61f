namespace Parley.Documents.Timelines.Picture;

/// <summary>An arrow from what has to come first to what waits for it.</summary>
/// <param name="Track">How far from the labels it runs, from 0.</param>
internal sealed record Arrow(double From, double To, int Track);

/// <summary>Finds tracks for arrows beside the labels: two that run over the same height never share one; short ones lie nearest.</summary>
internal static class Gutter
{
    public static IReadOnlyList<Arrow> Route(IEnumerable<(double From, double To)> links)
    {
        var routed = new List<Arrow>();
        foreach (var (from, to) in links.Where(l => l.From != l.To).Distinct().OrderBy(l => Math.Abs(l.To - l.From)).ThenBy(l => l.From).ThenBy(l => l.To))
        {
            var (top, bottom) = (Math.Min(from, to), Math.Max(from, to));
            var taken = routed.Where(r => Math.Min(r.From, r.To) <= bottom && top <= Math.Max(r.From, r.To)).Select(r => r.Track).ToHashSet();
            var track = 0;
            while (taken.Contains(track))
            {
                track++;
            }

            routed.Add(new Arrow(from, to, track));
        }

        return routed;
    }
}
