using Parley.Model.Sources;

namespace Parley.Model.Time;

/// <summary>A moment that deadlines hang on: <c>"Signature" means the day on which each Signatory has signed this agreement</c>.</summary>
/// <param name="Meaning">What brings it about, as a condition over facts, or null where only its words are known.</param>
/// <param name="Words">The meaning as written.</param>
public sealed record Anchor(AnchorId Id, string Words, Condition? Meaning, SourceAnchor Source)
{
    /// <summary>Who brings it about, where the text says so.</summary>
    public ValueList<PartyId> BroughtAboutBy { get; init; }
}
