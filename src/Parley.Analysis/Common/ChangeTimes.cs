namespace Parley.Analysis.Common;

/// <summary>How far what a norm changes reaches in time.</summary>
internal static class ChangeTimes
{
    /// <summary>The end until which a change suspends something from the first, whatever happens: <c>1.2 is suspended until the Mission has verified 1.1</c>. Null for others.</summary>
    public static Bound? FromTheFirst(Change change) =>
        change is { Kind: PowerKind.Suspend, Timing.Start: null, Conditions.IsEmpty: true, Reach.Length: null } ? EndOf(change) : null;

    /// <summary>The end of the norm's time, or of what its use brings about.</summary>
    public static Bound? EndOf(Norm norm) => (norm is Change { Reach: var made } ? made : norm is Power { Reach: var given } ? given : null)?.Until ?? norm.Timing.End;
}
