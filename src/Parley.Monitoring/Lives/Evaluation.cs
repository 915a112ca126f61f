using System.Collections.Immutable;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Lives;

/// <summary>Works out every norm and anchor from the events that stand.</summary>
/// <remarks>
/// Norms may hang on each other. Those that hang on nothing unsettled come first; those that hang on one another in a circle are worked out together, starting from
/// "nothing has come true" and repeated, all at once, until nothing changes (the least fixpoint): two norms that only wait for each other wait for ever. What lies earlier in time
/// settles first, and each round settles more of it. A circle without an answer (each holds unless the other does) never settles; it is worked out anew starting from "everything is
/// possible", which leaves possibly whatever the circle does not decide (Kleene's least fixpoint, after Fitting 1985).
/// </remarks>
internal sealed class Evaluation
{
    /// <summary>Each round settles at least one more change of state; a circle that changes more often than this is answered with possibly.</summary>
    private const int MaxRounds = 400;

    private readonly MonitorPlan _plan;
    private readonly EventHits _hits;
    private readonly NormResult[] _norms;
    private readonly Timeline[] _anchors;
    private readonly HashSet<int> _changed = [];

    private Evaluation(MonitorPlan plan, EventHits hits, Evaluation? before)
    {
        (_plan, _hits) = (plan, hits);
        _norms = before is null ? [.. Enumerable.Repeat(NormResult.Nothing, plan.Norms.Length)] : [.. before._norms];
        _anchors = before is null ? [.. Enumerable.Repeat(Timeline.Never, plan.Anchors.Length)] : [.. before._anchors];
    }

    public IReadOnlyList<NormResult> Norms => _norms;

    public Timeline Entry => _anchors[0];

    /// <summary>The norms and anchors that say something else than in the evaluation before.</summary>
    public IReadOnlySet<int> Changed => _changed;

    public static Evaluation Of(MonitorPlan plan, EventHits hits)
    {
        var evaluation = new Evaluation(plan, hits, null);
        evaluation.Run([], all: true);
        return evaluation;
    }

    /// <summary>The same as <see cref="Of"/>, where only events of some patterns differ from an earlier evaluation; what does not hang on them is kept.</summary>
    public static Evaluation Again(Evaluation before, EventHits hits, IEnumerable<int> patterns)
    {
        var evaluation = new Evaluation(before._plan, hits, before);
        evaluation.Run([.. patterns.SelectMany(p => before._plan.UsersOf(p))], all: false);
        return evaluation;
    }

    public LifeContext ContextOf(int norm) => new(_plan, _plan.Norms[norm], _hits, Facts(), n => _norms[n], AnchorAt);

    private FactReader Facts() => new(_plan, _hits, n => _norms[n], AnchorAt);

    private Timeline AnchorAt(int node) => _anchors[node - _norms.Length];

    private void Run(HashSet<int> touched, bool all)
    {
        foreach (var (group, circular) in _plan.Order.Groups.Zip(_plan.Order.Circular))
        {
            if (!all && !group.Any(touched.Contains))
            {
                continue;
            }

            var before = group.Select(Get).ToArray();
            if (circular)
            {
                Settle(group);
            }
            else
            {
                Set(group[0], Read(group[0]));
            }

            foreach (var node in group.Where((n, i) => !Same(before[i], Get(n))))
            {
                _changed.Add(node);
                touched.UnionWith(_plan.Order.Dependents[node]);
            }
        }
    }

    private void Settle(ImmutableArray<int> group)
    {
        Reset(group, _ => NormResult.Nothing, Timeline.Never);
        if (!Repeat(group))
        {
            Reset(group, n => _norms[n].Unknown(), Timeline.Unknown);
            Repeat(group);
        }
    }

    private void Reset(ImmutableArray<int> group, Func<int, NormResult> norm, Timeline anchor)
    {
        foreach (var node in group)
        {
            Set(node, node < _norms.Length ? norm(node) : anchor);
        }
    }

    /// <summary>Whether it settled. Every member is worked out from the round before, so that their order does not matter.</summary>
    private bool Repeat(ImmutableArray<int> group)
    {
        object[]? last = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            object[] now = [.. group.Select(Read)];
            var current = group.Select(Get).ToArray();
            var changed = false;
            for (var i = 0; i < group.Length; i++)
            {
                changed |= Set(group[i], now[i]);
            }

            if (!changed)
            {
                return true;
            }

            if (last is not null && last.Zip(now).All(p => Same(p.First, p.Second)))
            {
                return false;
            }

            last = current;
        }

        return false;
    }

    private object Read(int node)
    {
        if (node < _norms.Length)
        {
            return NormReader.Read(ContextOf(node), n => _norms[n], Entry);
        }

        var anchor = _plan.Anchors[node - _norms.Length];
        return anchor == AnchorId.EntryIntoForce ? ReadEntry() : ReadAnchor(anchor);
    }

    private Timeline ReadAnchor(AnchorId anchor) =>
        _plan.Facts.AnnouncementOf(anchor) is { } announced ? _hits.Met(announced)
        : _plan.Agreement.Anchors.First(a => a.Id == anchor).Meaning is { } meaning ? Facts().Holds(meaning).Once()
        : Timeline.Never;

    /// <summary>As supposed from outside; else as the text says; else as somebody declares.</summary>
    private Timeline ReadEntry()
    {
        if (_plan.Options.InForce is { } supposed)
        {
            return Timeline.Reached(supposed, supposed);
        }

        var provisional = _plan.Entry.Where(n => _plan.Norms[n].Norm is Life { Provisional: true }).Aggregate(Timeline.Never, (t, n) => t.Or(_norms[n].Effect));
        var certain = _plan.Entry.Where(n => _plan.Norms[n].Norm is Life { Guards.IsEmpty: true, Provisional: false }).ToList();
        var entry = certain.Count > 0 ? certain.Aggregate(Timeline.Always, (t, n) => t.And(_norms[n].Effect))
            : _plan.Entry.Any(n => _plan.Norms[n].Norm is Life { Provisional: false }) ? _plan.Entry.Aggregate(Timeline.Never, (t, n) => t.Or(_norms[n].Effect))
            : ReadAnchor(AnchorId.EntryIntoForce);
        return _plan.EntryGates.Aggregate(entry, (t, g) => t.And(_plan.Norms[g].Norm.Guards.IsEmpty ? _norms[g].Effect : _norms[g].Effect.Or(Timeline.Unknown))).Or(provisional).Once();
    }

    private object Get(int node) => node < _norms.Length ? _norms[node] : _anchors[node - _norms.Length];

    private static bool Same(object left, object right) => left is NormResult norm ? norm.SameAs((NormResult)right) : left.Equals(right);

    private bool Set(int node, object value)
    {
        var changed = !Same(Get(node), value);
        if (node < _norms.Length)
        {
            _norms[node] = (NormResult)value;
        }
        else
        {
            _anchors[node - _norms.Length] = (Timeline)value;
        }

        return changed;
    }
}
