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

    /// <summary>In the order of the document.</summary>
    public static ValueList<OutOfReach> Lost(Agreement agreement, Atlas? atlas, Supposition supposition)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(supposition);
        var context = new AnalysisContext(agreement, atlas);
        var graph = context.WaitingForForce;
        var ruledOut = graph.Happenings.Where(h => supposition.Happens.Any(e => Excludes(e, h, context)) || supposition.Never.SelectMany(AwaitedFacts.Parts).Any(f => Is(f, h, context))).Select(h => h.Index).ToHashSet();
        var gone = Spread(ruledOut, graph);
        var lost = new List<OutOfReach>();
        foreach (var norm in context.Norms)
        {
            var waits = new[] { graph.DueOf(norm), EntryRules.BindsBefore(norm) ? null : graph.EntryIntoForce }.OfType<int>().Where(gone.Contains).ToList();
            if (graph.DueOf(norm) is not null && waits.Count > 0)
            {
                lost.Add(new OutOfReach(norm.Id, norm.Provision, waits.SelectMany(w => CausesOf(w, ruledOut, gone, graph)).Distinct().Order().Select(c => WordsOf(graph.Happenings[c])).Distinct().ToValueList()));
            }
        }

        return lost.ToValueList();
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

    /// <summary>What is ruled out, and whatever has a way to come true only through that.</summary>
    private static HashSet<int> Spread(HashSet<int> ruledOut, WaitingGraph graph)
    {
        var gone = ruledOut.ToHashSet();
        for (var found = gone.Count > 0; found;)
        {
            found = false;
            foreach (var happening in graph.Happenings.Where(h => !gone.Contains(h.Index)))
            {
                var ways = graph.WaysOf(happening.Index);
                found |= ways.Count > 0 && ways.All(w => w.Any(n => gone.Contains(n.To))) && gone.Add(happening.Index);
            }
        }

        return gone;
    }

    private static IEnumerable<int> CausesOf(int lost, HashSet<int> ruledOut, HashSet<int> gone, WaitingGraph graph)
    {
        var seen = new HashSet<int> { lost };
        var open = new Stack<int>([lost]);
        while (open.TryPop(out var at))
        {
            foreach (var next in graph.WaysOf(at).SelectMany(w => w).Select(n => n.To).Where(n => !ruledOut.Contains(at) && gone.Contains(n) && seen.Add(n)))
            {
                open.Push(next);
            }
        }

        return seen.Where(ruledOut.Contains).Order();
    }

    private static string WordsOf(Happening happening) => happening.Norm is { Guards.IsEmpty: false } ? $"{happening.Words} (where that option of a bracket is chosen)" : happening.Words;

    private static bool Excludes(Event happening, Happening ruled, AnalysisContext context) => ruled switch
    {
        { Kind: HappeningKind.Approval, Norm: ApprovalGate gate } => happening.Conclusion == Conclusion.NotMet && IsAbout(happening, gate, context) && happening.Actor.Candidates.Any(gate.Bearers.Contains),
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
        AnchorFact { Anchor: var anchor } => anchor == AnchorId.EntryIntoForce ? happening.Kind == HappeningKind.EntryIntoForce : happening.Kind == HappeningKind.Anchor && happening.Words == $"{anchor} is reached",
        _ => false,
    };
}
