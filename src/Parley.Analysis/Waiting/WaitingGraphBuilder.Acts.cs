using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Acts: who is asked to do them, and what bars them.</summary>
internal sealed partial class WaitingGraphBuilder
{
    private int Act(PartyId? actor, Action action) => Node(
        $"act {actor} {KeyOf(action)}",
        () => _graph.Add(HappeningKind.Act, _context.Done(actor, action), actor: actor, action: action),
        index => FillAct(index, actor, action));

    /// <summary>What tells one act from another: the act and its roles, without distances, manners and the tense of the words.</summary>
    private static string KeyOf(Action action) => $"{action.Act} {string.Join(';', action.Roles
        .Where(r => r.Role is not (ActRole.By or ActRole.Manner))
        .Select(r => $"{r.Role}={(r.Filler switch
        {
            PlaceFiller places => string.Join(',', places.Places),
            PartyFiller parties => string.Join(',', parties.Parties),
            ProvisionFiller provisions => string.Join(',', provisions.Provisions),
            ThingFiller thing => $"{thing.Of}:{ActionMatching.Plain(thing.Thing).ToLowerInvariant()}",
            _ => "",
        })}"))}";

    private void FillAct(int index, PartyId? actor, Action action)
    {
        var promises = Promises.Of(actor, action, _context).ToList();
        var bars = BarsOf(actor, action, wanted: promises.Count > 0).ToList();
        _graph.SetWays(index, promises.Count == 0 || (_goodWill && !ActKinds.IsConsent(action.Act)) ? [bars] : promises.Select(p => bars.Prepend(new Need(Due(p), p, NeedKind.Promise))));
    }

    private IEnumerable<Need> BarsOf(PartyId? actor, Action action, bool wanted)
    {
        foreach (var law in _outsideLaw.Where(l => IsBy(actor, l) && action.MayBe(l.Action, _context)))
        {
            foreach (var bar in BarOf(law))
            {
                yield return bar;
            }
        }

        // A prohibition "until" delays only what the agreement wants done; what it fears, such as an attack, waits for nothing.
        foreach (var prohibition in wanted ? _barring.Where(p => IsBy(actor, p) && action.MayBe(p.Action, _context)) : [])
        {
            foreach (var need in BarUntil(prohibition))
            {
                yield return need;
            }
        }

        foreach (var gate in ActKinds.IsConsent(action.Act) && action.Act.Value != "hold a referendum" ? _gates.Where(g => IsConsentTo(g, actor, action)) : [])
        {
            yield return new Need(Gate(gate), gate, NeedKind.Approval);
        }
    }

    private static bool IsBy(PartyId? actor, Norm norm) => actor is not { } party || norm.Bearers.IsEmpty || norm.Bearers.Contains(party);

    /// <summary>What performing a duty needs: that it falls due, and that nothing bars its act.</summary>
    private IEnumerable<Need> PerformanceOf(Norm duty) =>
        BarsOf(duty).Prepend(new Need(_goodWill && !(duty.ActionOf() is { } act && ActKinds.IsConsent(act.Act)) ? Willing(duty) : Due(duty), duty, NeedKind.Promise));

    private IEnumerable<Need> BarsOf(Norm duty) => duty is Obligation { Action: { } action } ? duty.Bearers.SelectMany(b => BarsOf(b, action, wanted: true)) : [];

    /// <summary>That a duty whose act is barred can be carried out.</summary>
    private void CarriedOut(Norm duty)
    {
        if (BarsOf(duty).ToList() is { Count: > 0 } bars)
        {
            _graph.SetCarriedOut(duty, Node(
                $"carried out {duty.Id}",
                () => _graph.Add(HappeningKind.Performance, $"{duty.Provision} is carried out", duty),
                index => _graph.SetWays(index, [bars.Prepend(new Need(Due(duty), duty, NeedKind.Promise))])));
        }
    }

    /// <summary>That a duty is performed before it binds.</summary>
    private int Willing(Norm duty) => Node(
        $"willing {duty.Id}",
        () => _graph.Add(HappeningKind.Performance, WordsOf(new StateFact(new ProvisionRef(duty.Provision), duty is Decision ? ProvisionState.Decided : ProvisionState.Fulfilled, []), _context), duty),
        _ => { });

    /// <summary>What has to be so before outside law lets it happen.</summary>
    private List<Need> BarOf(OutsideLaw law)
    {
        var needs = BarUntil(law).ToList();
        foreach (var clause in law.Conditions.Where(c => c.Word is ConditionWord.While or ConditionWord.If or ConditionWord.When or ConditionWord.Whenever))
        {
            needs.AddRange(clause.Condition switch
            {
                NotCondition not => NeedsOf(not.Body, law).Select(n => n with { Kind = NeedKind.Bar }),
                FactCondition { Fact: OutsideFact outside } => [new Need(OutsideEnds(outside), law, NeedKind.Bar)],
                _ => [],
            });
        }

        if (OutsideLaws.LackingOf(law) is { } lacking)
        {
            needs.Add(new Need(Given(lacking, law), law, NeedKind.Bar));
        }

        return OutsideLaws.IsAbsolute(law) ? [new Need(Never(law), law, NeedKind.Bar)] : needs;
    }

    /// <summary>What outside law asks for is there: the consent of somebody.</summary>
    private int Given(ThingFiller what, OutsideLaw law) => Node(
        $"given {what.Thing} {law.Id}",
        () => _graph.Add(HappeningKind.OutsideEnds, $"there is {what.Thing}{(what.Of is { } of ? $" of {_context.NameOf(of)}" : "")}", law, what.Of),
        _ => { });

    private int Never(OutsideLaw law) => Node(
        $"never {law.Id}",
        () => _graph.Add(HappeningKind.OutsideEnds, "outside law allows it", law),
        _graph.SetImpossible);

    /// <summary>What ends a prohibition: <c>until E</c>, <c>before E</c>, <c>unless E</c>.</summary>
    private IEnumerable<Need> BarUntil(Norm norm)
    {
        var until = norm.Timing.End is { } end ? NeedsOf(end.Moment, norm) : [];
        var unless = norm.Conditions.Where(c => c.Word is ConditionWord.Unless or ConditionWord.Until).SelectMany(c => NeedsOf(c.Condition, norm));
        return until.Concat(unless).Select(n => n with { Kind = NeedKind.Bar });
    }

    /// <summary>Whether an approval stands between a party and its consent: Ukraine accepts the plan only when its referendum has.</summary>
    private bool IsConsentTo(ApprovalGate gate, PartyId? actor, Action action)
    {
        var own = actor is { } party && gate.Bearers.Any(b => b == party || _context.FindParty(b)?.OrganOf == party);
        if (!own || IsOwnAct(gate, actor))
        {
            return false;
        }

        return action.Find(ActRole.Object)?.Filler switch
        {
            ProvisionFiller provisions => provisions.Provisions.Any(p => gate.Of.Contains(p)),
            ThingFiller thing => ActionMatching.Plain(gate.Matter).Equals(ActionMatching.Plain(thing.Thing), StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    /// <summary>A party that approves by itself gives its consent thereby; it does not wait for it.</summary>
    private static bool IsOwnAct(ApprovalGate gate, PartyId? actor) => gate.Means == ApprovalMeans.Party && actor is { } party && gate.Bearers.Contains(party);

    private int OutsideEnds(OutsideFact fact) => Node(
        $"ends {fact}",
        () => _graph.Add(HappeningKind.OutsideEnds, $"{fact.Subject} has ended{(fact.In is { } party ? $" in {_context.NameOf(party)}" : "")}", actor: fact.In),
        index => _graph.SetWays(index, OutsideLaws.EndingsOf(fact, _context).Select(n => new[] { new Need(Due(n), n, NeedKind.Promise) })));
}
