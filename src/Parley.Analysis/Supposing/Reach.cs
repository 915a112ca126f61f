using Parley.Analysis.Common;
using Parley.Analysis.Waiting;
using Parley.Geography;
using Parley.Model.Events;

namespace Parley.Analysis.Supposing;

/// <summary>Which provisions a supposition puts out of reach: those of which every way that the text leaves them needs something that it rules out, or that is out of reach itself.</summary>
/// <remarks>
/// Whoever refuses an agreement does not sign, accept or ratify it afterwards, and an approval that is refused is not given. What else is in the way, such as a circle of waiting,
/// is not counted here: checking finds that.
/// </remarks>
public static class Reach
{
    private static readonly string[] Refusing = ["reject", "refuse", "decline", "denounce"];
    private static readonly string[] WholeAgreement = ["agreement", "plan", "proposal", "framework", "draft", "treaty", "memorandum"];

    /// <summary>What is out of reach, and what lost a way and keeps another; both in the order of the document.</summary>
    public static (ValueList<OutOfReach> Lost, ValueList<ProvisionId> OtherWays) Of(Agreement agreement, Atlas? atlas, Supposition supposition)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(supposition);
        var context = new AnalysisContext(agreement, atlas);
        var graph = context.WaitingForForce;
        var ruledOut = graph.Happenings.Where(h => supposition.Happens.Any(e => Excludes(e, h, context)) || supposition.Never.SelectMany(AwaitedFacts.Parts).Any(f => Is(f, h, context))).Select(h => h.Index).ToHashSet();
        var gone = Spread(ruledOut, graph, ways => ways.All(w => w.Any(n => n)));
        var touched = Spread(ruledOut, graph, ways => ways.Any(w => w.Any(n => n)));
        var lost = new List<OutOfReach>();
        var otherWays = new List<ProvisionId>();
        foreach (var norm in context.Norms.Where(n => graph.DueOf(n) is not null))
        {
            var awaited = new[] { graph.CarriedOutOf(norm), EntryRules.BindsBefore(norm) ? null : graph.EntryIntoForce }.OfType<int>().ToList();
            if (awaited.Where(gone.Contains).ToList() is { Count: > 0 } waits)
            {
                lost.Add(new OutOfReach(norm.Id, norm.Provision, CausesOf(waits, ruledOut, gone, graph).Distinct().ToValueList()));
            }
            else if (awaited.Exists(touched.Contains))
            {
                otherWays.Add(norm.Provision);
            }
        }

