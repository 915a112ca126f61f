using Parley.Analysis.Blocking;
using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis.Exposing.Reordering;

/// <summary>Asks of a changed text whether it helps: the party is less exposed and nowhere more, and nothing that could come true before no longer can.</summary>
internal sealed class Recheck
{
    private readonly Atlas? _atlas;
    private readonly Outcomes _outcomes;
    private readonly Dictionary<(PartyId, string), Dictionary<string, ExposureStep>> _exposed;

    public Recheck(Agreement before, Atlas? atlas, ValueList<Exposure> exposures) =>
        (_atlas, _outcomes, _exposed) = (atlas, new Outcomes(before, atlas), Expanded(exposures));

    /// <summary>What others have to do first after the change and had not to before; null where the change does not help, or cannot be shown to.</summary>
    /// <param name="changed">The norms that differ, those that are new included.</param>
    /// <param name="verified">Whether the step is to be verified; otherwise it is to be gone.</param>
    public ValueList<ShiftedStep>? Helps(Agreement after, IReadOnlySet<NormId> changed, PartyId party, Norm? promise, ExposureStep step, bool verified)
    {
        var outcomes = new Outcomes(after, _atlas);
        var now = Expanded(Exposures.Of(outcomes.Open));
        if (!now.TryGetValue((party, KeyOf(promise)), out var steps)
            || (verified ? steps.GetValueOrDefault(step.Key) is not { Verified: true } : steps.ContainsKey(step.Key)))
        {
            return null;
        }

        var more = now.SelectMany(e => e.Value.Select(s => (Party: e.Key.Item1, Promise: e.Key.Item2, Key: s.Key, Step: s.Value)))
            .Where(e => !(_exposed.TryGetValue((e.Party, e.Promise), out var known) && known.ContainsKey(e.Key))).ToList();
        if (more.Exists(e => e.Party == party) || !KeepsAll(outcomes, changed, promise))
        {
            return null;
        }

        return more.Select(e => new ShiftedStep(e.Party, after.Norms.FirstOrDefault(n => KeyOf(n) == e.Promise), e.Step)).ToValueList();
    }

    private static string KeyOf(Norm? promise) => promise?.Id.Value ?? "";

    /// <summary>For each promise everything that has to come before it, also what has to come before entry into force.</summary>
    private static Dictionary<(PartyId, string), Dictionary<string, ExposureStep>> Expanded(ValueList<Exposure> exposures)
    {
        var entry = exposures.Where(e => e.Promise is null).ToDictionary(e => e.Party, e => e.Steps);
        return exposures.ToDictionary(e => (e.Party, KeyOf(e.Promise)), e => e.Steps.Concat(e.AfterEntry ? entry[e.Party] : []).DistinctBy(s => s.Key).ToDictionary(s => s.Key));
    }

    /// <summary>Whether everything that could come true still can, however the brackets that matter here are decided; and the promise in one way at least.</summary>
    private bool KeepsAll(Outcomes after, IReadOnlySet<NormId> changed, Norm? promise)
    {
        var brackets = Outcomes.BracketsAround(_outcomes.Open.WaitingForForce, changed).Union(Outcomes.BracketsAround(after.Open.WaitingForForce, changed));
        if (_outcomes.Choices(brackets, []) is not { } choices)
        {
            return false;
        }

        var kept = false;
        foreach (var choice in choices)
        {
            var (was, now) = (_outcomes.Under(choice).Context, after.Under(choice).Context);
            if (!Keeps(was.Waiting, now.Waiting, false) || !Keeps(was.WaitingForForce, now.WaitingForForce, false) || !Keeps(was.Waiting, now.Waiting, true))
            {
                return false;
            }

            kept |= promise is null ? now.Waiting.ComesTrue[now.Waiting.EntryIntoForce] : now.Waiting.DueOf(promise) is { } due && ComeTrue(now.Waiting, true)[due];
        }

        return kept;
    }

    private static bool Keeps(WaitingGraph was, WaitingGraph now, bool inForce)
    {
        var (before, after) = (ComeTrue(was, inForce), ComeTrue(now, inForce));
        var can = now.Happenings.Where(h => after[h.Index]).Select(KeyOf).ToHashSet();
        var still = now.Happenings.Select(KeyOf).ToHashSet();
        return was.Happenings.Where(h => before[h.Index]).Select(KeyOf).All(k => can.Contains(k) || !still.Contains(k));
    }

    private static (HappeningKind Kind, string Words, NormId? Norm) KeyOf(Happening happening) => (happening.Kind, happening.Words, happening.Norm?.Id);

    private static IReadOnlyList<bool> ComeTrue(WaitingGraph graph, bool inForce) => inForce ? graph.Given(new HashSet<int> { graph.EntryIntoForce }) : graph.ComesTrue;
}
