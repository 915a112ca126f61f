using Parley.Analysis.Common;
using Parley.Analysis.Dates.Choosing;

namespace Parley.Analysis.Dates;

/// <summary>When facts come true.</summary>
internal sealed partial class DateNetworkBuilder
{
    /// <summary>What hangs on more brackets than these is some day.</summary>
    private const int MostBrackets = 5;

    /// <summary>When a fact comes true: when the one duty that brings it about is performed, else at a moment of its own.</summary>
    private int Moment(Fact fact) => fact switch
    {
        AnchorFact anchor => AnchorMoment(anchor.Anchor),
        MomentFact { Moment: var at } => CalendarMoment(at),
        AllFact all => Last($"all {fact}", all.Facts.Select(Moment)),
        AnyFact any => First($"any {fact}", any.Facts),
        ActFact { Actors.Count: > 1, AnyActor: true } act => First($"any {fact}", act.Actors.Select(a => (Fact)(act with { Actors = [a], Words = null })).ToValueList()),
        ActFact { Actors.Count: > 1 } act => Last($"all {fact}", act.Actors.Select(a => Moment(act with { Actors = [a], Words = null }))),
        ActFact act => ActMoment(act),
        VerifiedFact verified => Standing($"verified {fact}", Kept(verified.Provision), n => _windows[n.Id].Done, exact: false),
        StateFact { State: ProvisionState.Fulfilled } state => Standing($"fact {fact}", Kept(state.Provision), n => _windows[n.Id].Done),
        StateFact { State: ProvisionState.InForce or ProvisionState.Begun or ProvisionState.Due } state => Standing($"fact {fact}", Kept(state.Provision), n => _windows[n.Id].Start),
        _ => Variable($"fact {fact}"),
    };

    private int ActMoment(ActFact act)
    {
        List<Norm> promises = [.. Promises.Of(act.Actors is [var one] ? one : null, act.Action, _context).OfType<Obligation>()];
        return act.Stage == ActStage.Begun
            ? Standing($"begun {act}", promises, n => _windows[n.Id].Start, exact: false)
            : Standing($"fact {act}", promises, n => _windows[n.Id].Done);
    }

    /// <summary>The moment that the one norm of several brings about which is in the text; with each choice of brackets that leaves one, its moment. Some day where there are more or none.</summary>
    /// <param name="exact">Whether the fact comes true at that moment, rather than not before it.</param>
    private int Standing(string key, IReadOnlyList<Norm> norms, Func<Norm, int> at, bool exact = true)
    {
        if (norms is [{ Guards.IsEmpty: true } only] && exact)
        {
            return at(only);
        }

        var known = _variables.ContainsKey(key);
        var moment = Variable(key);
        if (known)
        {
            return moment;
        }

        foreach (var options in Choices([.. norms.SelectMany(GuardsOf).Select(o => o.Choice).Distinct().Order()]))
        {
            if (norms.Where(n => GuardsOf(n).All(options.Contains)).ToList() is [var standing])
            {
                Define(() => Under(options, () =>
                {
                    NotBefore(moment, at(standing), 0, null);
                    if (exact)
                    {
                        NotBefore(at(standing), moment, 0, null);
                    }
                }));
            }
        }

        return moment;
    }

    /// <summary>Every way to choose; none where they are too many to be of use.</summary>
    private IEnumerable<IReadOnlyList<DateOption>> Choices(IReadOnlyList<int> choices) => choices.Count > MostBrackets ? [] : choices.Aggregate(
        (IEnumerable<IReadOnlyList<DateOption>>)[[]],
        (ways, choice) => ways.SelectMany(w => Enumerable.Range(0, _choices[choice].Options.Count).Select(o => (IReadOnlyList<DateOption>)[.. w, new DateOption(choice, o)])));

    /// <summary>A day that a date or an anchor tells: it lies exactly there, as far as its length is exact in days.</summary>
    private int CalendarMoment(Moment moment)
    {
        if (moment is FactMoment happening)
        {
            return Moment(happening.Fact);
        }

        var key = $"moment {moment}";
        var known = _variables.ContainsKey(key);
        var day = Variable(key);
        if (known)
        {
            return day;
        }

        switch (moment)
        {
            case DateMoment { Date: var dates }:
                Define(() => EachOption(dates, DayOf, Enumerable.Min, d => NotBefore(day, DateNetwork.Origin, d, null)));
                Define(() => EachOption(dates, DayOf, Enumerable.Max, d => NotAfter(day, DateNetwork.Origin, d, null)));
                break;
            case ClockMoment clock:
                Define(() =>
                {
                    NotBefore(day, DateNetwork.Origin, DayOf(clock.Time.Date), null);
                    NotAfter(day, DateNetwork.Origin, DayOf(clock.Time.Date), null);
                });
                break;
            case OffsetMoment offset:
                var from = Moment(offset.From);
                Define(() => EachOption(offset.Span.Amount, a => Least(offset.Span, a), Enumerable.Min, d => NotBefore(day, from, d, null)));
                Define(() => EachOption(offset.Span.Amount, a => Most(offset.Span, a), Enumerable.Max, d => NotAfter(day, from, d, null)));
                break;
        }

        return day;
    }

    private int AnchorMoment(AnchorId id)
    {
        var anchor = _context.Agreement.Anchors.FirstOrDefault(a => a.Id == id);
        if (anchor is null)
        {
            return id == AnchorId.EntryIntoForce ? DateNetwork.EntryIntoForce : Variable($"anchor {id}");
        }

        switch (anchor.Meaning)
        {
            case FactCondition { Fact: MomentFact told }:
                return CalendarMoment(told.Moment);

            // The day on which one thing happens is that day; of several only the last is, and others lie before it.
            case FactCondition { Fact: ActFact or VerifiedFact or StateFact } single:
                return Moment(single.Fact);
        }

        var known = _variables.ContainsKey($"anchor {id}");
        var moment = Variable($"anchor {id}");
        if (!known && anchor.Meaning is { } meaning)
        {
            foreach (var fact in Certain(meaning))
            {
                var comes = Moment(fact);
                Define(() => NotBefore(moment, comes, 0, null));
            }
        }

        return moment;
    }

    /// <summary>Facts that all have to be; of an alternative none is certain.</summary>
    private static IEnumerable<Fact> Certain(Condition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        AndCondition and => and.Parts.SelectMany(Certain),
        _ => [],
    };

    /// <summary>The norms of one provision that can be fulfilled or be in force.</summary>
    private List<Norm> Kept(ProvisionRef reference) =>
        reference.Id is null ? [] : [.. _context.NormsOf(reference).Where(n => n is Obligation or Prohibition or Maintenance or Decision)];

    private int Last(string key, IEnumerable<int> moments)
    {
        var last = Variable(key);
        foreach (var moment in moments)
        {
            Define(() => NotBefore(last, moment, 0, null));
        }

        return last;
    }

    /// <summary>The first of several facts: not after any of them, and not before all of them.</summary>
    private int First(string key, ValueList<Fact> facts)
    {
        var known = _variables.ContainsKey(key);
        var first = Variable(key);
        if (!known)
        {
            var moments = facts.Select(Moment).ToValueList();
            Define(() =>
            {
                Either(moments, moment => NotBefore(first, moment, 0, null));
                foreach (var moment in moments)
                {
                    NotBefore(moment, first, 0, null);
                }
            });
        }

        return first;
    }
}
