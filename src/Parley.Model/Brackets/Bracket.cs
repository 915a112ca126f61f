using Parley.Model.Sources;

namespace Parley.Model.Brackets;

/// <summary>What the drafters have left open: <c>[blank]</c>, <c>[30 | 90]</c>, <c>[Ukraine: 30 | Russia: 90]</c>, a bracketed sentence.</summary>
/// <param name="Provision">The provision it stands in, or null where it stands in a section without provisions.</param>
public sealed record Bracket(BracketId Id, BracketKind Kind, ProvisionId? Provision, ValueList<BracketOption> Options, SourceAnchor Source);

public enum BracketKind
{
    /// <summary><c>[blank]</c>: undetermined, and no options are on the table.</summary>
    Blank,

    /// <summary><c>[30 | 90]</c>: one of the options.</summary>
    Alternatives,

    /// <summary><c>[No Party shall …]</c>: in or out.</summary>
    Optional,
}

/// <summary>One of the texts on the table, and who proposes it where the draft says so.</summary>
public sealed record BracketOption(string Text, ValueList<PartyId> Proposers, SourceAnchor Source);

/// <summary>A norm holds only if this option of this bracket is agreed. Options count from 0; -1 is an optional text left out.</summary>
public readonly record struct ChoiceGuard(BracketId Bracket, int Option);
