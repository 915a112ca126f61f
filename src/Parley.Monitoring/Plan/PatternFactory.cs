using Parley.Model.Events;

namespace Parley.Monitoring.Plan;

/// <summary>Turns what the text says of acts into patterns of events.</summary>
internal sealed class PatternFactory(Agreement agreement, PatternTable table)
{
    /// <summary>Where an act happens: the first of these roles that names places. Who withdraws from A to B is reported at A.</summary>
    private static readonly ActRole[] PlaceRoles =
        [ActRole.From, ActRole.Object, ActRole.In, ActRole.Across, ActRole.To, ActRole.Along, ActRole.Over, ActRole.Against, ActRole.Counterparty, ActRole.Manner];

    private static readonly string[] BeginningActs = ["declare", "impose", "introduce", "begin", "restore", "extend", "resume"];
    private static readonly string[] EndingActs = ["lift", "end", "terminate", "suspend", "remove"];
    private static readonly string[] ApprovingActs = ["approve", "ratify", "accept", "confirm", "adopt"];
    private static readonly string[] RefusingActs = ["refuse", "reject"];
    private static readonly string[] ProposingActs = ["propose", "present", "convey"];
    private static readonly string[] DecidingActs = ["determine", "decide", "adopt", "agree"];

    private readonly ValueList<PartyId> _parties = agreement.Parties.Where(p => p.Role == PartyRole.Party).Select(p => p.Id).ToValueList();

    /// <summary>The act done by one of several: at every place that it names.</summary>
    public Requirement Done(Action action, ValueList<PartyId> actors, ActStage stage)
    {
        if (CeilingPatterns.Reduced(action, actors, this) is { } reduced && stage != ActStage.Begun)
        {
            return new Requirement([[table.Add(reduced)]]);
        }

        var pattern = Describe(action, actors) with { Stage = MeaningOf(action.Act, stage) };
        var quantities = action.Find(ActRole.Object)?.Filler is ThingFiller thing && stage != ActStage.Begun ? thing.Quantities.Where(q => q.Bound is QuantityBound.Exactly or QuantityBound.AtLeast or QuantityBound.MoreThan).ToList() : [];
        return quantities.Count == 0 ? At(PlacesOf(action), pattern, null) : quantities.Select(q => At(PlacesOf(action), Counted(pattern, q), Quota.Of(q))).Aggregate(Join);
    }

    /// <summary>An amount is reached by several acts together, each of which may be a part of it: none has to be complete.</summary>
    private static EventPattern Counted(EventPattern pattern, Quantity quantity) => pattern with
    {
        Object = quantity.IsShare ? pattern.Object : quantity.Unit,
        Stage = pattern.Stage == StageMeaning.Completed ? StageMeaning.NotOnlyBegun : pattern.Stage,
        Unmeasured = false,
    };

    private Requirement At(ValueList<PatternPlace> places, EventPattern pattern, Quota? quota)
    {
        ValueList<ValueList<int>> groups = places.IsEmpty ? [[table.Add(pattern)]] : places.Select(p => (ValueList<int>)[table.Add(pattern with { Places = [p] })]).ToValueList();
        return new Requirement(groups) { Quotas = quota is null ? [] : groups.Select(_ => quota).ToValueList() };
    }

    private static Requirement Join(Requirement left, Requirement right) => new([.. left.Groups, .. right.Groups]) { Quotas = [.. left.Quotas, .. right.Quotas] };

    /// <summary>What is broken by: reports of how much there is, and of how much was brought at once.</summary>
    public ValueList<int> Exceeded(Action action, ValueList<PartyId> bound)
    {
        var most = CeilingPatterns.CeilingsOf(action).Where(q => q is { Per: null, Bound: QuantityBound.MoreThan }).ToList();
        return most.Select(q => Describe(action, bound) with { Object = q.Unit, Amount = AmountTest.Of(q, q.Bound, Answer.No), Unmeasured = false, Stage = StageMeaning.Begun, Places = PlacesOf(action) })
            .Concat(CeilingPatterns.Exceeding(action, bound, this)).Select(table.Add).Distinct().ToValueList();
    }

