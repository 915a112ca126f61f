namespace Parley.Analysis.Common;

/// <summary>What the text asks in spite of outside law, and what it says of the end of a bar.</summary>
internal static class OutsideLaws
{
    /// <summary>Whether it bars its act at all times: under no condition, for no time, and not only without something.</summary>
    public static bool IsAbsolute(OutsideLaw law) => law.Conditions.IsEmpty && law.Timing.IsEmpty && LackingOf(law) is null;

    /// <summary>What it bars its act without: <c>the consent of the Mission</c>; null where it bars it altogether.</summary>
    public static ThingFiller? LackingOf(OutsideLaw law) => law.Action.Roles.Where(r => r is { Role: ActRole.Manner, Preposition: "without" or "except" }).Select(r => r.Filler).OfType<ThingFiller>().FirstOrDefault();

    /// <summary>The norms under which somebody ends a state of the world: <c>Ukraine shall lift martial law</c>.</summary>
    public static IEnumerable<Norm> EndingsOf(OutsideFact fact, AnalysisContext context) => context.Norms.Where(n => n is Obligation or Permission
        && n.ActionOf() is { } action && ActKinds.Ends(action.Act)
        && (fact.In is not { } party || n.Bearers.Contains(party))
        && IsAbout(action, fact));

    /// <summary>Whether a norm itself waits until somebody has ended a state of the world: of a party, that party or nobody's side.</summary>
    public static bool AwaitsEndOf(Norm norm, OutsideFact fact, AnalysisContext context) => Waiting.AwaitedFacts.Of(norm).OfType<ActFact>().Any(f =>
        ActKinds.Ends(f.Action.Act) && IsAbout(f.Action, fact) && (fact.In is not { } party || f.Actors.Contains(party) || !f.Actors.Any(context.Principals.Contains)));

    private static bool IsAbout(Action action, OutsideFact fact) =>
        action.Roles.Any(r => r.Filler is ThingFiller thing && ActionMatching.Plain(thing.Thing).Contains(ActionMatching.Plain(fact.Subject), StringComparison.OrdinalIgnoreCase));

    /// <summary>The duties that ask the barred act, and the approvals that are given by it.</summary>
    public static IEnumerable<Norm> AskedBy(OutsideLaw law, AnalysisContext context)
    {
        var duties = law.Bearers.SelectMany(b => Promises.Of(b, law.Action, context)).Where(n => n is Obligation);
        var gates = law.Action.Act.Value == "hold a referendum"
            ? context.Norms.OfType<ApprovalGate>().Where(g => g.Means == ApprovalMeans.Referendum && g.Bearers.Any(law.Bearers.Contains))
            : [];
        return duties.Concat(gates);
    }
}
