using NodaTime;

namespace Parley.Documents.Explanations;

/// <summary>What the machine understood of one norm, in one plain sentence, and its dates.</summary>
/// <remarks>
/// The sentence is made from the model and from nothing else, so that whoever wrote the text sees where it was read otherwise than it was meant.
/// Words that the model only keeps, without a meaning of its own for them, stand in quotation marks.
/// </remarks>
/// <param name="Sentence">Begins with a capital, ends with a full stop.</param>
/// <param name="Dates">When it can begin and must be met; null for norms that have no time: definitions, declarations, decision rules.</param>
public sealed record Explanation(NormId Norm, ProvisionId Provision, string Sentence, NormDates? Dates)
{
    /// <summary>One norm. For many norms of one agreement make one <see cref="Explainer"/>.</summary>
    /// <param name="inForce">The day from whose beginning the agreement is supposed to be in force; null: what the text itself says.</param>
    /// <exception cref="ArgumentException">The norm is not one of the agreement.</exception>
    public static Explanation Of(Agreement agreement, NormId norm, LocalDate? inForce = null)
    {
        var explainer = new Explainer(agreement, inForce);
        return explainer.Of(agreement.FindNorm(norm) ?? throw new ArgumentException($"The agreement has no norm {norm}.", nameof(norm)));
    }

    /// <summary>Every norm of one provision.</summary>
    /// <exception cref="ArgumentException">The agreement has no such provision.</exception>
    public static ProvisionExplanation Of(Agreement agreement, ProvisionId provision, LocalDate? inForce = null) =>
        new Explainer(agreement, inForce).Of(agreement.Provisions.FirstOrDefault(p => p.Id == provision) ?? throw new ArgumentException($"The agreement has no provision {provision}.", nameof(provision)));
}
