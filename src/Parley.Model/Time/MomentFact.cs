namespace Parley.Model.Time;

/// <summary>A moment of the calendar has come: <c>1 March 2026</c>, <c>5 days after D-Day</c>.</summary>
/// <remarks>A day has come from its beginning on. Unlike other facts it can be known before it comes true.</remarks>
public sealed record MomentFact(Moment Moment) : Fact
{
    public override string ToString() => Moment.ToString()!;
}
