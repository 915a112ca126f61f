using CsCheck;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;

namespace Parley.Analysis.Tests;

/// <summary>Changes of a text that lessen exposure: each does, none is told that does not.</summary>
public class LesseningTests
{
    private const string Chain = """
        1.1 Russia shall hand over 20 tanks to the Mission by 1 May 2026.
        1.2 Once 1.1 is fulfilled, Ukraine shall release all prisoners within 5 days.
        1.3 The Mission shall verify 1.4.
        1.4 Ukraine shall present report 1 by 1 May 2026.
        """;

    [Fact]
    public void Step_BeforeAPromise_CanFollowItGoInParallelOrBeVerified()
    {
        var found = All(Chain).Where(l => l.Party.Value == "Russia").ToList();
        Assert.Equal([LesseningKind.Follows, LesseningKind.InParallel, LesseningKind.VerifiedFirst], found.Select(l => l.Kind));
        Assert.Equal(["1.2 CountFrom 1.1 is fulfilled by this agreement is in force", "1.1 Add once 1.2 is fulfilled"], Words(found[0]));
        Assert.Equal(["Ukraine 1.1 1.2"], found[0].Instead.Select(i => $"{i.Party} {i.Promise?.Provision} {i.Step.Duty}"));
        Assert.Equal(["1.2 CountFrom 1.1 is fulfilled by this agreement is in force", "1.2 Add in parallel with 1.1"], Words(found[1]));
        Assert.Empty(found[1].Instead);
        Assert.Equal(["1.2 Replace 1.1 is fulfilled by the Mission has verified 1.1", "1.3 VerifyToo 1.1"], Words(found[2]));
        Assert.Equal("Mission", found[2].Verifier?.Value);
    }

    [Fact]
    public void Time_CountedFromTheStep_IsCountedFromEntryAndTheStepFromThePromise()
    {
        var follows = Assert.Single(All("""
            1.1 Russia shall hand over 20 tanks to the Mission within 10 days of entry into force.
            1.2 Ukraine shall release all prisoners within 5 days after the Mission has verified 1.1.
            1.3 The Mission shall verify 1.1.
            """), l => l.Kind == LesseningKind.Follows);
        Assert.Equal(["1.2 CountFrom the Mission has verified 1.1 by this agreement is in force", "1.1 CountFrom this agreement is in force by 1.2 is fulfilled"], Words(follows));
    }

    [Fact]
    public void Step_ThatFollowsThePromiseAlready_IsNotToldToFollowIt()
    {
        var found = All("1.1 Ukraine shall release all prisoners within 10 days after 1.2 is fulfilled.\n1.2 Russia shall release all prisoners within 10 days after 1.1 is fulfilled.");
        Assert.All(found.Where(l => l.Kind == LesseningKind.Follows), l => Assert.Equal([SentenceChangeKind.CountFrom], l.Changes.Select(c => c.Kind)));
        Assert.Equal(2, found.Count(l => l.Kind == LesseningKind.Follows));
    }

