using NodaTime;
using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Reads the network of dates out of the norms. Blanks, and sentences that only some choice of brackets keeps, constrain nothing.</summary>
internal sealed class DateNetworkBuilder
{
    private readonly AnalysisContext _context;
    private readonly Dictionary<string, int> _variables = new() { ["origin"] = DateNetwork.Origin, ["entry into force"] = DateNetwork.EntryIntoForce };
    private readonly List<Difference> _constraints = [];
    private readonly List<bool> _deadlines = [];
    private readonly List<Norm> _sentences = [];
    private readonly Dictionary<NormId, (int Start, int Done)> _windows = [];
    private readonly Dictionary<NormId, int> _owners = [];

    private readonly List<ApprovalGate> _gates;

    private DateNetworkBuilder(AnalysisContext context)
    {
        _context = context;
        _gates = [.. context.Norms.OfType<ApprovalGate>().Where(g => g.Guards.IsEmpty)];
    }

    public static DateNetwork Build(AnalysisContext context)
    {
        var builder = new DateNetworkBuilder(context);
        var fixedNorms = context.Norms.Where(n => n.Guards.IsEmpty && n is not (OutsideLaw or Declaration or DecisionRule)).ToList();
        foreach (var norm in fixedNorms.Where(n => n is not Life))
        {
            builder._windows[norm.Id] = (builder.Variable($"start {norm.Id}"), builder.Variable($"done {norm.Id}"));
        }

        foreach (var norm in fixedNorms)
        {
            builder.Add(norm);
        }

        return new DateNetwork(builder._variables.Count, builder._constraints, builder._deadlines, builder._sentences, builder._windows);
    }

    private int Variable(string key)
    {
        if (!_variables.TryGetValue(key, out var index))
        {
            _variables[key] = index = _variables.Count;
        }

        return index;
    }

    private void Add(Norm norm)
    {
        if (norm is Life life)
        {
            AddLife(life);
            return;
        }

        var (start, done) = _windows[norm.Id];
        NotBefore(done, start, 0, norm);
        var waits = Bind(norm, start, done);
        foreach (var gate in _gates.Where(g => g.Id != norm.Id && g.Of.Any(o => o.Id is not null && _context.Reaches(o, norm.Provision))))
        {
            NotBefore(start, _windows[gate.Id].Done, 0, gate);
            waits = true;
        }

        if (!waits && !(norm.ActionOf() is { } action && ActKinds.IsConsent(action.Act)) && norm is not ApprovalGate)
        {
            NotBefore(start, DateNetwork.EntryIntoForce, 0, norm);
        }
    }

    /// <summary>"Enters into force on 1 May" fixes entry into force; "4.1 enters into force when" makes 4.1 wait.</summary>
    private void AddLife(Life life)
    {
        if (life.Stage != LifeStage.EntersIntoForce)
        {
            return;
        }

        if (life.Of.Any(o => o.Id is null))
        {
            Bind(life, DateNetwork.EntryIntoForce, DateNetwork.EntryIntoForce);
        }

        foreach (var norm in life.Of.Where(o => o.Id is not null).SelectMany(_context.NormsOf).Where(n => _windows.ContainsKey(n.Id)))
        {
            Bind(life, _windows[norm.Id].Start, null);
        }
    }

    /// <summary>What the times and conditions of a sentence say of its window; whether they make it wait for anything.</summary>
    private bool Bind(Norm norm, int start, int? done)
    {
        var waits = false;
        if (norm.Timing.Start is { } from)
        {
            waits = true;
            var shift = from.Included ? 0 : 1;
            switch (from.Moment)
            {
                case DateMoment { Date.Possible: { IsEmpty: false } dates }:
                    NotBefore(start, DateNetwork.Origin, DayOf(dates.Min()) + shift, norm);
                    break;
                case ClockMoment clock:
                    NotBefore(start, DateNetwork.Origin, DayOf(clock.Time.Date), norm);
                    break;
                case FactMoment happening:
                    NotBefore(start, Moment(happening.Fact, norm), 0, norm);
                    break;
                case OffsetMoment offset when Spans.Least(offset.Span, _context.Agreement.Reckoning) is { } least:
                    NotBefore(start, Moment(offset.From, norm), least, norm);
                    break;
                case LeadMoment lead when Spans.Most(lead.Span, _context.Agreement.Reckoning) is { } most:
                    NotBefore(start, Moment(lead.Before, norm), -most, norm);
                    break;
            }
        }

        foreach (var clause in norm.Conditions.Where(c => c.Word is not (ConditionWord.Unless or ConditionWord.Until or ConditionWord.While or ConditionWord.Whenever)))
        {
            waits = true;
            foreach (var fact in Certain(clause.Condition))
            {
                NotBefore(start, Moment(fact, norm), 0, norm);
            }
        }

        if (done is { } end)
        {
            BindEnd(norm, end);
        }

        return waits;
    }

    private void BindEnd(Norm norm, int done)
    {
        foreach (var until in norm.Timing.FurtherEnds.Concat(norm.Timing.End is { } end ? [end] : []))
        {
            BindEnd(norm, done, until);
        }
    }

    private void BindEnd(Norm norm, int done, Bound until)
    {
        var shift = until.Included ? 0 : 1;
        switch (until.Moment)
        {
            case ChoiceMoment { Latest: false } first:
                foreach (var moment in first.Moments)
                {
                    BindEnd(norm, done, until with { Moment = moment });
                }

                break;
            case DateMoment { Date.Possible: { IsEmpty: false } dates }:
                NotAfter(done, DateNetwork.Origin, DayOf(dates.Max()) - shift, norm);
                break;
            case ClockMoment clock:
                NotAfter(done, DateNetwork.Origin, DayOf(clock.Time.Date), norm);
                break;
            case FactMoment happening:
                NotAfter(done, Moment(happening.Fact, norm), 0, norm);
                break;
            case OffsetMoment offset when Spans.Most(offset.Span, _context.Agreement.Reckoning) is { } most:
                NotAfter(done, Moment(offset.From, norm), most, norm);
                break;
            case LeadMoment lead when Spans.Least(lead.Span, Reckoning.Default) is { } least:
                NotAfter(done, Moment(lead.Before, norm), -least, norm);
                break;
        }
    }

