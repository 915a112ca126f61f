namespace Parley.Documents.Explanations;

/// <summary>What the machine understood of one numbered provision.</summary>
/// <param name="Norms">One for each reading of each sentence; none where nothing could be read.</param>
/// <param name="Brackets">What it leaves open, each in a few words.</param>
public sealed record ProvisionExplanation(Provision Provision, ValueList<Explanation> Norms, ValueList<string> Brackets)
{
    /// <summary>How many remarks checking makes about it; null where it was not checked.</summary>
    public int? Findings { get; init; }
}
