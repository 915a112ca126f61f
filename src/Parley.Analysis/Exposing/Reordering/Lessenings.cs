using Parley.Analysis.Common;
using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis.Exposing.Reordering;

/// <summary>For each step that exposes a party: changes of the text that lessen it, each checked on the changed text.</summary>
/// <remarks>
/// Tried are: the step follows the promise; both go in parallel, where both are withdrawals or handovers; a verifier of the agreement has to have verified the step.
/// Consent to the agreement is never moved. A change that the waiting graph does not show to help, or that would make a new circle, is not told.
/// </remarks>
public sealed class Lessenings
{
    /// <summary>No more changes than these are tried, and in a large agreement fewer: as many as the work of <see cref="MostWork"/> allows.</summary>
    public const int MostTried = 200;

    /// <summary>Each change is read anew with all that can come true in the text; so many such happenings are read in all.</summary>
    private const int MostWork = 50_000;

    private static readonly AnchorFact Entry = new(AnchorId.EntryIntoForce);

    private readonly Agreement _agreement;
    private readonly AnalysisContext _context;
    private readonly Recheck _recheck;
    private readonly int _most;
    private int _tried;

    private Lessenings(Agreement agreement, AnalysisContext context, Atlas? atlas, ValueList<Exposure> exposures) =>
        (_agreement, _context, _recheck, _most) = (agreement, context, new Recheck(agreement, atlas, exposures), Math.Clamp(MostWork / context.Waiting.Happenings.Count, 20, MostTried));

