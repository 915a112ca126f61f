using Parley.Geography;

namespace Parley.Analysis.Blocking;

/// <summary>For entry into force and for every provision that falls due: who can keep that, or what bars its act from ending, from ever coming about by doing nothing.</summary>
/// <remarks>
/// Exact over the waiting graph of the text: every minimal set is found, and every way to decide the brackets that it hangs on is followed,
/// up to <see cref="Outcomes.Most"/> ways and <see cref="MostTries"/> sets tried; beyond that the answer is unknown, and says so.
/// </remarks>
public sealed class Holdings
{
    /// <summary>So many sets are tried for one happening and one way to decide the brackets.</summary>
    public const int MostTries = 3000;

    private readonly AnalysisContext _context;
    private readonly Outcomes _outcomes;

    private Holdings(Outcomes outcomes) => (_context, _outcomes) = (outcomes.Open, outcomes);

    /// <summary>Entry into force first, then in the order of the document.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public static ValueList<HeldBack> Of(Agreement agreement, Atlas? atlas, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var holdings = new Holdings(new Outcomes(agreement, atlas));
        var norms = holdings._context.Norms.Where(n => holdings._context.Waiting.DueOf(n) is not null);
        return norms.Prepend(null).Select(n =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return holdings.Of(n);
        }).ToValueList();
    }

    private HeldBack Of(Norm? norm)
    {
        var graph = _context.Waiting;
        var happening = norm is null ? graph.EntryIntoForce : graph.CarriedOutOf(norm)!.Value;
        if (_outcomes.Of(graph, happening, norm?.Guards ?? []) is not { } outcomes)
        {
            return new HeldBack(norm, false, []) { Unknown = $"The brackets that it hangs on can be decided in more than {Outcomes.Most} ways; no more are followed." };
        }

        var sides = outcomes.Select(o => new Side(o, o.Find(norm)!.Value)).ToList();
        var alive = sides.Where(s => s.ComesTrue([])).ToList();
        var row = new HeldBack(norm, sides.Exists(s => s.Outcome.WaitsForEntry(s.Happening)), [])
        {
            ForACase = sides.TrueForAll(s => s.Outcome.IsForACase(s.Happening)),
            Never = alive.Count == 0,
            NeverInOneOption = alive.Count > 0 && alive.Count < sides.Count,
            Outside = alive.SelectMany(s => s.Outcome.OutsideOf(s.Happening, s.Given)).Distinct(StringComparer.Ordinal).ToValueList(),
        };
        return row.ForACase || row.Never ? row : WithSets(row, alive);
    }

    private HeldBack WithSets(HeldBack row, List<Side> alive)
    {
        var holders = Ordered(alive.SelectMany(s => s.Controls).SelectMany(c => c.Holders).SelectMany(h => h).Distinct());
        if (holders.Count == 0)
        {
            return row;
        }

        if (holders.Count > MinimalSets.MostMembers)
        {
            return row with { Unknown = $"{holders.Count} parties and bodies have a part in it; no more than {MinimalSets.MostMembers} are followed." };
        }

        var families = new List<IReadOnlyList<ulong>>();
        foreach (Func<ulong, bool> blocks in alive.Select(s => (Func<ulong, bool>)(set => s.IsBlocked(set, holders))).Prepend(set => alive.TrueForAll(s => s.IsBlocked(set, holders))))
        {
            if (new MinimalSets(holders.Count, blocks, MostTries).Find() is not { } found)
            {
                return row with { Unknown = $"More than {MostTries} sets of those who have a part in it would have to be tried; no more are." };
            }

            families.Add(found);
        }

        var always = families[0];
        var options = families.Skip(1).SelectMany(f => f).Distinct().Where(o => !alive.TrueForAll(s => s.IsBlocked(o, holders))).ToList();
        var sometimes = options.Where(o => !options.Exists(p => p != o && (p & o) == p)).OrderBy(ulong.PopCount).ThenBy(o => ulong.TrailingZeroCount(o)).ThenBy(o => o);
        return row with
        {
            Sets = always.Select(s => SetOf(s, holders, alive, false)).Concat(sometimes.Select(s => SetOf(s, holders, alive, true))).ToValueList(),
        };
    }

    private static HoldingSet SetOf(ulong set, IReadOnlyList<Holder> holders, List<Side> alive, bool inOneOption) => new(
        holders.Where((_, i) => Has(set, i)).Select(holder =>
        {
            var blocked = alive.Where(s => s.IsBlocked(set, holders)).ToList();
            var enough = Named(blocked.SelectMany(s => s.EnoughOf(holder, set, holders)));
            return enough.IsEmpty ? new HoldingMember(holder, Named(blocked.SelectMany(s => s.Of(holder))), true) : new HoldingMember(holder, enough, false);
        }).ToValueList(),
        inOneOption);

    /// <summary>Each once; an option that leaves out the provision that asks for something does not make it another thing.</summary>
    private static ValueList<Withheld> Named(IEnumerable<Control> controls) =>
        controls.GroupBy(c => c.Words).Select(g => new Withheld(g.Key, g.Select(c => c.Provision).FirstOrDefault(p => p is not null))).ToValueList();

    private static bool Has(ulong set, int index) => (set & (1UL << index)) != 0;

    /// <summary>As declared; of one party, itself first.</summary>
    private List<Holder> Ordered(IEnumerable<Holder> holders)
    {
        var places = _context.Agreement.Parties.Select((p, i) => (p.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        return [.. holders.OrderBy(h => places.GetValueOrDefault(h.Party, int.MaxValue)).ThenBy(h => h.Party.Value, StringComparer.Ordinal).ThenBy(h => h.Organ)];
    }
}
