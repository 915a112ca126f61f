using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Facts and conditions as needs.</summary>
internal sealed partial class WaitingGraphBuilder
{
    private IEnumerable<Need> NeedsOf(ConditionClause clause, Norm because) => clause.Word switch
    {
        ConditionWord.Until => [],
        ConditionWord.Unless => NeedsOfAbsence(clause.Condition, because),
        _ => NeedsOf(clause.Condition, because),
    };

    private IEnumerable<Need> NeedsOf(Condition condition, Norm? because)
    {
        switch (condition)
        {
            case FactCondition fact:
                return NeedsOf(fact.Fact, because, NeedKind.Condition);
            case AndCondition and:
                return and.Parts.SelectMany(p => NeedsOf(p, because));
            case OrCondition or:
                var ways = or.Parts.Select(p => NeedsOf(p, because).ToList()).ToList();
                return [new Need(Choice($"{because?.Id} {or}", or.ToString(), ways), because, NeedKind.Condition)];
            case NotCondition not:
                return NeedsOfAbsence(not.Body, because);
            default:
                return [];
        }
    }

    /// <summary>That something is not so needs nothing, but for a state of the world that has to end.</summary>
    private IEnumerable<Need> NeedsOfAbsence(Condition condition, Norm? because) =>
        condition is FactCondition { Fact: OutsideFact outside } ? [new Need(OutsideEnds(outside), because, NeedKind.Condition)] : [];

    private IEnumerable<Need> NeedsOf(Moment moment, Norm? because) => moment switch
    {
        FactMoment happening => NeedsOf(happening.Fact, because, NeedKind.Condition),
        OffsetMoment offset => NeedsOf(offset.From, because, NeedKind.Condition),
        ChoiceMoment { Latest: true } last => last.Moments.SelectMany(m => NeedsOf(m, because)),
        ChoiceMoment first => [new Need(Choice($"{because?.Id} {first}", first.ToString(), first.Moments.Select(m => NeedsOf(m, because).ToList()).ToList()), because, NeedKind.Condition)],
        _ => [],
    };

    private IEnumerable<Need> NeedsOf(Fact fact, Norm? because, NeedKind kind)
    {
        switch (fact)
        {
            case AnchorFact anchor:
                return [new Need(Anchor(anchor.Anchor), because, kind)];
            case ActFact { Actors.IsEmpty: true } act:
                return [new Need(Act(null, act.Action), because, kind)];
            case ActFact { AnyActor: true, Actors.Count: > 1 } act:
                return [new Need(Choice($"{because?.Id} {act}", act.ToString(), act.Actors.Select(a => new[] { new Need(Act(a, act.Action), because, kind) })), because, kind)];
            case ActFact act:
                return act.Actors.Select(a => new Need(Act(a, act.Action), because, kind));
            case VerifiedFact verified:
                return [new Need(Verified(verified), because, kind)];
            case StateFact state:
                return [new Need(State(state), because, kind)];
            case AllFact all:
                return all.Facts.SelectMany(f => NeedsOf(f, because, kind));
            case AnyFact any:
                return [new Need(Choice($"{because?.Id} {any}", any.ToString(), any.Facts.Select(f => NeedsOf(f, because, kind).ToList()).ToList()), because, kind)];
            case CountFact { IsLowerBound: true } count:
                return [new Need(Choice($"{because?.Id} {count}", $"there are {count}", AwaitedFacts.Parts(count).Select(f => NeedsOf(f, because, kind).ToList()).ToList()), because, kind)];
            case HeldFact held:
                return NeedsOf(held.State, because);
            case MomentFact moment:
                return NeedsOf(moment.Moment, because);
            default:
                // A state of the world and words are as they are: nothing in the text brings them about.
                return [];
        }
    }

    private int Anchor(AnchorId id)
    {
        var anchor = _context.Agreement.Anchors.FirstOrDefault(a => a.Id == id);
        if (anchor is null)
        {
            return id == AnchorId.EntryIntoForce ? EntryIntoForce() : Choice($"anchor {id}", id.Value, []);
        }

        return Node(
            $"anchor {id}",
            () => _graph.Add(HappeningKind.Anchor, $"{id} is reached", fact: new AnchorFact(id)),
            index => _graph.SetWays(index, anchor.Meaning is { } meaning ? [NeedsOf(meaning, null)] : []));
    }

    private int Verified(VerifiedFact fact) => Node(
        $"verified {fact}",
        () => _graph.Add(HappeningKind.Verified, WordsOf(fact, _context), actor: fact.By is [var single] ? single : null, fact: fact),
        index =>
        {
            var target = new Need(State(new StateFact(fact.Provision, ProvisionState.Fulfilled, [])), null, NeedKind.Condition);
            var duties = fact.Provision.Id is null ? [] : _context.Expand(fact.Provision).SelectMany(_context.Watchers.Verifying)
                .Where(d => fact.By.IsEmpty || fact.By.Any(d.Bearers.Contains)).DistinctBy(d => d.Id).ToList();
            _graph.SetWays(index, duties.Count == 0 || _goodWill ? [[target]] : duties.Select(d => new[] { target, new Need(Due(d), d, NeedKind.Promise) }));
        });

