namespace Parley.Analysis.Blocking;

/// <summary>A point of the waiting graph at which some can keep something from coming true by doing nothing.</summary>
/// <param name="Happening">What does not come true then.</param>
/// <param name="Way">Only by this way of its ways; null for all of them.</param>
/// <param name="Holders">Every set that can withhold it, none of them larger than it need be.</param>
internal sealed record Control(int Happening, int? Way, IReadOnlyList<IReadOnlyList<Holder>> Holders, string Words, ProvisionId? Provision)
{
    /// <summary>Whether those for whom this holds, doing nothing, are enough.</summary>
    public bool IsWithheldBy(Func<Holder, bool> doNothing) => Holders.Any(h => h.All(doNothing));
}

/// <summary>Who acts for whom: a body acts as its rule of decision lets it, everybody else by itself.</summary>
internal sealed class Acting(AnalysisContext context)
{
    /// <summary>Of a body of more members than this the body itself counts: its sets are too many to follow.</summary>
    private const int Followed = 12;

    /// <summary>The sets that can keep all of them from acting: any one of them, and of a body as many members as its rule lets block.</summary>
    public IReadOnlyList<IReadOnlyList<Holder>> AnyOf(IEnumerable<PartyId> actors) => [.. actors.Distinct().SelectMany(Of)];

    /// <summary>The sets that can keep an approval from being given.</summary>
    public IReadOnlyList<IReadOnlyList<Holder>> Of(ApprovalGate gate)
    {
        var approvers = gate.Bearers.Distinct().Select(b => gate.Means switch
        {
            ApprovalMeans.Referendum => [[new Holder(b, ApprovalMeans.Referendum)]],
            ApprovalMeans.Parliament when context.FindParty(b)?.Role != PartyRole.Parliament => [[new Holder(b, ApprovalMeans.Parliament)]],
            _ => Of(b),
        }).ToList();
        var size = gate.Needed is { } needed && needed <= approvers.Count ? approvers.Count - needed + 1 : 1;
        return size == 1 ? [.. approvers.SelectMany(a => a)] : [.. Choose(approvers, size).SelectMany(Product)];
    }

    public IReadOnlyList<IReadOnlyList<Holder>> Of(Decision decision) =>
        Blockers.OfDecision(decision, context) is { Unknown: null } sets ? [.. sets.Minimal.Select(s => s.Select(Holder.Of).ToList())] : AnyOf(decision.Bearers);

    private IReadOnlyList<IReadOnlyList<Holder>> Of(PartyId actor)
    {
        if (context.FindParty(actor) is { Role: PartyRole.Body, Members: { IsEmpty: false } members } && members.Count <= Followed
            && !RulesOfDecision.Differing(actor, context).Any() && RulesOfDecision.Of(actor, context).FirstOrDefault() is { } rule)
        {
            var all = members.Distinct().Select(m => (IReadOnlyList<IReadOnlyList<Holder>>)[[Holder.Of(m)]]).ToList();
            if (Blockers.VotesNeeded(rule, all.Count) is { } votes && votes <= all.Count)
            {
                return [.. Choose(all, all.Count - votes + 1).SelectMany(Product)];
            }
        }

        return [[Holder.Of(actor)]];
    }

    private static IEnumerable<List<T>> Choose<T>(List<T> from, int size) => size == 0
        ? [[]]
        : Enumerable.Range(0, Math.Max(0, from.Count - size + 1)).SelectMany(i => Choose(from.GetRange(i + 1, from.Count - i - 1), size - 1).Select(rest => (List<T>)[from[i], .. rest]));

    /// <summary>One set of each, put together.</summary>
    private static IEnumerable<IReadOnlyList<Holder>> Product(List<IReadOnlyList<IReadOnlyList<Holder>>> each) =>
        each.Aggregate((IEnumerable<IReadOnlyList<Holder>>)[[]], (all, next) => all.SelectMany(a => next.Select(n => (IReadOnlyList<Holder>)[.. a.Union(n)])));
}
