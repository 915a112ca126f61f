namespace Parley.Negotiation.Texts;

/// <summary>Something that two texts of one agreement do not say alike.</summary>
/// <param name="What">What differs, in a few words: <c>the deadline of 2.4</c>.</param>
public sealed record TextDifference(DiagnosticDescriptor Kind, string What, TextPlace First, TextPlace Second)
{
    /// <summary>Its number in the first text, or in the second where the first has no such provision; null outside the provisions.</summary>
    public string? Provision { get; init; }

    /// <summary>As a remark about the first text, with the second as the other place.</summary>
    public Diagnostic Remark => Kind.At(First.At, What, First.Says, Second.Says) with
    {
        Provision = Provision,
        Related = [new RelatedPlace($"The other text: {Second.Says}.", Second.At)],
    };
}

/// <summary>What one of the texts says, and where.</summary>
/// <param name="Says">In the text's own names; "nothing" where it says nothing of the matter.</param>
public sealed record TextPlace(SourceAnchor At, string Says)
{
    public const string Nothing = "nothing";
}