        return (lost.ToValueList(), otherWays.Distinct().Except(lost.Select(l => l.Provision)).ToValueList());
    }

    /// <summary>The decisions that a supposition leaves open for good, with what holds then.</summary>
    public static ValueList<Decision> LeftOpen(Agreement agreement, Supposition supposition)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(supposition);
        var context = new AnalysisContext(agreement, null);
        var undecided = supposition.Never.SelectMany(AwaitedFacts.Parts).OfType<StateFact>().Where(s => s.State is ProvisionState.Decided or ProvisionState.Fulfilled).ToList();
        return context.Norms.OfType<Decision>().Where(d => undecided.Exists(u => context.Expand(u.Provision).Contains(d.Provision))).ToValueList();
    }

    /// <summary>What is ruled out, and whatever that reaches.</summary>
    /// <param name="reached">Whether a happening is, by which needs of each of its ways are.</param>
    private static HashSet<int> Spread(HashSet<int> ruledOut, WaitingGraph graph, Func<IEnumerable<IEnumerable<bool>>, bool> reached)
    {
        var spread = ruledOut.ToHashSet();
        for (var found = spread.Count > 0; found;)
        {
            found = false;
            foreach (var happening in graph.Happenings.Where(h => !spread.Contains(h.Index)))
            {
                var ways = graph.WaysOf(happening.Index);
                found |= ways.Count > 0 && reached(ways.Select(w => w.Select(n => spread.Contains(n.To)))) && spread.Add(happening.Index);
            }
        }

        return spread;
    }

    /// <summary>What is ruled out of that which is awaited, as clauses.</summary>
    private static IEnumerable<string> CausesOf(List<int> awaited, HashSet<int> ruledOut, HashSet<int> gone, WaitingGraph graph)
    {
        var always = Behind(awaited, ruledOut, gone, graph, h => h.Norm is not { Guards.IsEmpty: false });
        return Behind(awaited, ruledOut, gone, graph, _ => true).Where(ruledOut.Contains).Order()
            .Select(c => always.Contains(c) ? graph.Happenings[c].Words : $"{graph.Happenings[c].Words} (where that option of a bracket is chosen)");
    }

    /// <summary>What is awaited, and what that waits for, however far, of what is gone.</summary>
    private static HashSet<int> Behind(List<int> awaited, HashSet<int> ruledOut, HashSet<int> gone, WaitingGraph graph, Func<Happening, bool> followed)
    {
        var seen = awaited.ToHashSet();
        var open = new Stack<int>(awaited);
        while (open.TryPop(out var at))
        {
            foreach (var next in graph.WaysOf(at).SelectMany(w => w).Select(n => n.To).Where(n => !ruledOut.Contains(at) && gone.Contains(n) && followed(graph.Happenings[n]) && seen.Add(n)))
            {
                open.Push(next);
            }
        }

        return seen;
    }

    private static bool Excludes(Event happening, Happening ruled, AnalysisContext context) => ruled switch
    {
        { Kind: HappeningKind.Approval, Norm: ApprovalGate gate } => (happening.Conclusion == Conclusion.NotMet || Refusing.Contains(happening.Act.Value)) && IsAbout(happening, gate, context) && happening.Actor.Candidates.Any(gate.Bearers.Contains),
        { Kind: HappeningKind.Act, Action: { } action, Actor: { } actor } => Refusing.Contains(happening.Act.Value) && happening.Actor.Candidates is [var only] && only == actor
            && ActKinds.IsConsent(action.Act) && !Refusing.Contains(action.Act.Value) && IsSameThing(happening, action),
        _ => false,
    };

    private static bool IsAbout(Event happening, ApprovalGate gate, AnalysisContext context) => happening.Provision is not { } about
        ? gate.Of.All(o => o.Id is null)
        : about == gate.Provision || gate.Of.Any(o => o.Id is not null && (o.Id == about || context.Expand(o).Contains(about)));

    /// <summary>"Rejects the plan" is to refuse this agreement, unless it names another thing.</summary>
    private static bool IsSameThing(Event refusal, Action consent)
    {
        var whole = refusal.Object is null || WholeAgreement.Any(w => refusal.Object.Contains(w, StringComparison.OrdinalIgnoreCase));
        return consent.Find(ActRole.Object)?.Filler switch
        {
            ProvisionFiller provisions => refusal.Provision is { } about ? provisions.Provisions.Any(p => p.Id is null || p.Id == about) : whole && provisions.Provisions.Any(p => p.Id is null),
            ThingFiller thing => refusal.Object is { } named && (ActionMatching.Plain(thing.Thing).Equals(ActionMatching.Plain(named), StringComparison.OrdinalIgnoreCase) || (whole && WholeAgreement.Contains(ActionMatching.Plain(thing.Thing), StringComparer.OrdinalIgnoreCase))),
            _ => whole,
        };
    }

    private static bool Is(Fact fact, Happening happening, AnalysisContext context) => fact switch
    {
        ActFact act => happening is { Kind: HappeningKind.Act, Action: { } action } && action.Act == act.Action.Act && (act.Actors.IsEmpty || happening.Actor is { } actor && act.Actors.Contains(actor)) && action.MayBe(act.Action, context),
        StateFact { State: ProvisionState.Approved } state => happening is { Kind: HappeningKind.Approval, Norm: ApprovalGate gate } && state.Provision.Id is { } id && (gate.Provision == id || gate.Of.Any(o => o.Id == id)),
        StateFact or VerifiedFact => happening.Kind is HappeningKind.State or HappeningKind.Verified && happening.Words == WaitingGraphBuilder.WordsOf(fact, context),
        AnchorFact { Anchor: var anchor } => anchor == AnchorId.EntryIntoForce ? happening.Kind == HappeningKind.EntryIntoForce : happening is { Kind: HappeningKind.Anchor, Fact: AnchorFact reached } && reached.Anchor == anchor,
        _ => false,
    };
}
