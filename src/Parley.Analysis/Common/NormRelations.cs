using Parley.Analysis.Waiting;

namespace Parley.Analysis.Common;

/// <summary>What other norms of the agreement mean for one: who verifies it, what follows on its breach, whose approval it waits for.</summary>
public static class NormRelations
{
    /// <summary>The norms under which somebody verifies the provision of a duty, in the order of the document; none for what is no duty.</summary>
    public static IEnumerable<Norm> VerifiersOf(this AnalysisContext context, Norm norm) =>
        norm.IsDuty() ? context.Watchers.Verifying(norm.Provision).Where(v => v.Id != norm.Id && v.CanHoldWith(norm)) : [];

    /// <summary>The norms that come into being when a duty is breached or overdue by any of its bearers; none for what is no duty.</summary>
    /// <returns>With each, whether it names the provision itself, or only its article or the whole agreement.</returns>
    public static IEnumerable<(Norm Norm, bool Named)> ConsequencesOf(this AnalysisContext context, Norm norm) =>
        norm.IsDuty()
            ? context.Norms.Where(n => n.Id != norm.Id && n.CanHoldWith(norm))
                .Select(n => (Norm: n, Fact: n.Conditions.Where(c => c.IsTrigger).SelectMany(c => AwaitedFacts.FactsOf(c.Condition)).OfType<StateFact>().FirstOrDefault(f => IsBreachOf(f, norm, context))))
                .Where(p => p.Fact is not null)
                .Select(p => (p.Norm, p.Fact!.Provision.Id == norm.Provision))
            : [];

    /// <summary>The approvals without which a norm cannot take effect, those of the whole agreement left out.</summary>
    public static IEnumerable<ApprovalGate> GatesOf(this AnalysisContext context, Norm norm) =>
        context.Norms.OfType<ApprovalGate>().Where(g => g.Id != norm.Id && g.CanHoldWith(norm) && g.Of.Any(o => o.Id is not null && context.Reaches(o, norm.Provision)));

    /// <summary>The norms that have to fall due, be in force or be approved first, each the nearest on its way; in the order of the document, the norm itself only if it waits for itself.</summary>
    public static IEnumerable<Norm> WaitsFor(this AnalysisContext context, Norm norm)
    {
        var graph = context.Waiting;
        var (seen, open, found) = (new HashSet<int>(), new Stack<int>(), new HashSet<NormId>());
        foreach (var need in StartOf(norm, graph))
        {
            open.Push(need);
        }

        while (open.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            if (graph.Happenings[at].Norm is { } nearest)
            {
                found.Add(nearest.Id);
                continue;
            }

            foreach (var need in graph.WaysOf(at).SelectMany(w => w))
            {
                open.Push(need.To);
            }
        }

        return context.Norms.Where(n => found.Contains(n.Id));
    }

    /// <summary>What the norm needs directly; of an approval and of a sentence on entry into force, what these wait for.</summary>
    private static IEnumerable<int> StartOf(Norm norm, WaitingGraph graph)
    {
        var node = norm is Life { Stage: LifeStage.EntersIntoForce } life && life.Of.Any(o => o.Id is null) ? graph.EntryIntoForce
            : norm is ApprovalGate ? graph.Happenings.FirstOrDefault(h => h.Kind == HappeningKind.Approval && h.Norm?.Id == norm.Id)?.Index
            : graph.DueOf(norm);
        return node is { } index and >= 0 ? graph.WaysOf(index).SelectMany(w => w).Select(n => n.To) : [];
    }

    private static bool IsBreachOf(StateFact fact, Norm norm, AnalysisContext context) =>
        fact.State is ProvisionState.Breached or ProvisionState.Overdue
        && context.Reaches(fact.Provision, norm.Provision)
        && (fact.Of.IsEmpty || norm.Bearers.Any(fact.Of.Contains));
}