    /// <param name="exposures">Those of the same agreement.</param>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public static LesseningAnswer Of(Agreement agreement, Atlas? atlas, ValueList<Exposure> exposures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var search = new Lessenings(agreement, new AnalysisContext(agreement, atlas), atlas, exposures);
        var found = new List<Lessening>();
        foreach (var (exposure, step) in exposures.SelectMany(e => e.Steps.Where(s => s.Exposes && !ActKinds.IsConsent(s.Act)).Select(s => (e, s))).TakeWhile(_ => search._tried <= search._most))
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.AddRange(search.Of(exposure, step));
        }

        return new LesseningAnswer(found.ToValueList(), search._tried > search._most ? $"More than {search._most} changes could be tried; no more were." : null);
    }

    private IEnumerable<Lessening> Of(Exposure exposure, ExposureStep step)
    {
        if (_context.Norms.FirstOrDefault(n => n.Id == step.Sentence) is not Obligation duty || duty.Provision == exposure.Promise?.Provision)
        {
            return [];
        }

        var carriers = CarriersOf(exposure, duty).ToList();
        return carriers.Count == 0 ? [] : new[]
        {
            exposure.Promise is null or Obligation && !AreMatched(exposure.Promise, duty) ? Following(exposure, step, duty, carriers) : null,
            exposure.Promise is Obligation promise && carriers is [{ } only] && only.Id == promise.Id ? Parallel(exposure, step, duty, promise) : null,
            step.Verified || ActKinds.ShowsItself(duty.Action.Act) ? null : Verified(exposure, step, duty, carriers),
        }.OfType<Lessening>();
    }

    /// <summary>Whether the text already has them go side by side: then neither is to follow the other.</summary>
    private static bool AreMatched(Norm? promise, Norm duty) =>
        promise is not null && (promise.Timing.Parallel.Any(p => p.Id == duty.Provision) || duty.Timing.Parallel.Any(p => p.Id == promise.Provision));

    private Lessening? Following(Exposure exposure, ExposureStep step, Obligation duty, List<Norm> carriers)
    {
        Fact kept = exposure.Promise is { } promise ? new StateFact(new ProvisionRef(promise.Provision), ProvisionState.Fulfilled, []) : Entry;
        var fromEntry = duty.TimeFacts().Contains(Entry);
        var after = exposure.Promise is null && fromEntry || Waiting.AwaitedFacts.Of(duty).Contains(kept) ? duty
            : fromEntry ? duty.Edit(f => f == Entry ? kept : f, kept)
            : duty.Once(kept);
        var changes = carriers.SelectMany(c => Left(c, exposure.Party, duty)).ToList();
        if (after != duty)
        {
            changes.Add(fromEntry ? new SentenceChange(duty, SentenceChangeKind.CountFrom, WordsOf(Entry), WordsOf(kept)) : new SentenceChange(duty, SentenceChangeKind.Add, $"once {WordsOf(kept)}"));
        }

        return Proven(LesseningKind.Follows, exposure, step, changes, [.. carriers.Select(c => Without(c, exposure.Party, duty)), after]);
    }

    private Lessening? Parallel(Exposure exposure, ExposureStep step, Obligation duty, Obligation promise)
    {
        if (ActKinds.ConcessionOf(duty.Action.Act) is null || ActKinds.ConcessionOf(promise.Action.Act) is null)
        {
            return null;
        }

        var changes = Left(promise, exposure.Party, duty).ToList();
        var side = new ProvisionRef(duty.Provision);
        var after = Without(promise, exposure.Party, duty);
        if (!AreMatched(promise, duty))
        {
            changes.Add(new SentenceChange(promise, SentenceChangeKind.Add, $"in parallel with {duty.Provision}"));
            after = after with { Timing = after.Timing with { Parallel = [.. after.Timing.Parallel, side] } };
        }

        return Proven(LesseningKind.InParallel, exposure, step, changes, [after]);
    }

    /// <summary>By whoever verifies the step already, or else whoever verifies something else and is neither side of it.</summary>
    private Lessening? Verified(Exposure exposure, ExposureStep step, Obligation duty, List<Norm> carriers)
    {
        var own = _context.Watchers.Verifying(duty.Provision).OfType<VerificationDuty>().FirstOrDefault(v => v.CanHoldWith(duty));
        var other = own ?? _context.Norms.OfType<VerificationDuty>().FirstOrDefault(v => v.Guards.IsEmpty && v.Conditions.IsEmpty && !v.Bearers.IsEmpty
            && !v.Bearers.Contains(exposure.Party) && !v.Bearers.Any(b => exposure.Promise?.Bearers.Contains(b) == true));
        if (other?.Bearers is not [var verifier, ..])
        {
            return null;
        }

        var verified = new VerifiedFact([verifier], new ProvisionRef(duty.Provision));
        var changes = carriers.SelectMany(c => c.ConditionFacts().Concat(c.TimeFacts()).Where(f => IsStep(f, exposure.Party, duty)).Select(WordsOf).Distinct()
            .Select(w => new SentenceChange(c, SentenceChangeKind.Replace, w, WordsOf(verified)))).ToList();
        var norms = carriers.Select(c => c.Edit(f => IsStep(f, exposure.Party, duty) ? verified : f, verified)).ToList();
        if (own is null)
        {
            changes.Add(new SentenceChange(other, SentenceChangeKind.VerifyToo, duty.Provision.Value));
            norms.Add(other with { Verifies = [.. other.Verifies, verified.Provision] });
        }

        return Proven(LesseningKind.VerifiedFirst, exposure, step, changes, norms) is { } proven ? proven with { Verifier = verifier } : null;
    }

    private Lessening? Proven(LesseningKind kind, Exposure exposure, ExposureStep step, List<SentenceChange> changes, List<Norm> norms)
    {
        if (++_tried > _most)
        {
            return null;
        }

        var byId = norms.ToDictionary(n => n.Id);
        var after = _agreement with { Norms = _agreement.Norms.Select(n => byId.GetValueOrDefault(n.Id, n)).ToValueList() };
        return _recheck.Helps(after, byId.Keys.ToHashSet(), exposure.Party, exposure.Promise, step, kind == LesseningKind.VerifiedFirst) is { } instead
            ? new Lessening(kind, exposure.Party, exposure.Promise, step, changes.ToValueList(), instead)
            : null;
    }

    /// <summary>The sentences on the way to a promise that wait for the duty by name.</summary>
    private IEnumerable<Norm> CarriersOf(Exposure exposure, Obligation duty)
    {
        var graph = _context.WaitingForForce;
        var promise = exposure.Promise is { } norm ? graph.DueOf(norm)!.Value : graph.EntryIntoForce;
        var needed = graph.NeededFor(promise).Append(promise).ToHashSet();
        return _context.Norms.Where(n => n.Id != duty.Id && n.ConditionFacts().Concat(n.TimeFacts()).Any(f => IsStep(f, exposure.Party, duty)) && IsOnTheWay(n));

        bool IsOnTheWay(Norm n) => n is Life { Stage: LifeStage.EntersIntoForce }
            ? needed.Any(i => graph.WaysOf(i).Any(w => w.Any(d => d.Because?.Id == n.Id)))
            : needed.Any(i => graph.Happenings[i].Norm?.Id == n.Id);
    }

    private bool IsStep(Fact fact, PartyId party, Obligation duty) => fact switch
    {
        ActFact { Actors: [var only] } act => only == party && duty.Action.MayBe(act.Action, _context),
        StateFact { State: ProvisionState.Fulfilled or ProvisionState.Begun } state => state.Provision.Id == duty.Provision && (state.Of.IsEmpty || state.Of.Contains(party)),
        VerifiedFact verified => verified.Provision.Id == duty.Provision,
        _ => false,
    };

    private Norm Without(Norm norm, PartyId party, Obligation duty) => norm.Edit(f => IsStep(f, party, duty) ? null : f, Entry);

    /// <summary>How a sentence no longer waits for the duty: where its time is counted from that too, one change says both.</summary>
    private IEnumerable<SentenceChange> Left(Norm norm, PartyId party, Obligation duty)
    {
        var counted = norm is Life ? [] : norm.TimeFacts().Where(f => IsStep(f, party, duty)).Select(WordsOf).Distinct().ToList();
        var awaited = norm.ConditionFacts().Concat(norm is Life ? norm.TimeFacts() : []).Where(f => IsStep(f, party, duty)).Select(WordsOf).Distinct();
        return awaited.Except(counted).Select(w => new SentenceChange(norm, SentenceChangeKind.LeaveOut, w))
            .Concat(counted.Select(w => new SentenceChange(norm, SentenceChangeKind.CountFrom, w, WordsOf(Entry))));
    }

    private string WordsOf(Fact fact) => fact switch
    {
        ActFact act => act.Words ?? Phrasing.List(act.Actors.Select(a => _context.Done(a, act.Action))),
        _ when fact == Entry => "this agreement is in force",
        _ => WaitingGraphBuilder.WordsOf(fact, _context),
    };
}