    private int State(StateFact fact) => Node(
        $"state {fact}",
        () => _graph.Add(HappeningKind.State, WordsOf(fact, _context), actor: fact.Of is [var single] ? single : null, fact: fact),
        index => FillState(index, fact));

    /// <summary>A state or a verification as a clause: one fact has one wording.</summary>
    public static string WordsOf(Fact fact, AnalysisContext context) => fact switch
    {
        VerifiedFact verified => $"{(verified.By.Count > 1 ? $"{context.NamesOf(verified.By)} have" : PartyWords.Has(verified.By.IsEmpty ? "somebody" : context.NameOf(verified.By[0])))} verified {context.NameOf(verified.Provision)}",
        StateFact state => $"{context.NameOf(state.Provision)} {StateWords(state.State)}{(state.Of.IsEmpty ? "" : $" by {context.NamesOf(state.Of)}")}",
        _ => fact.ToString(),
    };

    private static string StateWords(ProvisionState state) => state switch
    {
        ProvisionState.InForce => "is in force",
        ProvisionState.Begun => "has begun",
        ProvisionState.Due => "is due",
        ProvisionState.Overdue => "is overdue",
        _ => $"is {state.ToString().ToLowerInvariant()}",
    };

    private void FillState(int index, StateFact fact)
    {
        if (fact.Provision.Id is null || _context.Expand(fact.Provision).Any(_unread.Contains))
        {
            _graph.SetWays(index, fact is { Provision.Id: null, State: ProvisionState.InForce } ? [[new Need(EntryIntoForce(), null, NeedKind.Condition)]] : []);
            return;
        }

        var norms = _context.NormsOf(fact.Provision).Where(n => fact.Of.IsEmpty || n.Bearers.IsEmpty || n.Bearers.Any(fact.Of.Contains)).ToList();
        switch (fact.State)
        {
            case ProvisionState.Fulfilled:
                FillFulfilled(index, norms);
                break;
            case ProvisionState.Breached or ProvisionState.Overdue:
                FillAny(index, norms.Where(n => n.IsDuty()));
                break;
            case ProvisionState.Approved or ProvisionState.Refused:
                var gates = GatesOver(fact.Provision);
                FillGates(index, gates, approved: fact.State == ProvisionState.Approved, anybody: !fact.Of.IsEmpty);
                break;
            case ProvisionState.Decided:
                FillAny(index, norms.Where(n => n is Decision), n => _goodWill ? Willing(n) : Due(n));
                break;
            default:
                FillAny(index, norms.Where(n => n is not (Declaration or DecisionRule)));
                break;
        }
    }

    /// <summary>Any one of the norms is enough; none at all, and it can never be so.</summary>
    private void FillAny(int index, IEnumerable<Norm> norms, Func<Norm, int?>? by = null)
    {
        var ways = norms.Select(n => (by ?? DueOrGate)(n) is { } due ? new[] { new Need(due, n, NeedKind.Promise) } : []).ToList();
        _graph.SetWays(index, ways);
        if (ways.Count == 0)
        {
            _graph.SetImpossible(index);
        }
    }

    /// <summary>Every sentence that asks something has to be performed; readings of one sentence are alternatives.</summary>
    private void FillFulfilled(int index, List<Norm> norms)
    {
        var sentences = norms.Where(n => n.IsDuty()).GroupBy(n => n.SentenceOf()).ToList();
        if (sentences.Count == 0)
        {
            // Words that only declare or allow can never be carried out; "enters into force when" is met when what it names has come true.
            _graph.SetWays(index, [norms.OfType<Life>().SelectMany(OwnNeeds)]);
            if (norms.TrueForAll(n => n is Declaration or DecisionRule or Permission or Power))
            {
                _graph.SetImpossible(index);
            }

            return;
        }

        _graph.SetWays(index, [sentences.SelectMany(s => s.Count() == 1
            ? PerformanceOf(s.First())
            : [new Need(Choice($"fulfilled {s.Key}", $"{s.First().Provision} is fulfilled", s.Select(PerformanceOf)), s.First(), NeedKind.Promise)])]);
    }

    /// <param name="anybody">Whether somebody is named who approves: they can, though no sentence asks for it.</param>
    private void FillGates(int index, List<ApprovalGate> gates, bool approved, bool anybody)
    {
        if (gates.Count == 0)
        {
            if (!anybody)
            {
                _graph.SetImpossible(index);
            }
        }
        else if (approved)
        {
            _graph.SetWays(index, [gates.Select(g => new Need(Gate(g), g, NeedKind.Approval))]);
        }
        else
        {
            // Whoever may approve may refuse, as soon as it is asked.
            _graph.SetWays(index, gates.Select(g => new[] { new Need(Gate(g), g, NeedKind.Approval) }));
        }
    }

    /// <summary>The approvals of a provision: those that name it, and those that stand in it.</summary>
    private List<ApprovalGate> GatesOver(ProvisionRef reference)
    {
        var provisions = _context.Expand(reference).ToHashSet();
        return [.. _gates.Where(g => provisions.Contains(g.Provision) || g.Of.Any(o => o.Id is not null && _context.Expand(o).Any(provisions.Contains)))];
    }

    private int? DueOrGate(Norm norm) => norm switch
    {
        ApprovalGate gate => Gate(gate),
        Life or OutsideLaw or Declaration or DecisionRule => null,
        _ => Due(norm),
    };
}
