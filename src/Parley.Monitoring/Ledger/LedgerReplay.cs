using NodaTime;
using Parley.Monitoring.Evidence;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Ledger;

/// <summary>Replays what became known, moment by moment, and writes down each change of state.</summary>
/// <remarks>
/// At every moment the ledger says what was then known of that same moment (of the moment asked about, once that has passed). Between two moments of knowledge only time
/// changes states. It begins with the first news or with the supposed entry into force. Events known at the same instant are one step; only norms that its events can bear on are worked out anew.
/// </remarks>
internal sealed class LedgerReplay
{
    private readonly MonitorPlan _plan;
    private readonly Instant _asOf;
    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<(int Norm, string Key), LedgerState> _last = [];

    private LedgerReplay(MonitorPlan plan, Instant asOf) => (_plan, _asOf) = (plan, asOf);

    /// <summary>What the ledger last said of an instance.</summary>
    private sealed record LedgerState(NormState State, Answer Established, Instant Since, ValueList<PartyId> Bearers);

    public static ValueList<LedgerEntry> Of(MonitorPlan plan, List<Sighting> sightings, Instant asOf, Instant knownAt)
    {
        var replay = new LedgerReplay(plan, asOf);
        var known = sightings.Where(s => s.Event.KnownAt <= knownAt).ToList();
        var first = known.Count > 0 ? known.Min(s => s.Event.KnownAt) : Instant.MaxValue;
        replay.Run(Moving(plan, known), Instant.Min(first, plan.Options.InForce ?? Instant.MaxValue), Instant.Max(knownAt, asOf));
        return replay._entries.ToValueList();
    }

    /// <summary>The events that can move a state: incidents do not, unless something hangs on them.</summary>
    private static List<Sighting> Moving(MonitorPlan plan, List<Sighting> known)
    {
        var corrected = known.Where(s => s.Event.Corrects is not null).Select(s => s.Event.Corrects!.Value).ToHashSet();
        return [.. known.Where(s => Moves(plan, s) || corrected.Contains(s.Event.Id))
            .OrderBy(s => s.Event.KnownAt).ThenBy(s => s, Comparer<Sighting>.Create(KnownEvents.ByTime))];
    }

    private static bool Moves(MonitorPlan plan, Sighting sighting) => sighting.Event.Corrects is not null || sighting.Fits.Any(f => plan.MovesStates(f.Pattern));

    private void Run(List<Sighting> moving, Instant begin, Instant end)
    {
        if (begin > end)
        {
            return;
        }

        var hits = EventHits.Of(_plan, [], Instant.MaxValue);
        var evaluation = Evaluation.Of(_plan, hits);
        Compare(evaluation, begin, []);
        var correcting = false;
        var corrected = new HashSet<EventId>();
        var at = 0;
        while (at < moving.Count)
        {
            var moment = moving[at].Event.KnownAt;
            var step = moving.Skip(at).TakeWhile(s => s.Event.KnownAt == moment).ToList();
            at += step.Count;

            // What is here only because a later event corrects it was no news when it came: the ledger must not differ for it.
            corrected.UnionWith(step.Where(s => s.Event.Corrects is not null).Select(s => s.Event.Corrects!.Value));
            var news = step.Where(s => Moves(_plan, s) || corrected.Contains(s.Event.Id)).ToList();
            if (news.Count == 0)
            {
                hits = correcting ? hits : hits.With(step);
                continue;
            }

            PassTime(evaluation, begin, Before(moment));
            correcting |= news.Any(s => s.Event.Corrects is not null || s.Event.Withdrawn);
            var touched = correcting ? news.Concat(ChainsOf(news, moving[..at])) : news;
            hits = correcting ? EventHits.Of(_plan, KnownEvents.At(moving[..at], moment).Standing, Instant.MaxValue) : hits.With(step);
            evaluation = Evaluation.Again(evaluation, hits, touched.SelectMany(s => s.Fits).Select(f => f.Pattern).Distinct());
            Compare(evaluation, moment, news);
            begin = moment;
        }

        PassTime(evaluation, begin, end);
    }

    /// <summary>Events that a step's corrections touch, up and down the chain.</summary>
    private static IEnumerable<Sighting> ChainsOf(List<Sighting> step, List<Sighting> known)
    {
        var ids = step.Select(s => s.Event.Id).Concat(step.Where(s => s.Event.Corrects is not null).Select(s => s.Event.Corrects!.Value)).ToHashSet();
        while (true)
        {
            var before = ids.Count;
            foreach (var sighting in known)
            {
                if (sighting.Event.Corrects is { } corrected && (ids.Contains(corrected) || ids.Contains(sighting.Event.Id)))
                {
                    ids.Add(corrected);
                    ids.Add(sighting.Event.Id);
                }
            }

            if (ids.Count == before)
            {
                return known.Where(s => ids.Contains(s.Event.Id));
            }
        }
    }

