using Parley.Analysis;
using Parley.Analysis.Common;

namespace Parley.Documents.Timelines;

/// <summary>In which order the norms can come: each behind those that it waits for.</summary>
/// <remarks>Norms that wait for one another have one rank together, and are marked.</remarks>
internal sealed class WaitingOrder
{
    private readonly Dictionary<NormId, ValueList<NormId>> _before;
    private readonly Dictionary<NormId, int> _ranks = [];
    private readonly HashSet<NormId> _circular = [];

    /// <param name="isDated">What has a date waits for nothing here.</param>
    public WaitingOrder(AnalysisContext context, Func<Norm, bool> isDated)
    {
        _before = context.Norms.DistinctBy(n => n.Id).ToDictionary(n => n.Id, n => context.WaitsFor(n).Select(b => b.Id).ToValueList());
        var undated = context.Norms.Where(n => !isDated(n)).Select(n => n.Id).Distinct().ToList();
        foreach (var norm in undated)
        {
            if (Reaches(norm, norm))
            {
                _circular.Add(norm);
            }
        }

        // Longest chains by repetition: ranks only grow, and without circles they settle after as many rounds as the longest chain has links.
        undated.ForEach(n => _ranks[n] = 0);
        for (var (round, grown) = (0, true); grown && round <= undated.Count; round++)
        {
            grown = false;
            foreach (var norm in undated)
            {
                var rank = _before[norm].Where(b => _ranks.ContainsKey(b) && !(_circular.Contains(b) && _circular.Contains(norm) && Reaches(b, norm)))
                    .Select(b => _ranks[b] + 1).DefaultIfEmpty(0).Max();
                if (rank > _ranks[norm])
                {
                    (_ranks[norm], grown) = (rank, true);
                }
            }
        }
    }

    public int RankOf(NormId norm) => _ranks.GetValueOrDefault(norm);

    public ValueList<NormId> NearestBefore(NormId norm) => _before.GetValueOrDefault(norm);

    public bool IsInCircle(NormId norm) => _circular.Contains(norm);

    /// <summary>Whether a norm waits for another, directly or through others.</summary>
    private bool Reaches(NormId from, NormId to)
    {
        var (seen, open) = (new HashSet<NormId>(), new Stack<NormId>(_before[from]));
        while (open.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }

            if (seen.Add(at))
            {
                foreach (var before in _before.GetValueOrDefault(at))
                {
                    open.Push(before);
                }
            }
        }

        return false;
    }
}
