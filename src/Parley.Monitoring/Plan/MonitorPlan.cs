using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Geography;
using Parley.Monitoring.Deadlines;

namespace Parley.Monitoring.Plan;

/// <summary>An agreement made ready for events: everything that can be settled before the first one.</summary>
/// <remarks>Immutable; one plan serves any number of states.</remarks>
public sealed class MonitorPlan
{
    private readonly FrozenDictionary<ActId, ImmutableArray<EventPattern>> _byAct;
    private readonly HashSet<(ActId Wider, ActId Narrower)> _narrower;
    private readonly Dictionary<AnchorId, int> _anchorNodes;
    private readonly ImmutableArray<ImmutableArray<int>> _usersOf;

    private MonitorPlan(Agreement agreement, Atlas? atlas, MonitorOptions options)
    {
        Agreement = agreement;
        Atlas = atlas;
        Options = options;
        Calendar = new DeadlineCalendar(new Reckoner(agreement.Zone, agreement.Reckoning));
        Provisions = new ProvisionIndex(agreement);
        var table = new PatternTable();
        var factory = new PatternFactory(agreement, table);
        var planner = new NormPlanner(agreement, Provisions, factory);
        Norms = [.. Enumerable.Range(0, agreement.Norms.Count).Select(planner.Plan)];
        Anchors = [AnchorId.EntryIntoForce, .. agreement.Anchors.Select(a => a.Id).Where(a => a != AnchorId.EntryIntoForce).Distinct()];
        _anchorNodes = Anchors.Select((a, i) => (a, i)).ToDictionary(p => p.a, p => Norms.Length + p.i);
        Entry = [.. Enumerable.Range(0, Norms.Length).Where(n => agreement.Norms[n] is Life { Stage: LifeStage.EntersIntoForce } life && OfAgreement(life.Of))];
        EntryGates = [.. Enumerable.Range(0, Norms.Length).Where(n => agreement.Norms[n] is ApprovalGate gate && OfAgreement(gate.Of))];
        Facts = new FactPlans(agreement, factory, Anchors);
        Patterns = table.Patterns;
        _byAct = IndexByAct();
        _narrower = NarrowerActs();
        _usersOf = UsersOfPatterns();
        Order = EvaluationOrder.Of([.. Enumerable.Range(0, Norms.Length + Anchors.Length).Select(DependenciesOf)]);
    }

    /// <param name="atlas">Null where the ground is not known: then a place holds an event possibly, unless the event names that place.</param>
    public static MonitorPlan Compile(Agreement agreement, Atlas? atlas, MonitorOptions options) => new(agreement, atlas, options);

    public Agreement Agreement { get; }

    public Atlas? Atlas { get; }

    public MonitorOptions Options { get; }

    internal DeadlineCalendar Calendar { get; }

    internal ProvisionIndex Provisions { get; }

    internal ImmutableArray<NormPlan> Norms { get; }

    /// <summary>Entry into force first.</summary>
    internal ImmutableArray<AnchorId> Anchors { get; }

    /// <summary>The sentences that say when the whole agreement enters into force.</summary>
    internal ImmutableArray<int> Entry { get; }

    /// <summary>The approvals that the whole agreement waits for.</summary>
    internal ImmutableArray<int> EntryGates { get; }

    internal FactPlans Facts { get; }

    internal ImmutableArray<EventPattern> Patterns { get; }

    internal EvaluationOrder Order { get; }

    /// <summary>The patterns that an act can fit: its own, those of the wider acts that it is a case of, and those of narrower acts that it may have been; none for most.</summary>
    internal ImmutableArray<EventPattern> PatternsOf(ActId act) => _byAct.TryGetValue(act, out var patterns) ? patterns : [];

    internal int NodeOf(AnchorId anchor) => _anchorNodes.TryGetValue(anchor, out var node) ? node : -1;

