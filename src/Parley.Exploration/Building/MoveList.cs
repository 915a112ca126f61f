using NodaTime;
using Parley.Exploration.Model;
using Parley.Model.Events;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;

namespace Parley.Exploration.Building;

/// <summary>Everything that somebody can do of which the agreement speaks: one move for each kind of event, each who can do it and each place.</summary>
/// <remarks>
/// An event says all that its kind asks for; one that says less only makes more answers "possibly". Whether an act is allowed decides nothing: parties can do what they must not.
/// </remarks>
internal sealed class MoveList
{
    private readonly MonitorPlan _plan;
    private readonly Machine _machine;
    private readonly List<(Move Move, Dictionary<int, Answer> Fits)> _moves = [];
    private readonly Dictionary<int, List<int>> _byPattern = [];
    private readonly HashSet<int> _used = [];

    /// <summary>Of an act that leaves more than this many things open, no ways are told apart.</summary>
    private const int MostOpen = 3;

    /// <param name="settled">Whether an act that a report leaves open is made a move for each way in which it can have been: as the text asks, or not.</param>
    public MoveList(MonitorPlan plan, Machine machine, bool settled)
    {
        (_plan, _machine) = (plan, machine);
        var places = new ExactPlaces(plan.Atlas);
        var kinds = plan.Patterns.SelectMany(EventsOf).Distinct().ToList();
        foreach (var happening in kinds.Concat(AtOnce(kinds)).SelectMany(e => places.Of(e, FitsOf)))
        {
            foreach (var fits in settled ? WaysOf(FitsOf(happening)) : [FitsOf(happening)])
            {
                _moves.Add((new Move(_moves.Count + 1, machine.Gates.Leaf(), happening), fits));
                foreach (var pattern in fits.Keys)
                {
                    (_byPattern[pattern] = _byPattern.GetValueOrDefault(pattern) ?? []).Add(_moves.Count - 1);
                }
            }
        }

        Day = new Move(0, machine.Day, null);
    }

    public Move Day { get; }

    public IEnumerable<Move> All => _moves.Select(m => m.Move).Prepend(Day);

    /// <summary>Whether the act only possibly is of a kind that something hangs on.</summary>
    public bool IsVague(Move move) => !move.IsDay && _moves[move.Number - 1].Fits.Any(f => f.Value == Answer.Possibly && _used.Contains(f.Key));

    /// <summary>An event of one of the patterns happens now, as surely as it fits and as its weight allows.</summary>
    public Tri Now(IEnumerable<int> patterns, Func<Event, Answer>? weigh = null)
    {
        var (sure, may) = (Bit.False, Bit.False);
        var wanted = patterns.ToList();
        _used.UnionWith(wanted);
        foreach (var number in wanted.SelectMany(p => _byPattern.GetValueOrDefault(p) ?? []).Distinct().Order())
        {
            var (move, fits) = _moves[number];
            var fit = wanted.Aggregate(Answer.No, (a, p) => a.Or(fits.GetValueOrDefault(p)));
            if (fit != Answer.No && weigh is not null)
            {
                fit = fit.And(weigh(move.Event!));
            }

            sure = fit == Answer.Yes ? _machine.Gates.Or(sure, move.Input) : sure;
            may = fit != Answer.No ? _machine.Gates.Or(may, move.Input) : may;
        }

        return new Tri(sure, may);
    }

    public Tri Now(Requirement requirement) => Now(requirement.Patterns.Distinct());

    /// <summary>Whether a requirement has been met by now, of events that count as much as <paramref name="counts"/> says of now.</summary>
    public Tri Met(Requirement requirement, Tri counts, string name)
    {
        if (requirement.Groups.IsEmpty)
        {
            return Tri.No;
        }

        return _machine.All(requirement.Groups.Select((group, i) =>
        {
            var quota = requirement.Quotas.IsEmpty ? null : requirement.Quotas[i];
            var now = Now(group, quota is null ? null : e => Enough(e, quota));
            return _machine.Once(_machine.And(now, counts), requirement.Groups.Count == 1 ? name : $"{name}, part {i + 1}");
        }));
    }

    /// <summary>Whether one event by itself is as much as is asked for; several that are not may be together.</summary>
    private static Answer Enough(Event happening, Quota quota) =>
        Sums.Reached([new Hit(happening, Answer.Yes, Answer.Yes)], quota).At(happening.When.To).Or(Answer.Possibly);

    private static IEnumerable<Dictionary<int, Answer>> WaysOf(Dictionary<int, Answer> fits)
    {
        int[] open = [.. fits.Where(f => f.Value == Answer.Possibly).Select(f => f.Key).Order()];
        return open.Length > MostOpen ? [fits] : Enumerable.Range(0, 1 << open.Length).Select(way =>
            fits.Where(f => Array.IndexOf(open, f.Key) is var at && (at < 0 || (way >> at & 1) != 0)).ToDictionary(f => f.Key, _ => Answer.Yes));
    }

