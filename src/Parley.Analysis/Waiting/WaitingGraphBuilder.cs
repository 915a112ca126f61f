using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Reads the waiting graph out of the norms.</summary>
/// <remarks>
/// A party does what it is asked when it falls due and nothing of that before, so an act that some norm asks comes true when such a norm falls due.
/// An act that no norm asks, an outside fact and a condition kept as words are free.
/// </remarks>
internal sealed partial class WaitingGraphBuilder
{
    private readonly AnalysisContext _context;
    private readonly bool _presumeEntryIntoForce;
    private readonly bool _goodWill;
    private readonly WaitingGraph _graph = new();
    private readonly Dictionary<string, int> _byKey = [];
    private readonly Queue<System.Action> _toFill = new();
    private readonly List<ApprovalGate> _gates;
    private readonly List<OutsideLaw> _outsideLaw;
    private readonly List<Life> _beginnings;
    private readonly List<Change> _suspensions;
    private readonly List<Prohibition> _barring;
    private readonly HashSet<ProvisionId> _unread;

    private WaitingGraphBuilder(AnalysisContext context, bool presumeEntryIntoForce, bool goodWill)
    {
        _goodWill = goodWill;
        _context = context;
        _presumeEntryIntoForce = presumeEntryIntoForce;
        _gates = [.. context.Norms.OfType<ApprovalGate>()];
        _outsideLaw = [.. context.Norms.OfType<OutsideLaw>()];
        _beginnings = [.. context.Norms.OfType<Life>().Where(l => l.Stage == LifeStage.EntersIntoForce)];
        _suspensions = [.. context.Norms.OfType<Change>().Where(c => ChangeTimes.FromTheFirst(c) is not null)];
        _unread = [.. context.LeftOut];
        _barring = [.. context.Norms.OfType<Prohibition>().Where(p => p.Timing.End?.Moment is FactMoment or OffsetMoment || p.Conditions.Any(c => c.Word == ConditionWord.Unless))];
    }

    /// <param name="goodWill">Whether everybody may do what it is not asked yet, other than consent, which is free anyway.</param>
    public static WaitingGraph Build(AnalysisContext context, bool presumeEntryIntoForce, bool goodWill = false)
    {
        var builder = new WaitingGraphBuilder(context, presumeEntryIntoForce, goodWill);
        builder.EntryIntoForce();
        foreach (var norm in context.Norms)
        {
            if (norm is ApprovalGate gate)
            {
                builder.Gate(gate);
            }
            else if (norm is OutsideLaw law)
            {
                _ = law.Bearers.Select(b => builder.Act(b, law.Action)).ToList();
            }
            else if (norm is not (Declaration or DecisionRule or Life))
            {
                builder.Due(norm);
                builder.CarriedOut(norm);
            }
        }

        // What is barred until something is looked at even where nothing waits for it: it may wait for itself.
        foreach (var prohibition in builder._barring)
        {
            _ = prohibition.Bearers.Select(b => builder.Act(b, prohibition.Action)).ToList();
        }

        while (builder._toFill.TryDequeue(out var fill))
        {
            fill();
        }

        return builder._graph;
    }

    /// <summary>The happening of a key; where it is new, its ways are read later, so that circles do no harm.</summary>
    private int Node(string key, Func<int> add, System.Action<int> fill)
    {
        if (!_byKey.TryGetValue(key, out var index))
        {
            _byKey[key] = index = add();
            _toFill.Enqueue(() => fill(index));
        }

        return index;
    }

    private int EntryIntoForce() => Node(
        "entry into force",
        () => _graph.Add(HappeningKind.EntryIntoForce, "this agreement is in force"),
        index => _graph.SetWays(index, [[.. _gates.Where(g => g.Of.Any(o => o.Id is null)).Select(g => new Need(Gate(g), g, NeedKind.Approval)), .. Beginnings(l => l.Of.Any(o => o.Id is null))]]));

    private int Due(Norm norm) => Node(
        $"due {norm.Id}",
        () => _graph.Add(HappeningKind.Due, norm is Prohibition or Maintenance ? $"{norm.Provision} is in force" : $"{norm.Provision} falls due", norm),
        index => _graph.SetWays(index, [DueNeeds(norm)]));