    /// <summary>What shows that amounts are not kept to.</summary>
    public ValueList<int> CeilingBroken(Action action, ValueList<PartyId> holders) => CeilingPatterns.Breaking(action, holders, this).Select(table.Add).Distinct().ToValueList();

    /// <summary>What shows that there is so much of something, and what shows that there is not.</summary>
    public IEnumerable<(ValueList<int> Begins, ValueList<int> Ends)> Stock(Action action, ValueList<PartyId> holders) =>
        CeilingPatterns.Stock(action, holders, this).Select(s => ((ValueList<int>)[table.Add(s.Begins)], (ValueList<int>)[table.Add(s.Ends)]));

    /// <summary>Each act that counts against a rate.</summary>
    public int CountedIn(Action action, ValueList<PartyId> bound, Quantity rate) =>
        table.Add(Describe(action, bound) with { Object = rate.Unit, Unmeasured = false, Stage = StageMeaning.Begun, Places = PlacesOf(action) });

    /// <summary>The act at any of its places, whichever end of it is reported, by anybody who is bound or, where each Party is, by somebody unknown.</summary>
    /// <param name="others">Those whose acts are meant, where they are not those who are bound.</param>
    public int Forbidden(Action action, ValueList<PartyId> bound, Performer? others)
    {
        if (others is not null)
        {
            // Who is no declared party can have done it only where no declared one is said to have.
            var pattern = Describe(action, others.Parties) with { Stage = StageMeaning.Begun, Places = PlacesOf(action) };
            return table.Add(others.Parties.IsEmpty && !others.Anybody ? pattern with { Undeclared = true } : pattern);
        }

        var everyParty = !_parties.IsEmpty && _parties.All(bound.Contains);
        return table.Add(Describe(action, bound) with { Stage = StageMeaning.Begun, Places = PlacesOf(action), AnyUnknownActor = everyParty });
    }

    /// <summary>Somebody says that a provision is breached, or a verifier found that it is not met.</summary>
    public ValueList<int> BreachFound(ProvisionId provision, ValueList<PartyId> bound) =>
    [
        table.Add(By(new EventPattern(0, new ActId("breach")), bound) with { Provisions = [provision], ProvisionUnsaid = Answer.No }),
        table.Add(new EventPattern(0, new ActId("verify")) { Provisions = [provision], ProvisionUnsaid = Answer.No, Conclusion = Conclusion.NotMet, ConclusionUnsaid = Answer.No }),
    ];

    public int Verified(ValueList<PartyId> by, ProvisionRef provision, Conclusion? conclusion) =>
        table.Add(About(By(new EventPattern(0, new ActId("verify")), by), [provision]) with { Conclusion = conclusion });

    public Requirement Reported(Action action, ValueList<PartyId> by, ValueList<ProvisionRef> on)
    {
        var pattern = By(new EventPattern(0, action.Act), by);
        return on.IsEmpty
            ? new Requirement([[table.Add(pattern)]])
            : new Requirement(on.Select(p => (ValueList<int>)[table.Add(About(pattern, [p]))]).ToValueList());
    }

    public Requirement Decided(ProvisionId provision, string matter, ValueList<PartyId> by)
    {
        var patterns = new List<int>();
        foreach (var act in DecidingActs)
        {
            var pattern = By(new EventPattern(0, new ActId(act)), by) with { Provisions = [provision], Conclusion = Conclusion.Met, ConclusionUnsaid = Answer.Yes };
            patterns.Add(table.Add(pattern with { ProvisionUnsaid = Answer.No }));
            patterns.Add(table.Add(pattern with { ProvisionUnsaid = Answer.Yes, Object = matter, ObjectUnsaid = Answer.Possibly }));
        }

        return new Requirement([patterns.ToValueList()]);
    }

