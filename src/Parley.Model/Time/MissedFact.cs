namespace Parley.Model.Time;

/// <summary>Somebody has not done something in time: <c>Russia fails to withdraw its forces by 31 March 2026</c>.</summary>
/// <remarks>It comes true when the time has passed without the act, and a later act does not undo it.</remarks>
/// <param name="By">The last moment in time.</param>
public sealed record MissedFact(ActFact Act, Bound By) : Fact
{
    public override string ToString() => $"not ({Act}) by {By.Moment}";
}
