using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A duty of which the last day cannot be put on a day on which the agreement is in force.</summary>
internal sealed class DueAfterTheEndReference : IReference
{
    public Type Analysis => typeof(DueAfterTheEnd);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        if (!Calendar.Fits(new Calendar(draft).Gaps))
        {
            return;
        }

        var expected = from lasts in draft.Provisions
                       where lasts.Kind == Kind.Lasts
                       from duty in draft.Provisions
                       where Calendar.IsDated(duty) && duty.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.Verify or Kind.Report or Kind.Decision or Kind.Monitor && !(duty.Deed is { } act && Deeds.IsConsent(act))
                       from last in new Calendar(draft).Gaps.Where(g => g.IsEnd && g.Says == duty.Number)
                       where !Calendar.Fits([.. new Calendar(draft).Gaps, new Gap(Calendar.Over(lasts), last.Later, -last.Days, duty.Number, IsEnd: true)])
                       select duty.Number;
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), reading.Found["PL3210"].Select(f => f.At[0]).Distinct().Order(StringComparer.Ordinal));
    }
}