    /// <summary>Facts that all have to be; an alternative makes nothing wait for certain.</summary>
    private static IEnumerable<Fact> Certain(Condition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        AndCondition and => and.Parts.SelectMany(Certain),
        _ => [],
    };

    /// <summary>When a fact comes true: when the one duty that brings it about is performed, else at a moment of its own.</summary>
    private int Moment(Fact fact, Norm because)
    {
        switch (fact)
        {
            case AnchorFact anchor:
                return AnchorMoment(anchor.Anchor, because);
            case MomentFact { Moment: var at }:
                return CalendarMoment(at, because);
            case AllFact all:
                return Last($"all {fact}", all.Facts.Select(f => Moment(f, because)), because);
            case ActFact { Actors.Count: > 1 } act:
                return Last($"all {fact}", act.Actors.Select(a => Moment(act with { Actors = [a] }, because)), because);
            case ActFact act when Promises.Of(act.Actors is [var one] ? one : null, act.Action, _context).Where(n => n is Obligation).ToList() is [var only] && _windows.TryGetValue(only.Id, out var window):
                return act.Stage == ActStage.Begun ? Last($"begun {fact}", [window.Start], because) : window.Done;
            case VerifiedFact verified when Single(verified.Provision) is var (_, done):
                return Last($"verified {fact}", [done], because);
            case StateFact { State: ProvisionState.Fulfilled } state when Single(state.Provision) is var (_, done):
                return done;
            case StateFact { State: ProvisionState.InForce or ProvisionState.Begun or ProvisionState.Due } state when Single(state.Provision) is var (start, _):
                return start;
            default:
                return Variable($"fact {fact}");
        }
    }

    /// <summary>A day that a date or an anchor tells: it lies exactly there, as far as its length is exact in days.</summary>
    private int CalendarMoment(Moment moment, Norm because)
    {
        var key = $"moment {moment}";
        var known = _variables.ContainsKey(key);
        var day = Variable(key);
        if (known)
        {
            return day;
        }

        switch (moment)
        {
            case DateMoment { Date.Possible: { IsEmpty: false } dates }:
                NotBefore(day, DateNetwork.Origin, DayOf(dates.Min()), because);
                NotAfter(day, DateNetwork.Origin, DayOf(dates.Max()), because);
                break;
            case ClockMoment clock:
                NotBefore(day, DateNetwork.Origin, DayOf(clock.Time.Date), because);
                NotAfter(day, DateNetwork.Origin, DayOf(clock.Time.Date), because);
                break;
            case OffsetMoment offset when Spans.Least(offset.Span, _context.Agreement.Reckoning) is { } least && Spans.Most(offset.Span, _context.Agreement.Reckoning) is { } most:
                var from = Moment(offset.From, because);
                NotBefore(day, from, least, because);
                NotAfter(day, from, most, because);
                break;
            case FactMoment happening:
                return Moment(happening.Fact, because);
        }

        return day;
    }

    private int AnchorMoment(AnchorId id, Norm because)
    {
        var anchor = _context.Agreement.Anchors.FirstOrDefault(a => a.Id == id);
        if (anchor is null)
        {
            return id == AnchorId.EntryIntoForce ? DateNetwork.EntryIntoForce : Variable($"anchor {id}");
        }

        switch (anchor.Meaning)
        {
            case FactCondition { Fact: MomentFact told }:
                return CalendarMoment(told.Moment, because);

            // The day on which one thing happens is that day; of several only the last is, and others lie before it.
            case FactCondition { Fact: ActFact or VerifiedFact or StateFact } single:
                return Moment(single.Fact, because);
        }

        var known = _variables.ContainsKey($"anchor {id}");
        var moment = Variable($"anchor {id}");
        if (!known && anchor.Meaning is { } meaning)
        {
            foreach (var fact in Certain(meaning))
            {
                NotBefore(moment, Moment(fact, because), 0, because);
            }
        }

        return moment;
    }

    private (int Start, int Done)? Single(ProvisionRef reference) =>
        reference.Id is not null && _context.NormsOf(reference).Where(n => n is Obligation or Prohibition or Maintenance or Decision).ToList() is [var only] && _windows.TryGetValue(only.Id, out var window) ? window : null;

    private int Last(string key, IEnumerable<int> moments, Norm because)
    {
        var last = Variable(key);
        foreach (var moment in moments)
        {
            NotBefore(last, moment, 0, because);
        }

        return last;
    }

    private static long DayOf(LocalDate date) => Period.DaysBetween(DateNetwork.Epoch, date);

    private void NotBefore(int later, int earlier, long days, Norm because) => Constrain(new Difference(later, earlier, -days, OwnerOf(because)), deadline: false);

    private void NotAfter(int earlier, int later, long days, Norm because) => Constrain(new Difference(later, earlier, days, OwnerOf(because)), deadline: true);

    private void Constrain(Difference difference, bool deadline)
    {
        _constraints.Add(difference);
        _deadlines.Add(deadline);
    }

    private int OwnerOf(Norm norm)
    {
        if (!_owners.TryGetValue(norm.Id, out var owner))
        {
            _owners[norm.Id] = owner = _sentences.Count;
            _sentences.Add(norm);
        }

        return owner;
    }
}