    /// <summary>Whether an event of the pattern can change a state: one that is only an incident of norms on which nothing hangs does not.</summary>
    internal bool MovesStates(int pattern)
    {
        foreach (var user in _usersOf[pattern])
        {
            if (user >= Norms.Length || !Order.Dependents[user].IsEmpty || !(Norms[user].Incidents.Contains(pattern) || Norms[user].Overrides.Any(o => o.Pattern == pattern)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The norms and anchors that an event of the pattern bears on directly.</summary>
    internal ImmutableArray<int> UsersOf(int pattern) => _usersOf[pattern];

    internal static bool OfAgreement(ValueList<ProvisionRef> references) => references.Any(r => r.Id is null);

    private FrozenDictionary<ActId, ImmutableArray<EventPattern>> IndexByAct()
    {
        var wider = Agreement.Acts.Where(a => a.CaseOf is not null).GroupBy(a => a.Id).ToDictionary(g => g.Key, g => g.First().CaseOf!.Value);
        var index = new Dictionary<ActId, ImmutableArray<EventPattern>>();
        foreach (var act in Agreement.Acts.Select(a => a.Id).Concat(Patterns.Select(p => p.Act)).Distinct())
        {
            var chain = ChainOf(act, wider);
            ImmutableArray<EventPattern> patterns = [.. Patterns.Where(p => chain.Contains(p.Act) || (wider.TryGetValue(p.Act, out var next) && next == act))];
            if (!patterns.IsEmpty)
            {
                index[act] = patterns;
            }
        }

        return index.ToFrozenDictionary();
    }

    /// <summary>The act and, one after the other, the wider acts that it is a case of.</summary>
    private static List<ActId> ChainOf(ActId act, Dictionary<ActId, ActId> wider)
    {
        var chain = new List<ActId>();
        for (ActId? at = act; at is { } one && !chain.Contains(one); at = wider.TryGetValue(one, out var up) ? up : null)
        {
            chain.Add(one);
        }

        return chain;
    }

    /// <summary>Whether a report of one act may mean another: <c>use force</c> may have been <c>open fire</c>, which is a case of it.</summary>
    /// <remarks>Only the next wider act: a hostile act of whatever kind is no report of an invasion.</remarks>
    internal bool IsWiderThan(ActId reported, ActId spokenOf) => reported != spokenOf && _narrower.Contains((reported, spokenOf));

    private HashSet<(ActId Wider, ActId Narrower)> NarrowerActs()
    {
        var spokenOf = Patterns.Select(p => p.Act).ToHashSet();
        return [.. Agreement.Acts.Where(a => a.CaseOf is not null && spokenOf.Contains(a.Id)).Select(a => (a.CaseOf!.Value, a.Id))];
    }

    private ImmutableArray<ImmutableArray<int>> UsersOfPatterns()
    {
        var users = Patterns.Select(_ => new SortedSet<int>()).ToArray();
        for (var node = 0; node < Norms.Length + Anchors.Length; node++)
        {
            foreach (var pattern in node < Norms.Length ? PatternsOf(Norms[node]) : PatternsOf(Anchors[node - Norms.Length]))
            {
                users[pattern].Add(node);
            }
        }

        return [.. users.Select(u => u.ToImmutableArray())];
    }

    private IEnumerable<int> PatternsOf(NormPlan plan) =>
        plan.Performance.SelectMany(r => r.Patterns)
            .Concat(plan.Beginning.SelectMany(r => r.Patterns))
            .Concat(plan.Incidents)
            .Concat(plan.Overrides.Select(o => o.Pattern))
            .Concat(plan.Approvals.SelectMany(a => a.All))
            .Concat(FactWalker.FactsOf(plan.Norm).SelectMany(Facts.PatternsOf));

    private IEnumerable<int> PatternsOf(AnchorId anchor) =>
        Facts.AnnouncementOf(anchor)?.Patterns
        ?? (Agreement.Anchors.FirstOrDefault(a => a.Id == anchor)?.Meaning is { } meaning ? FactWalker.FactsOf(meaning).SelectMany(Facts.PatternsOf) : []);

    private SortedSet<int> DependenciesOf(int node)
    {
        if (node < Norms.Length)
        {
            var plan = Norms[node];
            return [.. plan.Gates, .. plan.Lives, .. plan.Powers, .. plan.Changes, .. plan.Releases, .. plan.Overrides.Select(o => o.Norm), .. Anchored(plan), .. FactWalker.FactsOf(plan.Norm).SelectMany(On)];
        }

        var anchor = Anchors[node - Norms.Length];
        if (anchor == AnchorId.EntryIntoForce)
        {
            return Options.InForce is null ? [.. Entry, .. EntryGates, .. MeaningOf(anchor)] : [];
        }

        return [.. MeaningOf(anchor)];
    }

    private IEnumerable<int> MeaningOf(AnchorId anchor) =>
        Agreement.Anchors.FirstOrDefault(a => a.Id == anchor)?.Meaning is { } meaning ? FactWalker.FactsOf(meaning).SelectMany(On) : [];

    private int[] Anchored(NormPlan plan) => plan.BeforeEntry && plan.Norm is not Life ? [] : plan.Norm is Life life && OfAgreement(life.Of) && life.Stage == LifeStage.EntersIntoForce ? [] : [Norms.Length];

    private IEnumerable<int> On(Fact fact) => fact switch
    {
        AnchorFact anchor => NodeOf(anchor.Anchor) is >= 0 and var node ? [node] : [],
        StateFact state => state.Provision.Id is null ? [.. Provisions.NormsOf(state.Provision), Norms.Length] : Provisions.NormsOf(state.Provision),
        CountFact count => count.Of.SelectMany(p => Provisions.NormsOf(p)),
        _ => [],
    };
}