    /// <summary>Notice that a term shall be the last: by its own act, or as a notification or declaration of termination.</summary>
    public ValueList<int> RenewalRefused(Life life, RefusalOfRenewal refusal)
    {
        var named = life.Of.Where(o => o.Id is not null).Select(o => o.Id!.Value).ToValueList();
        EventPattern For(string act) => By(new EventPattern(0, new ActId(act)), refusal.By) with { Provisions = named, Stage = StageMeaning.NotOnlyBegun };
        return
        [
            table.Add(For("give notice of termination")),
            table.Add(For("notify") with { Object = "termination", ObjectUnsaid = Answer.No }),
            table.Add(For("declare") with { Object = "termination", ObjectUnsaid = Answer.No }),

            // "Terminate" without an object is the use of a power over something; of the whole agreement it has to say so.
            table.Add(For("terminate") with { Object = "agreement", ObjectUnsaid = named.IsEmpty ? Answer.No : Answer.Yes }),
        ];
    }

    public ApprovalPatterns Approval(ApprovalGate gate, ValueList<PartyId> by)
    {
        var named = gate.Of.Where(o => o.Id is not null).Select(o => o.Id!.Value).Append(gate.Provision).Distinct().ToValueList();
        var unsaid = named.Count == 1 ? Answer.Yes : Answer.Possibly;
        EventPattern For(string act) => By(new EventPattern(0, new ActId(act)), by) is var pattern && gate.Means == ApprovalMeans.Referendum
            ? pattern with { Actors = WithoutParliaments(pattern.Actors), Provisions = named, ProvisionUnsaid = unsaid }
            : pattern with { Provisions = named, ProvisionUnsaid = unsaid };
        var acts = ApprovingActs.Select(a => (Act: a, Concludes: true)).Concat(gate.Means == ApprovalMeans.Referendum ? [("hold a referendum", false)] : []).ToList();
        return new ApprovalPatterns(
            acts.Select(a => table.Add(For(a.Act) with { Stage = StageMeaning.NotOnlyBegun, Conclusion = Conclusion.Met, ConclusionUnsaid = a.Concludes ? Answer.Yes : Answer.Possibly })).ToValueList(),
            [
                .. acts.Select(a => table.Add(For(a.Act) with { Stage = StageMeaning.NotOnlyBegun, Conclusion = Conclusion.NotMet, ConclusionUnsaid = a.Concludes ? Answer.No : Answer.Possibly })),
                .. RefusingActs.Select(a => table.Add(For(a))),
            ],
            [
                .. acts.Select(a => table.Add(For(a.Act) with { Stage = StageMeaning.Begun })),
                .. ProposingActs.Select(a => table.Add(new EventPattern(0, new ActId(a)) { Provisions = named, ProvisionUnsaid = Answer.Possibly })),
            ]);
    }

    /// <summary>The vote of a parliament is not that of the people.</summary>
    private ValueList<PartyId> WithoutParliaments(ValueList<PartyId> actors) => actors.Where(a => agreement.FindParty(a)?.Role != PartyRole.Parliament).ToValueList();

    /// <summary>The use of a power, of the given kind, over what it reaches or a part of it.</summary>
    public int Use(Power power, ActId act)
    {
        var named = power.Over.Where(o => o.Id is not null).Select(o => o.Id!.Value).ToValueList();
        return table.Add(By(new EventPattern(0, act), power.Bearers) with { Provisions = named, PartsToo = true });
    }

    /// <summary>The acts by which a power is used: its own, and for a termination the notice of it.</summary>
    public ValueList<int> Uses(Power power) =>
        [Use(power, power.Action.Act), .. power.Kind == PowerKind.Terminate ? [Use(power, new ActId("give notice of termination"))] : (int[])[]];

    /// <summary>What begins and what ends a state of the world: <c>declare</c> and <c>lift martial law</c>, also as the two stages of one act.</summary>
    public (ValueList<int> Begins, ValueList<int> Ends) Outside(OutsideFact fact)
    {
        EventPattern For(string act) => By(new EventPattern(0, new ActId(act)), fact.In is { } party ? [party] : []) with { Object = fact.Subject, ObjectUnsaid = Answer.No };
        return (
            BeginningActs.Select(a => table.Add(For(a) with { Stage = StageMeaning.NotEnded })).ToValueList(),
            [
                .. BeginningActs.Select(a => table.Add(For(a) with { Stage = StageMeaning.EndStated })),
                .. EndingActs.Select(a => table.Add(For(a) with { Stage = StageMeaning.NotOnlyBegun })),
            ]);
    }

