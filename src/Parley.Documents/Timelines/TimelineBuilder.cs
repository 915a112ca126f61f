using NodaTime;
using Parley.Documents.Explanations;
using Parley.Documents.Explanations.Sentences;
using Parley.Geography;

namespace Parley.Documents.Timelines;

/// <summary>Puts the norms of an agreement in time.</summary>
public static class TimelineBuilder
{
    /// <param name="inForce">The day from whose beginning the agreement is supposed to be in force; null: what the text itself says.</param>
    /// <param name="atlas">The ground, where it is at hand; no date depends on it.</param>
    public static AgreementTimeline Build(Agreement agreement, LocalDate? inForce = null, Atlas? atlas = null)
    {
        var explainer = new Explainer(agreement, inForce, atlas);
        var order = new WaitingOrder(explainer.Context, n => explainer.DatesOf(n) is { From: not null } or { To: not null });
        var entries = explainer.Context.Norms.Where(IsInTime).Select(n => Entry(n, explainer, order)).ToList();
        var dated = entries.Where(e => e.At is not null)
            .OrderBy(e => e.At).ThenBy(e => e.Dates.From ?? e.At).ToValueList();
        var undated = entries.Where(e => e.At is null).OrderBy(e => e.Rank).ToValueList();
        return new AgreementTimeline(agreement.Title, agreement.Zone, agreement.Draft, inForce, dated, undated);
    }

    /// <summary>Whether a norm has a time of its own; what is only said or made so has one where the text gives it.</summary>
    private static bool IsInTime(Norm norm) => norm switch
    {
        Declaration or DecisionRule or OutsideLaw => false,
        Recognition => !norm.Timing.IsEmpty || !norm.Conditions.IsEmpty,
        _ => true,
    };

    private static TimelineEntry Entry(Norm norm, Explainer explainer, WaitingOrder order)
    {
        var words = NormWords.Core(norm, explainer.Vocabulary);
        return new TimelineEntry(
            norm.Id,
            norm.Provision,
            KindOf(norm),
            char.ToUpperInvariant(words[0]) + words[1..],
            explainer.DatesOf(norm) ?? new NormDates(norm.Conditions.IsEmpty ? "no time is set for it" : "not dated"),
            order.RankOf(norm.Id))
        {
            Bearers = norm.Bearers,
            After = order.NearestBefore(norm.Id),
            IsInCircle = order.IsInCircle(norm.Id),
        };
    }

    private static TimelineKind KindOf(Norm norm) => norm switch
    {
        Life or Change => TimelineKind.Life,
        ApprovalGate => TimelineKind.Approval,
        Decision => TimelineKind.Decision,
        Permission or Power or Release => TimelineKind.Option,
        _ when NormWords.Lasts(norm) => TimelineKind.Period,
        _ => norm.Timing.End is null && norm.Timing.For is null ? TimelineKind.Duty : TimelineKind.Deadline,
    };
}
