namespace Parley.Analysis.Tests.BruteForce;

/// <summary>A second answer to the question of one analysis, from the draft's own data and as naive as can be.</summary>
internal interface IReference
{
    /// <summary>The analysis that it answers for.</summary>
    Type Analysis { get; }

    /// <summary>Throws where the two answers differ.</summary>
    void Compare(Reading reading);
}
