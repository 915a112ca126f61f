using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>The times that can matter to a choice: those that lie on a circle with an open one.</summary>
internal sealed record OpenDates(int Variables, IReadOnlyList<OpenDifference> Constraints, IReadOnlyList<DateChoice> Choices)
{
    /// <summary>Only what lies on a circle can leave too few days, so the rest is left out. An option that no constraint hangs on stays one.</summary>
    /// <param name="spans">Blanks that will be asked about, supposing that all of their time is used.</param>
    public static OpenDates Of(DateNetwork network, FixedDates dates, IEnumerable<BlankSpan> spans)
    {
        var all = dates.Rest.Select(c => new OpenDifference(c, Deadline: false, [])).Concat(dates.Open).ToList();
        var edges = Enumerable.Range(0, network.Variables).Select(_ => new SortedSet<int>()).ToList();
        foreach (var (from, to) in all.Select(c => (c.Difference.From, c.Difference.To)).Concat(spans.SelectMany(s => new[] { (s.From, s.To), (s.To, s.From), (s.Done ?? s.To, s.To) })))
        {
            edges[from].Add(to);
        }

        var component = new int[network.Variables];
        Array.Fill(component, -1);
        var circles = StrongComponents.Circles([.. edges.Select(e => (IReadOnlyList<int>)[.. e])]);
        for (var i = 0; i < circles.Count; i++)
        {
            foreach (var node in circles[i])
            {
                component[node] = i;
            }
        }

        var kept = all.Where(c => component[c.Difference.From] is >= 0 and var at && at == component[c.Difference.To]).ToList();
        return new OpenDates(network.Variables, kept, network.Choices);
    }

    /// <summary>What holds with these options and under this supposition; an option below 0 is not chosen.</summary>
    public List<OpenDifference> Under(IReadOnlyList<int> options, FitQuestion question) =>
    [
        .. Constraints.Where(c => question.Counts(c.Difference.Owner) && c.When.All(o => options[o.Choice] == o.Option)),
        .. question.Extra.Select(e => new OpenDifference(e, Deadline: true, [])),
    ];

    /// <summary>The choices that some constraint hangs on, in the order of the text.</summary>
    public IEnumerable<int> Deciding => Constraints.SelectMany(c => c.When).Select(o => o.Choice).Distinct().Order();
}