    private List<Need> DueNeeds(Norm norm)
    {
        var own = OwnNeeds(norm).ToList();
        foreach (var gate in _gates.Where(g => g.Id != norm.Id && g.Of.Any(o => o.Id is not null && _context.Reaches(o, norm.Provision))))
        {
            own.Add(new Need(Gate(gate), gate, NeedKind.Approval));
        }

        own.AddRange(Beginnings(l => l.Of.Any(o => o.Id is not null && _context.Reaches(o, norm.Provision))));
        if (_presumeEntryIntoForce && own.Count == 0 && !(norm.ActionOf() is { } action && ActKinds.IsConsent(action.Act)))
        {
            own.Add(new Need(EntryIntoForce(), norm, NeedKind.Presumed));
        }

        // What is suspended from the first waits for the end of that, and for its own beginning no less.
        own.AddRange(Sentences(_suspensions.Where(s => s.Id != norm.Id && s.Over.Any(o => _context.Reaches(o, norm.Provision))), s => NeedsOf(ChangeTimes.FromTheFirst(s)!.Moment, s)));
        return own;
    }

    /// <summary>What the conditions and times of the sentence itself wait for.</summary>
    private IEnumerable<Need> OwnNeeds(Norm norm)
    {
        var needs = norm.Conditions.SelectMany(c => NeedsOf(c, norm)).ToList();
        if (norm.Timing.Start is { } start)
        {
            needs.AddRange(NeedsOf(start.Moment, norm));
        }

        return needs;
    }

    /// <summary>What "enters into force when" asks for.</summary>
    private IEnumerable<Need> Beginnings(Func<Life, bool> concerned) => Sentences(_beginnings.Where(concerned), OwnNeeds);

    /// <summary>Each sentence has to be met; the readings of a bracketed sentence are alternatives.</summary>
    private IEnumerable<Need> Sentences<T>(IEnumerable<T> norms, Func<T, IEnumerable<Need>> needsOf)
        where T : Norm
    {
        foreach (var sentence in norms.GroupBy(n => n.SentenceOf()))
        {
            var readings = sentence.ToList();
            if (readings is [{ Guards.IsEmpty: true } only])
            {
                foreach (var need in needsOf(only))
                {
                    yield return need;
                }
            }
            else
            {
                // A bracketed sentence can be left out altogether, and then asks nothing.
                var mayBeLeftOut = readings.Exists(r => r.Guards.Any(g => _context.Agreement.Brackets.Any(b => b.Id == g.Bracket && b.Kind == BracketKind.Optional)));
                var ways = readings.Select(needsOf).Concat(mayBeLeftOut ? [[]] : []);
                yield return new Need(Choice($"beginning {sentence.Key}", $"one reading of {readings[0].Provision} is met", ways), readings[0], NeedKind.Condition);
            }
        }
    }

    private int Choice(string key, string words, IEnumerable<IEnumerable<Need>> ways) => Node(
        $"choice {key}",
        () => _graph.Add(HappeningKind.Choice, words),
        index => _graph.SetWays(index, ways));

    private int Gate(ApprovalGate gate) => Node(
        $"gate {gate.Id}",
        () => _graph.Add(HappeningKind.Approval, $"{ApproverOf(gate)} approved {gate.MatterOf()}", gate),
        index =>
        {
            var needs = OwnNeeds(gate).ToList();
            if (gate.Means == ApprovalMeans.Referendum)
            {
                var referendum = new Action(new ActId("hold a referendum"), [], "hold a referendum");
                needs.AddRange(gate.Bearers.Select(p => new Need(Act(p, referendum), gate, NeedKind.Condition)));
            }

            // Whoever is asked to approve does so when that falls due.
            needs.AddRange(Promises.ToApprove(gate, _context).Where(o => !_goodWill).Select(o => new Need(Due(o), o, NeedKind.Promise)));
            _graph.SetWays(index, [needs]);
        });

    private string ApproverOf(ApprovalGate gate) => gate.Means == ApprovalMeans.Referendum
        ? $"a referendum in {_context.NamesOf(gate.Bearers)} has"
        : gate.Bearers.Count > 1 ? $"{_context.NamesOf(gate.Bearers)} have" : PartyWords.Has(_context.NamesOf(gate.Bearers));
}