    /// <summary>Somebody declares that an anchor is reached whose meaning only people can tell.</summary>
    public Requirement Announced(AnchorId anchor) =>
        new([[table.Add(new EventPattern(0, new ActId("declare")) { Object = anchor.Value, ObjectUnsaid = Answer.No, Stage = StageMeaning.NotEnded })]]);

    private EventPattern Describe(Action action, ValueList<PartyId> actors)
    {
        var pattern = By(new EventPattern(0, action.Act), actors);
        foreach (var role in action.Roles)
        {
            pattern = (role.Role, role.Filler) switch
            {
                (ActRole.By, _) => pattern with { Unmeasured = true },
                (ActRole.Helper, _) => pattern,
                (ActRole.Supervisor or ActRole.Witness, PartyFiller parties) => pattern with { Overseers = [.. pattern.Overseers, .. parties.Parties] },

                // "may deploy up to 1,960 peacekeepers" allows no more.
                (ActRole.Object, ThingFiller { Further.IsEmpty: true, Quantity: { Bound: QuantityBound.AtMost or QuantityBound.LessThan } most } thing) => pattern with { Object = thing.Thing, Amount = AmountTest.Of(most, most.Bound, Answer.Possibly) },
                (ActRole.Object, ThingFiller thing) => pattern with { Object = thing.Thing, Unmeasured = pattern.Unmeasured || thing.Quantity is not null },

                // "without provocation", "for commerce": no event says so.
                (_, ThingFiller) => pattern with { Unmeasured = true },
                (_, PartyFiller parties) => pattern with { Counterparties = _parties.All(parties.Parties.Contains) ? [] : parties.Parties },
                (_, ProvisionFiller provisions) => About(pattern, provisions.Provisions),
                _ => pattern,
            };
        }

        return pattern;
    }

    public EventPattern By(EventPattern pattern, ValueList<PartyId> actors) => pattern with
    {
        Actors = [.. actors, .. agreement.Parties.Where(p => p.OrganOf is { } owner && actors.Contains(owner) && !actors.Contains(p.Id)).Select(p => p.Id)],
        PossibleActors = agreement.Parties.Where(p => actors.Contains(p.Id) && p.OrganOf is not null).Select(p => p.OrganOf!.Value).Distinct().ToValueList(),
    };

    private static EventPattern About(EventPattern pattern, ValueList<ProvisionRef> provisions) =>
        provisions.All(p => p.Id is not null) ? pattern with { Provisions = provisions.Select(p => p.Id!.Value).ToValueList() } : pattern;

    public ValueList<PatternPlace> PlacesOf(Action action)
    {
        foreach (var role in PlaceRoles)
        {
            var places = action.Roles.Where(r => r.Role == role).Select(r => r.Filler).OfType<PlaceFiller>().SelectMany(f => f.Places)
                .Select(p => new PatternPlace(p, agreement.FindPlace(p)?.Kind == PlaceKind.Line)).Distinct().ToValueList();
            if (!places.IsEmpty)
            {
                return places;
            }
        }

        return [];
    }

    private StageMeaning MeaningOf(ActId act, ActStage stage) =>
        agreement.FindAct(act)?.Lasts != true ? StageMeaning.Done : stage == ActStage.Begun ? StageMeaning.Begun : StageMeaning.Completed;
}

/// <summary>The kinds of event that approve, refuse, and put something up for approval.</summary>
internal sealed record ApprovalPatterns(ValueList<int> Approves, ValueList<int> Refuses, ValueList<int> Seeks)
{
    public IEnumerable<int> All => Approves.Concat(Refuses).Concat(Seeks);
}
