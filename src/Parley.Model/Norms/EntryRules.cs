namespace Parley.Model.Norms;

/// <summary>Which duties bind before the agreement is in force: those that lead to it, and those that the text starts from something before it.</summary>
public static class EntryRules
{
    private static readonly string[] Consenting = ["sign", "ratify", "accept", "approve", "confirm", "hold a referendum"];

    /// <summary>
    /// <c>From Signature, …</c>; <c>Once each Party has accepted this agreement, …</c>; <c>Ukraine shall hold a referendum on this agreement</c>.
    /// Were these to wait for entry into force, what entry waits for could never be owed.
    /// </summary>
    public static bool BindsBefore(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return norm.Timing.Start?.Moment is FactMoment { Fact: AnchorFact anchor } && anchor.Anchor != AnchorId.EntryIntoForce
        || (norm is Obligation obligation && IsConsent(obligation.Action))
        || norm.Conditions.Where(c => c.IsTrigger).SelectMany(c => FactWalker.FactsOf(c.Condition)).Concat(Start(norm.Timing)).Any(f => f is ActFact act && IsConsent(act.Action));
    }

    private static IEnumerable<Fact> Start(Timing timing) => timing.Start?.Moment is FactMoment moment ? [moment.Fact] : [];

    /// <summary>An act by which somebody consents to the agreement as a whole.</summary>
    private static bool IsConsent(Action action) =>
        Consenting.Contains(action.Act.Value) && action.Roles.Any(r => r.Filler is ProvisionFiller provisions && provisions.Provisions.Any(p => p.Id is null));
}