    /// <summary>Acts that are of two kinds at once, where each says what the other leaves out: with whom, and of what.</summary>
    private static List<Event> AtOnce(List<Event> kinds)
    {
        var known = kinds.ToHashSet();
        var joined = new List<Event>();
        foreach (var same in kinds.GroupBy(e => (e.Act, e.Actor, e.Stage)))
        {
            var alike = same.ToList();
            for (var i = 0; i < alike.Count; i++)
            {
                for (var j = i + 1; j < alike.Count; j++)
                {
                    if (Join(alike[i], alike[j]) is { } both && known.Add(both))
                    {
                        joined.Add(both);
                    }
                }
            }
        }

        return joined;
    }

    /// <summary>Null where they say different things.</summary>
    private static Event? Join(Event left, Event right) =>
        Agree(left.Object, right.Object) && Agree(left.Counterparty, right.Counterparty) && Agree(left.Amount, right.Amount) && Agree(left.Where, right.Where) && Agree(left.Provision, right.Provision) && Agree(left.Conclusion, right.Conclusion)
            ? left with
            {
                Object = left.Object ?? right.Object,
                Counterparty = left.Counterparty ?? right.Counterparty,
                Amount = left.Amount ?? right.Amount,
                Where = left.Where ?? right.Where,
                Provision = left.Provision ?? right.Provision,
                Conclusion = left.Conclusion ?? right.Conclusion,
            }
            : null;

    private static bool Agree<T>(T? left, T? right) => left is null || right is null || EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>As the monitor weighs an event that it takes in.</summary>
    private Dictionary<int, Answer> FitsOf(Event happening)
    {
        var fits = new Dictionary<int, Answer>();
        foreach (var pattern in _plan.PatternsOf(happening.Act))
        {
            if (pattern.Fits(happening, _plan.Atlas) is var sure and not Answer.No)
            {
                fits[pattern.Number] = _plan.IsWiderThan(happening.Act, pattern.Act) ? Answer.Possibly : sure;
            }
        }

        return fits;
    }

    private IEnumerable<Event> EventsOf(EventPattern pattern)
    {
        var lasts = _plan.Agreement.FindAct(pattern.Act)?.Lasts == true;
        ActStage[] stages = lasts ? pattern.Stage is StageMeaning.Begun or StageMeaning.NotEnded ? [ActStage.Begun, ActStage.Completed] : [ActStage.Completed] : pattern.Stage == StageMeaning.EndStated ? [ActStage.Completed] : [ActStage.Unstated];
        var actors = pattern.Actors.IsEmpty ? [Actor.Undetermined] : pattern.Actors.Select(Actor.Known);
        IEnumerable<Whereabouts?> places = pattern.Places.IsEmpty ? [null] : pattern.Places.Select(p => (Whereabouts?)new InPlace(p.Place));
        IEnumerable<ProvisionId?> provisions = pattern.Provisions.IsEmpty ? [null] : pattern.Provisions.Select(p => (ProvisionId?)p);
        foreach (var actor in actors)
        {
            foreach (var place in places)
            {
                foreach (var provision in provisions)
                {
                    foreach (var stage in stages)
                    {
                        yield return new Event
                        {
                            Id = new EventId(""),
                            When = When.At(NodaConstants.UnixEpoch),
                            KnownAt = NodaConstants.UnixEpoch,
                            Act = pattern.Act,
                            Stage = stage,
                            Actor = actor,
                            Counterparty = Counterparty(pattern),
                            Object = pattern.Object,
                            Amount = AmountFor(pattern),
                            Where = place,
                            Provision = provision,
                            Conclusion = pattern.Conclusion ?? (pattern.Act.Value == "verify" ? Conclusion.Met : null),
                            Establishment = Establishment.Observed,
                            SourceName = Parley.Model.Scenarios.ToldAct.ScenarioSource,
                        };
                    }
                }
            }
        }
    }

    private static PartyId? Counterparty(EventPattern pattern) =>
        !pattern.Counterparties.IsEmpty ? pattern.Counterparties[0] : !pattern.Overseers.IsEmpty ? pattern.Overseers[0] : null;

    /// <summary>An amount that breaks a ceiling or keeps to it, as the kind of event asks; or all that a share or a number asks for.</summary>
    private EventAmount? AmountFor(EventPattern pattern)
    {
        if (pattern.Amount is { Values.IsEmpty: false } test)
        {
            var value = test.Bound switch
            {
                QuantityBound.MoreThan => test.Values.Max() + 1,
                QuantityBound.LessThan => Math.Max(0, test.Values.Min() - 1),
                QuantityBound.AtMost => test.Values.Min(),
                _ => test.Values.Max(),
            };
            return new EventAmount(value, test.Share ? AmountUnit.PerCent : AmountUnit.Pieces);
        }

        var quota = _plan.Norms.SelectMany(n => n.Performance.Concat(n.Beginning)).Where(r => !r.Quotas.IsEmpty)
            .SelectMany(r => r.Groups.Zip(r.Quotas)).Where(p => p.First.Contains(pattern.Number)).Select(p => p.Second).FirstOrDefault(q => !q.Amounts.IsEmpty);
        return quota is null ? null : new EventAmount(quota.Amounts.Max(), quota.Share ? AmountUnit.PerCent : AmountUnit.Pieces);
    }
}
