using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Finds norms about one act that pull apart.</summary>
internal static class Clashes
{
    /// <summary>The clashes of each norm of the wanted kind, in the order of the document.</summary>
    public static IEnumerable<Clash> Of(AnalysisContext context, Func<Norm, bool> wanted, CancellationToken cancellationToken) =>
        Pairs(context, wanted, cancellationToken)
            .GroupBy(c => c.Other.Provision)
            .Select(g => new Clash(g.First().Other, [.. g.Select(c => c.Prohibition).DistinctBy(p => p.Provision)], g.SelectMany(c => c.Bearers).Distinct().ToValueList()));

    private static IEnumerable<(Prohibition Prohibition, Norm Other, ValueList<PartyId> Bearers)> Pairs(AnalysisContext context, Func<Norm, bool> wanted, CancellationToken cancellationToken)
    {
        var overlap = Overlap.Of(context);
        var others = context.Norms.Where(wanted).Where(n => n.ActionOf() is not null).ToLookup(n => n.ActionOf()!.Act);
        foreach (var prohibition in context.Norms.OfType<Prohibition>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var other in CasesOf(prohibition.Action.Act, context).SelectMany(a => others[a]))
            {
                var bearers = other.Bearers.Where(prohibition.Bearers.Contains).ToValueList();
                if (!bearers.IsEmpty
                    && other.ActionOf()!.MustBe(prohibition.Action, context, overlap.Covers)
                    && Overlap.InTime(other, prohibition)
                    && !Priorities.AreOrdered(prohibition, other, context)
                    && !Suspensions.Cover(prohibition, other, context))
                {
                    yield return (prohibition, other, bearers);
                }
            }
        }
    }

    private static IEnumerable<ActId> CasesOf(ActId act, AnalysisContext context) => context.CasesOf(act).SelectMany(a => CasesOf(a, context)).Prepend(act);
}
