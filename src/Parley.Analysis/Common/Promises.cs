namespace Parley.Analysis.Common;

/// <summary>Who is asked or allowed to do something.</summary>
internal static class Promises
{
    /// <summary>The norms under which an act is asked of somebody or allowed to them; by anybody where no actor is named.</summary>
    public static IEnumerable<Norm> Of(PartyId? actor, Action action, AnalysisContext context) =>
        About(action, context).Where(n => n is Obligation or Maintenance or Permission or Power or VerificationDuty or ReportingDuty && n.ActionOf()!.MayBe(action, context))
            .Concat(ActKinds.IsDeciding(action.Act) ? context.Norms.OfType<Decision>().Where(d => IsMatter(d, action)) : [])
            .Where(n => actor is not { } party || n.Bearers.Contains(party));

    /// <summary>The duties to give an approval: <c>The Rada shall approve 1.3</c>, where 1.3 requires the approval of the Rada.</summary>
    public static IEnumerable<Obligation> ToApprove(ApprovalGate gate, AnalysisContext context) => context.Norms.OfType<Obligation>().Where(o =>
        o.Action.Act.Value is "approve" or "ratify" or "confirm" && o.Bearers.Any(gate.Bearers.Contains)
        && o.Action.Find(ActRole.Object)?.Filler is ProvisionFiller matter && matter.Provisions.Any(p => gate.Of.Contains(p)));

    /// <summary>"The Commission has determined the route" is the decision on the route.</summary>
    private static bool IsMatter(Decision decision, Action action) =>
        action.Find(ActRole.Object)?.Filler is ThingFiller thing && ActionMatching.Plain(thing.Thing).Equals(ActionMatching.Plain(decision.Matter), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether some norm forbids it to that actor: then it is feared, not awaited.</summary>
    public static bool IsForbidden(PartyId? actor, Action action, AnalysisContext context) =>
        context.Norms.OfType<Prohibition>().Any(p => (actor is not { } party || p.Bearers.Contains(party))
            && (ActionMatching.IsCaseOf(action.Act, p.Action.Act, context) || ActionMatching.IsCaseOf(p.Action.Act, action.Act, context)));

    /// <summary>Whether somebody's act is feared: some norm forbids that very act to them, as far as both say what and where, and none asks or allows it.</summary>
    public static bool IsFeared(PartyId? actor, Action action, AnalysisContext context) =>
        context.Norms.OfType<Prohibition>().Any(p => (actor is not { } party || p.Bearers.Contains(party)) && (action.MayBe(p.Action, context) || p.Action.MayBe(action, context)))
        && !Of(actor, action, context).Any();

    /// <summary>Norms about the act itself, and about narrower acts that are cases of it.</summary>
    private static IEnumerable<Norm> About(Action action, AnalysisContext context) => context.NormsAbout(action.Act)
        .Concat(context.CasesOf(action.Act).SelectMany(context.NormsAbout));
}
