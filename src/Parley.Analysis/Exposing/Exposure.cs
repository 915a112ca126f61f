using Parley.Analysis.Common;

namespace Parley.Analysis.Exposing;

/// <summary>What one party must have done before something that it is promised falls due: how far it goes first.</summary>
/// <param name="Promise">The duty of somebody else; null for entry into force itself.</param>
/// <param name="AfterEntry">Whether it falls due only once the agreement is in force, so that the steps to entry into force come before it too; they are told once, with that.</param>
/// <param name="Steps">What else the party must have done before, in every way that the text leaves, in the order in which it can be done; empty where nothing is asked of it first.</param>
public sealed record Exposure(PartyId Party, Norm? Promise, bool AfterEntry, ValueList<ExposureStep> Steps)
{
    /// <summary>Whether the text lets it never fall due, whichever options of brackets are chosen and whatever anybody does, though the agreement were in force; the steps are those that its words ask for then.</summary>
    public bool Never { get; init; }
}

/// <summary>Something that a party has to do first.</summary>
/// <param name="Words">As a clause: <c>Russia has withdrawn its forces from the Strip</c>.</param>
/// <param name="Duty">The provision that asks it; null where nothing does, as for a signature.</param>
/// <param name="Irreversible">Whether it cannot be taken back once done; of acts that an agreement declares itself nobody can say, and it is false.</param>
/// <param name="Verified">Whether somebody has to have verified it before the promise falls due.</param>
/// <param name="InOneOption">Whether it is needed only where an option of a bracket is chosen that asks it.</param>
public sealed record ExposureStep(string Words, ProvisionId? Duty, bool Irreversible, bool Verified, bool InOneOption)
{
    /// <summary>The norm that asks it; null where none does.</summary>
    public NormId? Sentence { get; init; }

    /// <summary>What makes it one step: one performance of one duty is one, however it is worded.</summary>
    public string Key => Sentence?.Value ?? Words;

    public required ActId Act { get; init; }

    /// <summary>Whether it leaves the party exposed: done, it cannot be taken back, or nobody has to have said that it was done.</summary>
    public bool Exposes => Irreversible || !(Verified || ActKinds.ShowsItself(Act));
}
