namespace Parley.Monitoring.Plan;

/// <summary>Makes the plan of each norm.</summary>
internal sealed class NormPlanner(Agreement agreement, ProvisionIndex provisions, PatternFactory patterns)
{
    private readonly Dictionary<Type, List<int>> _byKind = [];

    public NormPlan Plan(int number)
    {
        var norm = agreement.Norms[number];
        var holders = HoldersOf(norm);
        var plan = new NormPlan(number, norm)
        {
            Holders = holders,
            BeforeEntry = norm is Life or ApprovalGate or OutsideLaw || EntryRules.BindsBefore(norm),
            Gates = Where<ApprovalGate>(g => norm is not ApprovalGate && g.Of.Any(o => o.Id is not null) && provisions.Covers(Named(g.Of), norm.Provision)),
            Lives = Where<Life>(l => norm is not Life && norm is not OutsideLaw && provisions.Covers(l.Of, norm.Provision)),
            Powers = Where<Power>(p => norm is not OutsideLaw && !ReferenceEquals(p, norm) && provisions.Covers(p.Over, norm.Provision)),
            Changes = Where<Change>(c => norm is not (OutsideLaw or Change) && provisions.Covers(c.Over, norm.Provision)),
            Releases = Where<Release>(r => ReleaseMatch.Frees(r, norm, provisions)),
        };
        return norm switch
        {
            Obligation o => plan with { Performance = Each(holders, h => patterns.Done(o.Action, DoersOf(o, h), o.Stage == ActStage.Begun ? ActStage.Begun : ActStage.Completed)), Beginning = Each(holders, h => patterns.Done(o.Action, DoersOf(o, h), ActStage.Begun)), Lasting = o.Timing is { For: not null, End: null } },
            VerificationDuty v => plan with { Performance = Each(holders, h => All(v.Verifies, p => patterns.Verified(h, p, null))), Lasting = IsLasting(v) },
            ReportingDuty r => plan with { Performance = Each(holders, h => patterns.Reported(r.Action, h, r.On)) },
            Decision d => plan with { Performance = Each(holders, h => patterns.Decided(d.Provision, d.Matter, h)) },
            Permission p => plan with { Performance = Each(holders, h => patterns.Done(p.Action, h, ActStage.Begun)) },
            Power { Kind: PowerKind.Determine } p => plan with { Performance = Each(holders, h => patterns.Decided(p.Provision, p.Action.Find(ActRole.Object)?.Filler is ThingFiller matter ? matter.Thing : p.Action.Words, h)) },
            Power p => plan with { Performance = Each(holders, h => new Requirement([patterns.Uses(p with { Bearers = h })])), Beginning = Each(holders, h => new Requirement([[patterns.Use(p with { Bearers = h }, new ActId("resume"))]])) },
            Maintenance m => plan with { Incidents = [.. patterns.BreachFound(m.Provision, m.Bearers), .. patterns.CeilingBroken(m.State, DoersOf(m, m.Bearers))], Lasting = true },
            Prohibition { Performer: null } p when RateOf(p.Action) is { Per: { } per } rate =>
                plan with { Incidents = [patterns.CountedIn(p.Action, p.Bearers, rate)], Rate = new Rate(rate.Amount.Possible, per.Unit), Overrides = OverridesOf(p), Lasting = true },
            Prohibition { Performer: null } p when patterns.Exceeded(p.Action, p.Bearers) is { IsEmpty: false } exceeded => plan with { Incidents = exceeded, Overrides = OverridesOf(p), Lasting = true },
            Prohibition p => plan with { Incidents = [patterns.Forbidden(p.Action, p.Bearers, p.Performer)], Overrides = OverridesOf(p), Lasting = true },
            OutsideLaw l => plan with { Incidents = [patterns.Forbidden(l.Action, l.Bearers, null)], Lasting = true },
            Life { Renewal.Unless: { } refusal } life => plan with { Performance = [new Requirement([patterns.RenewalRefused(life, refusal)])] },
            ApprovalGate g => plan with { Approvals = g.Bearers.Count < 2 ? [patterns.Approval(g, g.Bearers)] : g.Bearers.Select(b => patterns.Approval(g, [b])).ToValueList() },
            _ => plan,
        };
    }

    private static Quantity? RateOf(Action action) => CeilingPatterns.CeilingsOf(action).FirstOrDefault(q => q.Per is not null);

    /// <summary>Who has to do it: the holder, or those whom it answers for.</summary>
    private static ValueList<PartyId> DoersOf(Norm norm, ValueList<PartyId> holder) => norm.Performer is { } others ? others.Parties : holder;

    private static ValueList<ValueList<PartyId>> HoldersOf(Norm norm) =>
        norm is Life or Change or Saving or Recognition or Declaration or DecisionRule or ApprovalGate || norm.Jointly || norm.Bearers.Count < 2
            ? [norm.Bearers]
            : norm.Bearers.Select(b => (ValueList<PartyId>)[b]).ToValueList();

    /// <summary>To verify what lasts, with no time set, lasts itself; to verify what is met once is met once.</summary>
    private bool IsLasting(VerificationDuty duty) =>
        duty.Timing is { End: null, Every: null }
        && duty.Verifies.SelectMany(v => provisions.NormsOf(v)).Select(n => agreement.Norms[n]).Any(n => n is Prohibition or Maintenance);

    private ValueList<Override> OverridesOf(Prohibition prohibition) =>
        Numbers<Permission>().Concat(Numbers<Obligation>()).Order()
            .Where(n => agreement.Norms[n] is not Obligation { Effort: true })
            .Where(n => provisions.Covers(agreement.Norms[n] is Permission ? agreement.Norms[n].Despite : Named(agreement.Norms[n].Despite), prohibition.Provision) || (prohibition.SubjectTo.Any(r => r.Id is not null) && provisions.Covers(Named(prohibition.SubjectTo), agreement.Norms[n].Provision)))
            .SelectMany(n => ActionOf(agreement.Norms[n]) is { } action
                ? patterns.Done(action, agreement.Norms[n].Bearers, ActStage.Begun).Patterns.Select(p => new Override(n, p))
                : [])
            .ToValueList();

    private static Action? ActionOf(Norm norm) => norm switch { Permission p => p.Action, Obligation o => o.Action, _ => null };

    private static ValueList<ProvisionRef> Named(ValueList<ProvisionRef> references) => references.Where(r => r.Id is not null).ToValueList();

    private ValueList<int> Where<T>(Func<T, bool> holds)
        where T : Norm =>
        Numbers<T>().Where(n => holds((T)agreement.Norms[n])).ToValueList();

    private List<int> Numbers<T>()
        where T : Norm
    {
        if (!_byKind.TryGetValue(typeof(T), out var numbers))
        {
            _byKind[typeof(T)] = numbers = [.. Enumerable.Range(0, agreement.Norms.Count).Where(n => agreement.Norms[n] is T)];
        }

        return numbers;
    }

    private static ValueList<Requirement> Each(ValueList<ValueList<PartyId>> holders, Func<ValueList<PartyId>, Requirement> make) => holders.Select(make).ToValueList();

    private static Requirement All(ValueList<ProvisionRef> references, Func<ProvisionRef, int> pattern) =>
        new(references.Select(r => (ValueList<int>)[pattern(r)]).ToValueList());
}
