using NodaTime;
using Parley.Analysis.Common;
using Parley.Analysis.Dates.Choosing;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Reads the network of dates out of the norms. What only some choice of brackets keeps, or one side of an "or", is kept apart with its choice.</summary>
internal sealed partial class DateNetworkBuilder
{
    private readonly AnalysisContext _context;
    private readonly Dictionary<string, int> _variables = new() { ["origin"] = DateNetwork.Origin, ["entry into force"] = DateNetwork.EntryIntoForce };
    private readonly List<Difference> _constraints = [];
    private readonly List<bool> _deadlines = [];
    private readonly List<OpenDifference> _open = [];
    private readonly List<DateChoice> _choices = [];
    private readonly List<BlankSpan> _blanks = [];
    private readonly Dictionary<BracketId, int> _brackets = [];
    private readonly List<Norm> _sentences = [];
    private readonly Dictionary<NormId, (int Start, int Done)> _windows = [];
    private readonly Dictionary<NormId, int> _owners = [];
    private readonly List<ApprovalGate> _gates;

    /// <summary>The options under which the constraints that are being added hold.</summary>
    private IReadOnlyList<DateOption> _when = [];

    /// <summary>Whether the constraints that are being added only define a moment.</summary>
    private bool _defining;

    private DateNetworkBuilder(AnalysisContext context)
    {
        _context = context;
        _gates = [.. context.Norms.OfType<ApprovalGate>()];
    }

    public static DateNetwork Build(AnalysisContext context)
    {
        var builder = new DateNetworkBuilder(context);
        var norms = context.Norms.Where(n => n is not (OutsideLaw or Declaration or DecisionRule)).ToList();
        foreach (var norm in norms.Where(n => n is not Life))
        {
            builder._windows[norm.Id] = (builder.Variable($"start {norm.Id}"), builder.Variable($"done {norm.Id}"));
        }

        foreach (var norm in norms)
        {
            builder.Under(builder.GuardsOf(norm), () => builder.Add(norm));
        }

        // Before the variables are counted: a bar may end with a moment that nothing else names.
        var bars = context.Norms.OfType<OutsideLaw>().SelectMany(builder.BarsOf).ToList();
        return new DateNetwork(builder._variables.Count, builder._constraints, builder._deadlines, builder._open, builder._choices, builder._blanks, bars, builder._ends, builder._sentences, builder._windows);
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
        foreach (var gate in _gates.Where(g => g.Id != norm.Id && g.CanHoldWith(norm) && g.Of.Any(o => o.Id is not null && _context.Reaches(o, norm.Provision))))
        {
            Under(GuardsOf(gate), () => NotBefore(start, _windows[gate.Id].Done, 0, gate));
            waits = true;
        }

        AddWhatComesFirst(norm, done);
        if (!waits && !(norm.ActionOf() is { } action && ActKinds.IsConsent(action.Act)) && norm is not ApprovalGate)
        {
            NotBefore(start, DateNetwork.EntryIntoForce, 0, norm);
        }

        if (norm is Change suspension && ChangeTimes.FromTheFirst(suspension) is { } over)
        {
            foreach (var held in suspension.Over.SelectMany(_context.NormsOf).Where(n => n.Id != norm.Id && _windows.ContainsKey(n.Id)))
            {
                BindStart(suspension, _windows[held.Id].Start, over.Moment, over.Included ? 1 : 0);
            }
        }
    }

    /// <summary>A vote comes before the approval that it gives, a step before it is verified.</summary>
    private void AddWhatComesFirst(Norm norm, int done)
    {
        if (norm is ApprovalGate { Means: ApprovalMeans.Referendum } vote)
        {
            foreach (var people in vote.Bearers)
            {
                NotBefore(done, ActMoment(new ActFact([people], new Action(new ActId("hold a referendum"), [], "hold a referendum"), ActStage.Unstated)), 0, norm);
            }
        }

        if (norm is ApprovalGate gate)
        {
            foreach (var asked in Promises.ToApprove(gate, _context))
            {
                Under(GuardsOf(asked), () => NotBefore(done, _windows[asked.Id].Start, 0, norm));
            }
        }

        if (norm is VerificationDuty { Timing.Every: null } verification)
        {
            foreach (var step in verification.Verifies.Where(v => v.Id is not null).SelectMany(_context.NormsOf).OfType<Obligation>().DistinctBy(n => n.Id))
            {
                Under(GuardsOf(step), () => NotBefore(done, _windows[step.Id].Done, 0, norm));
            }
        }
    }

    /// <summary>"Enters into force on 1 May" fixes entry into force; "4.1 enters into force when" makes 4.1 wait.</summary>
    private void AddLife(Life life)
    {
        if (life.Stage != LifeStage.EntersIntoForce)
        {
            AddEnd(life);
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
            BindStart(norm, start, from.Moment, from.Included ? 0 : 1);
        }

        foreach (var clause in norm.Conditions.Where(c => c.Word is not (ConditionWord.Unless or ConditionWord.Until or ConditionWord.While or ConditionWord.Whenever)))
        {
            waits = true;
            Await(norm, start, clause.Condition);
        }

        if (done is { } end)
        {
            foreach (var until in norm.Timing.FurtherEnds.Concat(norm.Timing.End is { } last ? [last] : []))
            {
                BindEnd(norm, end, until.Moment, until.Included ? 0 : 1);
            }
        }

        if (done is { } over && norm is (Prohibition or Maintenance or Permission) && norm.Timing.For is { } lasting && LastsFrom(norm) is { } begun)
        {
            EachOption(lasting.Amount, a => Most(lasting, a), Enumerable.Max, days => NotAfter(over, begun, days, norm));
        }

        return waits;
    }

