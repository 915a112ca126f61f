using Parley.Exploration.Model;

namespace Parley.Exploration.Building;

/// <summary>Whether facts and conditions hold now: the monitor's <c>FactReader</c>, a step at a time.</summary>
internal sealed class FactSignals(Builder builder)
{
    private Machine Machine => builder.Machine;

    /// <param name="actsWhile">Of past acts only those count that happened while this held; null: all.</param>
    public Tri Holds(Condition condition, Tri? actsWhile = null) => condition switch
    {
        FactCondition fact => Holds(fact.Fact, actsWhile),
        NotCondition not => !Holds(not.Body, actsWhile),
        AndCondition and => Machine.All(and.Parts.Select(p => Holds(p, actsWhile))),
        OrCondition or => Machine.Any(or.Parts.Select(p => Holds(p, actsWhile))),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    public Tri Holds(Fact fact, Tri? actsWhile = null) => fact switch
    {
        AllFact all => Machine.All(all.Facts.Select(f => Holds(f, actsWhile))),
        AnyFact any => Machine.Any(any.Facts.Select(f => Holds(f, actsWhile))),
        CountFact count => Counted(count),
        MissedFact missed => Missed(missed),
        HeldFact held => Held(held, actsWhile),
        MomentFact moment => Reached(builder.Calendar.Read(moment.Moment, First)),
        AnchorFact anchor => builder.Anchor(anchor.Anchor),
        ActFact act when builder.Plan.Facts.StockOf(act) is { } stock => Stock(act, stock),
        ActFact => builder.Moves.Met(builder.Plan.Facts.ActOf(fact), actsWhile ?? Tri.Yes, fact.ToString()!),
        VerifiedFact => builder.Moves.Met(builder.Plan.Facts.ActOf(fact), Tri.Yes, fact.ToString()!),
        OutsideFact outside => Outside(outside),
        StateFact state => builder.Provisions.Holds(state),
        _ => Words(fact),
    };

    /// <summary>Whether it has come true by now.</summary>
    public Tri First(Fact fact) => Machine.Once(Holds(fact), fact.ToString()!);

    private static Tri Reached(Reading reading) => reading.Blank ? new Tri(Bit.False, reading.Set.May) : reading.Come;

    private Tri Words(Fact fact)
    {
        builder.LeftOut.Add($"whether \"{fact}\"");
        return Tri.Possibly;
    }

    /// <summary>How much there is of something, by the last report of it; before the first nobody can say.</summary>
    private Tri Stock(ActFact act, ValueList<(ValueList<int> Begins, ValueList<int> Ends)> stock)
    {
        var each = stock.Select((s, i) => builder.Signals.Of($"stock {act}", 0, i, () => Machine.Switch(Answer.Possibly, builder.Moves.Now(s.Begins), builder.Moves.Now(s.Ends), act.ToString())));
        return act.AnyActor ? Machine.Any(each) : Machine.All(each);
    }

    private Tri Outside(OutsideFact outside)
    {
        var (begins, ends) = builder.Plan.Facts.OutsideOf(outside);
        return builder.Signals.Of($"outside {outside}", 0, 0, () => Machine.Switch(Answer.Possibly, builder.Moves.Now(begins), builder.Moves.Now(ends), outside.ToString()));
    }

    private Tri Missed(MissedFact missed)
    {
        var reading = builder.Calendar.Read(missed.By.Moment, First);
        var passed = reading.Blank ? new Tri(Bit.False, reading.Set.May) : missed.By.Included ? reading.Gone : reading.Come;
        var done = Holds(missed.Act);
        var inTime = new Tri(
            Machine.Once(Machine.Gates.And(done.Sure, !passed.May), $"{missed.Act} in time"),
            Machine.Once(Machine.Gates.And(done.May, !passed.Sure), $"possibly {missed.Act} in time"));
        return Machine.And(passed, !inTime);
    }

    private Tri Held(HeldFact held, Tri? actsWhile)
    {
        var state = Holds(held.State, actsWhile);
        var sure = Stopwatch(state.Sure, $"days of {held.State}");
        var may = state.IsExact ? sure : Stopwatch(state.May, $"days of possibly {held.State}");
        return Machine.And(state, builder.Calendar.Gone(held.For, sure, may) ?? Tri.Possibly);
    }

    /// <summary>A clock that starts anew each time that something comes to be so.</summary>
    private Clock Stopwatch(Bit state, string name) =>
        Machine.Stopwatch(state, Machine.Gates.And(state, !Machine.Before(state, $"{name}, before", lags: false)), name);

    /// <summary>The model does not count: it knows whether there is one, and of more than that only that there may be.</summary>
    private Tri Counted(CountFact count)
    {
        var any = builder.Provisions.Counted(count);
        if (count is { Within: null, IsLowerBound: true } && count.Number.TryGetFixed(out var number) && (count.Bound == QuantityBound.AtLeast ? number : number + 1) is var least && least <= 1)
        {
            return least <= 0 ? Tri.Yes : any;
        }

        builder.LeftOut.Add($"counts: {count}");
        return count.IsLowerBound ? new Tri(Bit.False, any.May) : Tri.Possibly;
    }
}
