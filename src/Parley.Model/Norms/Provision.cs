using Parley.Model.Sources;

namespace Parley.Model.Norms;

/// <summary>A numbered paragraph of an article or annex, or one of its items.</summary>
/// <param name="Id">The number as written: <c>4.1</c>, <c>4.1(a)</c>.</param>
/// <param name="Article">The heading it stands under: <c>Article 4. Demilitarized zone</c>.</param>
public sealed record Provision(ProvisionId Id, string Article, string Words, SourceAnchor Source)
{
    public ValueList<NormId> Norms { get; init; }

    public ProvisionStanding Standing { get; init; }

    /// <summary>The number of the article: <c>4</c> of <c>Article 4. Demilitarized zone</c>.</summary>
    public required string ArticleNumber { get; init; }
}

public enum ProvisionStanding
{
    /// <summary>Every sentence is understood and can be followed.</summary>
    Executable,

    /// <summary>Marked as declaratory on purpose.</summary>
    Declaratory,

    /// <summary>Every sentence is understood, but one of them can be taken in two ways, and the drafters have to choose: whether the beginning or the completion counts.</summary>
    Ambiguous,

    /// <summary>A normative sentence of it could not be read, or something in it is not known, such as a place: what it asks cannot be followed.</summary>
    Unread,
}