    [Fact]
    public void Step_ThatThePromiseItselfNeedsByAnotherWay_CannotFollowIt()
    {
        // The report waits for the tanks too, and the prisoners for the report.
        var found = All(Chain.Replace("1.4 Ukraine", "1.4 Once 1.1 is fulfilled, Ukraine", StringComparison.Ordinal).Replace("Once 1.1 is fulfilled, Ukraine shall release", "Once 1.1 is fulfilled and 1.4 is fulfilled, Ukraine shall release", StringComparison.Ordinal));
        var follows = found.Where(l => l.Promise?.Provision.Value == "1.2" && l.Kind == LesseningKind.Follows).ToList();

        // Both sentences have to change, or the step would still come first.
        Assert.All(follows, f => Assert.Equal(["1.2", "1.4"], f.Changes.Where(c => c.Kind is SentenceChangeKind.LeaveOut or SentenceChangeKind.CountFrom && c.Words == "1.1 is fulfilled").Select(c => c.Sentence.Provision.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Entry_ThatWaitsForAWithdrawal_CanComeFirst()
    {
        var found = All("""
            1.1 Russia shall withdraw its forces from the Zone by 1 March 2026.
            1.2 Ukraine shall present report 1 within 10 days of entry into force.
            1.3 This agreement enters into force when each Party has signed this agreement and Russia has withdrawn its forces from the Zone.
            """, "## Definitions\n- \"the Zone\" means the area [\"z\"](places.geojson).\n\n");
        var follows = Assert.Single(found, l => l.Promise is null && l.Kind == LesseningKind.Follows);
        Assert.Equal(["1.3 LeaveOut Russia has withdrawn its forces from the Zone", "1.1 Add once this agreement is in force"], Words(follows));
    }

    [Fact]
    public void Consent_IsNeverMoved() => Assert.Empty(All("1.1 Ukraine shall release all prisoners by 1 May 2026.\n1.2 This agreement enters into force when each Party has signed this agreement."));

    /// <summary>
    /// Duties that wait for one another, at random. Every change told is made in the reference's own terms, and there the step no longer comes first, whatever came about
    /// still does, and the party goes first before nothing new; and wherever moving a step behind its promise passes that, it is told.
    /// </summary>
    [Fact]
    public void Follows_OnRandomAgreements_IsToldWhereAReferenceFindsThatItHelps() => RandomDuty.Agreements(5).Sample(
        drawn =>
        {
            RandomDuty[] duties = [.. drawn.Select(d => d with { Verified = false, Bearer = d.Bearer % 2 })];
            var due = RandomDuty.Due(duties, 0);

            // What never falls due as it stands has a circle before it, and the change may cut that: the reference says nothing of it.
            var told = All(RandomDuty.TextOf(duties)).Where(l => l.Kind == LesseningKind.Follows)
                .Select(l => (Step: Index(l.Step.Duty), Promise: Index(l.Promise?.Provision))).Where(l => due[l.Promise]).Distinct().Order().ToList();
            var helps = new List<(int, int)>();
            for (var step = 0; step < duties.Length; step++)
            {
                for (var promise = 0; promise < duties.Length; promise++)
                {
                    if (duties[step].Bearer != duties[promise].Bearer && due[promise] && IsNeeded(duties, step, promise) && Moved(duties, step, promise) is { } moved && Helps(duties, moved, step, promise))
                    {
                        helps.Add((step, promise));
                    }
                }
            }

            // The changed text itself, where the language says it in one sentence, reads so too.
            foreach (var (step, promise) in told)
            {
                if (Moved(duties, step, promise) is { } moved && moved[step].Ways.Length == 1)
                {
                    Assert.DoesNotContain(Exposures.Of(Check.Read(Check.Text(RandomDuty.TextOf(moved))), null), e => e.Promise?.Provision.Value == $"1.{promise + 1}" && e.Steps.Any(s => s.Duty?.Value == $"1.{step + 1}"));
                }
            }

            // Beside promises that never fall due a change is told only if it puts nothing new before those either, which the reference does not ask.
            Assert.True(due.Contains(false) ? told.TrueForAll(helps.Contains) : helps.Order().SequenceEqual(told), $"{RandomDuty.TextOf(duties)}\nexpected {string.Join(' ', helps.Order())}\ntold {string.Join(' ', told)}");
        },
        iter: 200);

    /// <summary>Whether nothing comes of the promise unless the step is done.</summary>
    private static bool IsNeeded(RandomDuty[] duties, int step, int promise) => !RandomDuty.Due([.. duties.Select((d, i) => i == step ? d with { Bearer = 5 } : d)], 1 << 5)[promise];

    /// <summary>The step waits for the promise, and of the sentences before the promise none waits for the step; null where one of them has it as one of several ways.</summary>
    private static RandomDuty[]? Moved(RandomDuty[] duties, int step, int promise)
    {
        var carriers = Enumerable.Range(0, duties.Length).Where(i => i != step && (i == promise || IsReached(duties, i, promise)) && duties[i].Ways.Length == 1 && duties[i].Ways[0].Contains(step)).ToList();
        return carriers.Count == 0 ? null : [.. duties.Select((d, i) =>
            carriers.Contains(i) ? d with { Ways = d.Ways[0] is [_] ? [] : [[.. d.Ways[0].Where(w => w != step)]] }
            : i == step ? d with { Ways = d.Ways.Length == 0 ? [[promise]] : [.. d.Ways.Select(w => (int[])[.. w, promise])] } : d)];
    }

    private static bool IsReached(RandomDuty[] duties, int duty, int promise) => IsNeeded(duties, duty, promise);

    private static bool Helps(RandomDuty[] before, RandomDuty[] after, int step, int promise)
    {
        var (was, now) = (RandomDuty.Due(before, 0), RandomDuty.Due(after, 0));
        var everything = Enumerable.Range(0, before.Length).All(i => !was[i] || now[i]);
        return everything && now[promise] && !IsNeeded(after, step, promise)
            && Enumerable.Range(0, before.Length).All(p => before[p].Bearer == before[step].Bearer || !now[p]
                || Enumerable.Range(0, before.Length).All(s => before[s].Bearer != before[step].Bearer || !IsNeeded(after, s, p) || IsNeeded(before, s, p)));
    }

    private static int Index(ProvisionId? provision) => int.Parse(provision!.Value.Value[2..]) - 1;

    private static IEnumerable<string> Words(Lessening lessening) =>
        lessening.Changes.Select(c => $"{c.Sentence.Provision} {c.Kind} {c.Words}{(c.Instead.Length == 0 ? "" : $" by {c.Instead}")}");

    private static ValueList<Lessening> All(string sentences, string before = "")
    {
        var agreement = Check.Read(Check.Text(sentences.StartsWith("##", StringComparison.Ordinal) ? sentences : $"{before}## Article 1. Test\n{sentences}"));
        var answer = Lessenings.Of(agreement, null, Exposures.Of(agreement, null), TestContext.Current.CancellationToken);
        Assert.Null(answer.Unknown);
        return answer.Found;
    }
}
