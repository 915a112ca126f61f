namespace Parley.Model.Time;

/// <summary>Something has been so without a break for a time: <c>1.1 has been in force for 60 days</c>.</summary>
/// <remarks>It comes true when a deadline of that length, counted from when the state began, has passed, and stays so while the state goes on.</remarks>
public sealed record HeldFact(Condition State, TimeLength For) : Fact
{
    public override string ToString() => $"{State} for {For}";
}