    /// <summary>Writes what time alone changed after one moment, up to another, included.</summary>
    private void PassTime(Evaluation evaluation, Instant after, Instant until)
    {
        var changes = new List<(Instant At, int Norm, int Order, string Key, InstanceResult Instance, int Step)>();
        var last = Instant.Min(until, _asOf);
        foreach (var (norm, order, key, instance) in InstancesOf(evaluation, last))
        {
            for (var step = instance.IndexAt(last); step >= 0 && instance.Steps[step].At > after; step--)
            {
                changes.Add((instance.Steps[step].At, norm, order, key, instance, step));
            }
        }

        foreach (var change in changes.OrderBy(c => c.At).ThenBy(c => c.Norm).ThenBy(c => c.Order))
        {
            var step = change.Instance.Steps[change.Step];
            Write(change.Norm, change.Key, change.Instance, change.At, step, Since(change.Instance, change.Step), null, onlyIfStateChanged: true);
        }
    }

    /// <summary>Writes what news changed.</summary>
    private void Compare(Evaluation evaluation, Instant moment, List<Sighting> news)
    {
        var about = Instant.Min(moment, _asOf);
        var present = new HashSet<(int, string)>();
        foreach (var (norm, _, key, instance) in InstancesOf(evaluation, about))
        {
            present.Add((norm, key));
            var index = instance.IndexAt(about);
            var touched = evaluation.Changed.Contains(norm) && news.Count > 0;
            Write(norm, key, instance, moment, instance.Steps[index], Since(instance, index), touched ? CauseOf(instance, news) : null, onlyIfStateChanged: !touched);
        }

        foreach (var gone in _last.Where(l => !present.Contains(l.Key) && l.Value.State != NormState.Lapsed).OrderBy(l => l.Key.Norm).ThenBy(l => l.Key.Key, StringComparer.Ordinal).ToList())
        {
            // What it came from was corrected away.
            var (norm, state) = (_plan.Norms[gone.Key.Norm].Norm, gone.Value);
            Add(gone.Key, norm, new LedgerState(NormState.Lapsed, Answer.Yes, about, state.Bearers), state.State, moment, news.Count > 0 ? news[0].Event.Id : null);
        }
    }

    private static IEnumerable<(int Norm, int Order, string Key, InstanceResult Instance)> InstancesOf(Evaluation evaluation, Instant about)
    {
        for (var norm = 0; norm < evaluation.Norms.Count; norm++)
        {
            var instances = evaluation.Norms[norm].Instances;
            for (var i = 0; i < instances.Length; i++)
            {
                if (instances[i].Trigger is not { } trigger || trigger.At.From <= about)
                {
                    yield return (norm, i, string.Join('|', instances[i].Bearers) + "#" + instances[i].Trigger?.Key, instances[i]);
                }
            }
        }
    }

    private static EventId? CauseOf(InstanceResult instance, List<Sighting> news)
    {
        foreach (var item in news)
        {
            if (instance.Performances.Any(h => h.Id == item.Event.Id) || instance.Grounds.Any(h => h.Id == item.Event.Id) || instance.Incidents.Any(h => h.Id == item.Event.Id))
            {
                return item.Event.Id;
            }
        }

        return news.Count > 0 ? news[0].Event.Id : null;
    }

    /// <summary>When the state began, however well it was established then.</summary>
    private static Instant Since(InstanceResult instance, int index)
    {
        while (index > 0 && instance.Steps[index - 1].State == instance.Steps[index].State)
        {
            index--;
        }

        return instance.Steps[index].At;
    }

    private void Write(int number, string key, InstanceResult instance, Instant moment, StateStep step, Instant since, EventId? because, bool onlyIfStateChanged)
    {
        var norm = _plan.Norms[number].Norm;
        var before = _last.GetValueOrDefault((number, key));
        var now = new LedgerState(step.State, step.Established, since, instance.Bearers);
        var same = before is not null && before.State == now.State && before.Established == now.Established && (onlyIfStateChanged || before.Since == now.Since);
        if (!same)
        {
            Add((number, key), norm, now, before?.State, moment, because);
        }
    }

    private void Add((int Norm, string Key) key, Norm norm, LedgerState now, NormState? before, Instant moment, EventId? because)
    {
        _last[key] = now;
        _entries.Add(new LedgerEntry(
            _entries.Count + 1, moment, norm.Id, norm.Provision, now.Bearers, before, now.State, now.Established,
            now.Since == Instant.MinValue ? moment : now.Since, because));
    }

    private static Instant Before(Instant instant) => instant == Instant.MinValue ? instant : instant - Duration.Epsilon;
}
