using Parley.Language.Syntax;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>What happens to a provision, as the acts that bring it about: <c>4.1 is fulfilled</c>, <c>Russia breaches 1.1</c>, <c>Ukraine suspends 4.2</c>, <c>the State Duma has refused 6.2</c>.</summary>
internal static class ProvisionEvents
{
    public static IReadOnlyList<ToldAct> Of(StateFactSyntax fact, StepScope scope)
    {
        var vote = OrganVote.TryRead(fact.Of, scope.Names);
        ValueList<PartyId> by = vote is { } organ ? [organ.Party] : fact.Of is { } phrase ? PartyBinder.Bind(phrase, scope.Names) : [];
        var acts = new List<ToldAct>();
        foreach (var provision in ProvisionReferences.Bind(fact.Provisions, scope.Names))
        {
            var told = Of(fact.State, provision, by, scope.Agreement).ToList();
            acts.AddRange(vote is { } v && fact.State is ProvisionState.Approved or ProvisionState.Refused ? told.Select(a => OrganVote.Conclude(a, v.Referendum, fact.State == ProvisionState.Approved)) : told);
        }

        return acts.Count > 0 ? acts : ToldActBinder.NoEvent(fact, scope, "nothing that somebody does by itself makes it so. Tell of the act, and expect this with \"Then\".");
    }

    private static IEnumerable<ToldAct> Of(ProvisionState state, ProvisionRef provision, ValueList<PartyId> by, Agreement agreement)
    {
        var norms = agreement.Norms.Where(n => n is not OutsideLaw && References.Covers(provision, n.Provision, agreement)).ToList();
        return state switch
        {
            ProvisionState.Fulfilled => norms.SelectMany(n => Performing(n, by, agreement)),
            ProvisionState.Breached => norms.SelectMany(n => Breaking(n, by, agreement)),
            ProvisionState.Suspended => Each(by, agreement.Norms.OfType<Power>().Where(p => p.Kind == PowerKind.Suspend && p.Over.Any(o => References.Overlap(o, provision, agreement))))
                .Select(a => new ToldAct(new ActId("suspend")) { Actor = a, Provision = provision.Id }),
            ProvisionState.Approved or ProvisionState.Refused => Each(by, agreement.Norms.OfType<ApprovalGate>().Where(g => References.Covers(provision, g.Provision, agreement) || g.Of.Contains(provision)))
                .Select(a => new ToldAct(new ActId(state == ProvisionState.Approved ? "approve" : "refuse")) { Actor = a, Provision = provision.Id }),
            ProvisionState.Decided => Each(by, norms.OfType<Decision>()).Select(a => new ToldAct(new ActId("decide")) { Actor = a, Provision = provision.Id, Conclusion = Conclusion.Met }),
            _ => [],
        };
    }

    /// <summary>Those named, else those whom the norms name.</summary>
    private static IEnumerable<Actor> Each(ValueList<PartyId> by, IEnumerable<Norm> norms) =>
        (by.IsEmpty ? norms.SelectMany(n => n.Bearers) : by).Distinct().Select(Actor.Known);

    private static IEnumerable<ToldAct> Performing(Norm norm, ValueList<PartyId> by, Agreement agreement)
    {
        var who = Bound(norm, by);
        return norm switch
        {
            Obligation o => who.SelectMany(a => ActionTelling.Tell(o.Action, a, ActStage.Completed, agreement)),
            VerificationDuty v => who.SelectMany(a => v.Verifies.Select(p => new ToldAct(new ActId("verify")) { Actor = a, Provision = p.Id, Conclusion = Conclusion.Met })),
            ReportingDuty r => who.SelectMany(a => r.On.Select(p => new ToldAct(r.Action.Act) { Actor = a, Provision = p.Id })),
            Decision => who.Select(a => new ToldAct(new ActId("decide")) { Actor = a, Provision = norm.Provision, Conclusion = Conclusion.Met }),
            _ => [],
        };
    }

    /// <summary>An act of the kind that is forbidden; of what is to be maintained, that it is said to be broken.</summary>
    private static IEnumerable<ToldAct> Breaking(Norm norm, ValueList<PartyId> by, Agreement agreement) => norm switch
    {
        Prohibition p => Bound(norm, by).SelectMany(a => ActionTelling.Tell(p.Action, a, ActStage.Completed, agreement).Take(1)),
        Maintenance m => Bound(norm, by).Select(a => new ToldAct(new ActId("breach")) { Actor = a, Provision = m.Provision }),
        _ => [],
    };

    private static List<Actor> Bound(Norm norm, ValueList<PartyId> by)
    {
        var who = by.IsEmpty ? norm.Bearers : norm.Bearers.Where(by.Contains).ToValueList();
        return norm.Bearers.IsEmpty ? [Actor.Undetermined] : [.. who.Select(Actor.Known)];
    }
}
