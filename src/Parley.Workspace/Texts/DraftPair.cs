using Parley.Negotiation.Drafts;

namespace Parley.Workspace.Texts;

/// <summary>Two drafts of one agreement, compared.</summary>
public sealed record DraftPair(AgreementFile Before, AgreementFile Now, DraftChanges Changes)
{
    /// <param name="before">The earlier draft, a file that can be read.</param>
    /// <param name="now">The later one.</param>
    /// <exception cref="ArgumentException">One of them cannot be read.</exception>
    public static DraftPair Compare(AgreementFile before, AgreementFile now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return new DraftPair(before, now, DraftComparison.Compare(ComparedTexts.Of(before), ComparedTexts.Of(now)));
    }
}
