using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>One finding for each ring that only outside law closes, and one for each act that it bars at all times and somebody is asked to do.</summary>
internal sealed class BarredByOutsideLawReference : IReference
{
    public Type Analysis => typeof(BarredByOutsideLaw);

    public void Compare(Reading reading)
    {
        var found = reading.Found["PL3004"].ToLookup(f => f.Related.Any(r => r.Message == "Outside law that bars it."));
        WaitingCirclesReference.Compare(reading, "PL3004", Ring.Of(reading.World).Where(r => r.ByLaw).Select(r => OfText(r, reading.Draft)).Where(r => r.Says.Count > 0), [.. found[false]]);
        var expected = reading.Draft.Laws.Where(l => l is { Until: null, Conditions.Count: 0 }).SelectMany(l => AskedBy(reading.Draft, l));
        Assert.Equal(expected, found[true].SelectMany(f => f.At));
    }

    /// <summary>A ring that outside law closes concerns those who are asked what it bars, too.</summary>
    private static Ring OfText(Ring ring, Draft draft) => ring with { Says = ring.Says.Except(["law"]).Concat(draft.Laws.SelectMany(l => AskedBy(draft, l))).ToHashSet() };

    /// <summary>The duties that ask the barred act, and the approvals that are given by it.</summary>
    internal static IEnumerable<string> AskedBy(Draft draft, Clause law) => draft.Provisions
        .Where(c => c.Kind == Kind.Approval
            ? c.Referendum && law.Deed!.Act == "hold a referendum" && c.By.Contains(law.By[0])
            : c.Kind is Kind.Duty or Kind.Effort or Kind.Request && c.By.Contains(law.By[0]) && Deeds.MayBe(c.Deed!, law.Deed!))
        .Select(c => c.Number);
}
