namespace Parley.Analysis.Exposing;

/// <summary>What one party must have done before something that it is promised falls due: how far it goes first.</summary>
/// <param name="Promise">The duty of somebody else.</param>
/// <param name="Steps">What the party must have done before, in every way that the text leaves, in the order in which it can be done; empty where it gets the promise without doing anything first.</param>
public sealed record Exposure(PartyId Party, Norm Promise, ValueList<ExposureStep> Steps);

/// <summary>Something that a party has to do first.</summary>
/// <param name="Words">As a clause: <c>Russia has withdrawn its forces from the Strip</c>.</param>
/// <param name="Duty">The provision that asks it; null where nothing does, as for a signature.</param>
/// <param name="Irreversible">Whether it cannot be taken back once done.</param>
/// <param name="Verified">Whether somebody has to have verified it before the promise falls due.</param>
public sealed record ExposureStep(string Words, ProvisionId? Duty, bool Irreversible, bool Verified);