    /// <summary>The moment from which a norm lasts for its length; null where the text leaves that to a condition.</summary>
    private int? LastsFrom(Norm norm) => norm.Timing.Start?.Moment switch
    {
        null => norm.Conditions.IsEmpty ? DateNetwork.EntryIntoForce : null,
        ChoiceMoment or LeadMoment or DateMoment { Date: Undetermined<LocalDate> } or OffsetMoment { Span.Amount: Undetermined<int> } => null,
        var moment => CalendarMoment(moment),
    };

    private void BindStart(Norm norm, int start, Moment moment, int shift)
    {
        switch (moment)
        {
            case ChoiceMoment { Latest: true } last:
                foreach (var each in last.Moments)
                {
                    BindStart(norm, start, each, shift);
                }

                break;
            case ChoiceMoment first:
                Either(first.Moments, each => BindStart(norm, start, each, shift));
                break;
            case DateMoment { Date: Undetermined<LocalDate> blank }:
                NotBefore(start, Blank(blank.Bracket, DateNetwork.Origin, null, norm, null), shift, norm);
                break;
            case DateMoment { Date: var dates }:
                EachOption(dates, DayOf, Enumerable.Min, day => NotBefore(start, DateNetwork.Origin, day + shift, norm));
                break;
            case ClockMoment clock:
                NotBefore(start, DateNetwork.Origin, DayOf(clock.Time.Date), norm);
                break;
            case FactMoment happening:
                NotBefore(start, Moment(happening.Fact), 0, norm);
                break;
            case OffsetMoment { Span.Amount: Undetermined<int> blank } offset:
                NotBefore(start, Blank(blank.Bracket, Moment(offset.From), offset.Span.Unit, norm, null), 0, norm);
                break;
            case OffsetMoment offset:
                var after = Moment(offset.From);
                EachOption(offset.Span.Amount, a => Least(offset.Span, a), Enumerable.Min, days => NotBefore(start, after, days, norm));
                break;
            case LeadMoment { Span.Amount: not Undetermined<int> } lead:
                var before = Moment(lead.Before);
                EachOption(lead.Span.Amount, a => Most(lead.Span, a), Enumerable.Max, days => NotBefore(start, before, -days, norm));
                break;
        }
    }

    private void BindEnd(Norm norm, int done, Moment moment, int shift)
    {
        switch (moment)
        {
            case ChoiceMoment { Latest: false } first:
                foreach (var each in first.Moments)
                {
                    BindEnd(norm, done, each, shift);
                }

                break;
            case ChoiceMoment last:
                Either(last.Moments, each => BindEnd(norm, done, each, shift));
                break;
            case DateMoment { Date: Undetermined<LocalDate> blank }:
                NotAfter(done, Blank(blank.Bracket, DateNetwork.Origin, null, norm, done), -shift, norm);
                break;
            case DateMoment { Date: var dates }:
                EachOption(dates, DayOf, Enumerable.Max, day => NotAfter(done, DateNetwork.Origin, day - shift, norm));
                break;
            case ClockMoment clock:
                NotAfter(done, DateNetwork.Origin, DayOf(clock.Time.Date), norm);
                break;
            case FactMoment happening:
                NotAfter(done, Moment(happening.Fact), 0, norm);
                break;
            case OffsetMoment { Span.Amount: Undetermined<int> blank } offset:
                NotAfter(done, Blank(blank.Bracket, Moment(offset.From), offset.Span.Unit, norm, done), 0, norm);
                break;
            case OffsetMoment offset:
                var after = Moment(offset.From);
                EachOption(offset.Span.Amount, a => Most(offset.Span, a), Enumerable.Max, days => NotAfter(done, after, days, norm));
                break;
            case LeadMoment { Span.Amount: not Undetermined<int> } lead:
                // Working days count backwards without the rule that ends a time on a working day.
                var before = Moment(lead.Before);
                EachOption(lead.Span.Amount, a => Spans.Least(new TimeLength(new Fixed<int>(a), lead.Span.Unit), Reckoning.Default)!.Value, Enumerable.Min, days => NotAfter(done, before, -days, norm));
                break;
        }
    }

    private void Await(Norm norm, int start, Condition condition)
    {
        switch (condition)
        {
            case FactCondition fact:
                NotBefore(start, Moment(fact.Fact), 0, norm);
                break;
            case AndCondition and:
                foreach (var part in and.Parts)
                {
                    Await(norm, start, part);
                }

                break;
            case OrCondition or:
                Either(or.Parts, part => Await(norm, start, part));
                break;
        }
    }

    private long Least(TimeLength span, int amount) => Spans.Least(span with { Amount = new Fixed<int>(amount) }, _context.Agreement.Reckoning)!.Value;

    private long Most(TimeLength span, int amount) => Spans.Most(span with { Amount = new Fixed<int>(amount) }, _context.Agreement.Reckoning)!.Value;
}
