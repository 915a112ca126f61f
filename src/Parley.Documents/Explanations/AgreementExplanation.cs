using NodaTime;

namespace Parley.Documents.Explanations;

/// <summary>What the machine understood of an agreement, or of some provisions of it.</summary>
/// <param name="InForce">The day from whose beginning it is supposed to be in force; null: what the text itself says.</param>
/// <param name="Definitions">Who and what the names mean; none where only some provisions are explained.</param>
/// <param name="OutsideLaw">Rules that the agreement does not make but meets.</param>
public sealed record AgreementExplanation(
    string Title,
    string Zone,
    LocalDate? InForce,
    ValueList<DefinitionExplanation> Definitions,
    ValueList<ProvisionExplanation> Provisions,
    ValueList<Explanation> OutsideLaw);

/// <summary>What a name or a rule of counting means, in one plain sentence.</summary>
/// <param name="Kind">Which part of the agreement says it.</param>
/// <param name="Name">The declared name; null for rules of counting.</param>
public sealed record DefinitionExplanation(DefinitionKind Kind, string? Name, string Sentence);

public enum DefinitionKind
{
    Party,
    Group,
    Place,
    Term,
    Anchor,
    Reckoning,
}
