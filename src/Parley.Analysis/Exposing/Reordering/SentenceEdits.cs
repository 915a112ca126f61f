namespace Parley.Analysis.Exposing.Reordering;

/// <summary>Changes what a sentence waits for.</summary>
internal static class SentenceEdits
{
    /// <summary>Every fact that the sentence waits for in every case, in its conditions and its times, given to an edit.</summary>
    /// <param name="edit">The fact to wait for instead: itself where it stays, null to wait for nothing.</param>
    /// <param name="anchor">What times are counted from where the edit gives null.</param>
    public static Norm Edit(this Norm norm, Func<Fact, Fact?> edit, Fact anchor) => norm with
    {
        Conditions = norm.Conditions.Select(c => c.Word is ConditionWord.Unless or ConditionWord.Until ? c
            : Edited(c.Condition, edit) is { } kept ? kept == c.Condition ? c : c with { Condition = kept } : null).OfType<ConditionClause>().ToValueList(),
        Timing = norm.Timing with
        {
            Start = Edited(norm.Timing.Start, edit, norm is Life ? null : anchor),
            End = Edited(norm.Timing.End, edit, anchor),
            FurtherEnds = norm.Timing.FurtherEnds.Select(e => Edited(e, edit, anchor)).OfType<Bound>().ToValueList(),
        },
    };

    /// <summary>The sentence, waiting for one thing more.</summary>
    public static Norm Once(this Norm norm, Fact fact) => norm with { Conditions = [.. norm.Conditions, new ConditionClause(ConditionWord.Once, new FactCondition(fact))] };

    /// <summary>The facts of its times, as <see cref="Edit"/> meets them.</summary>
    public static IEnumerable<Fact> TimeFacts(this Norm norm) =>
        norm.Timing.FurtherEnds.Prepend(norm.Timing.End).Prepend(norm.Timing.Start).OfType<Bound>().SelectMany(b => b.Moment switch
        {
            FactMoment moment => Parts(moment.Fact),
            OffsetMoment offset => Parts(offset.From),
            _ => [],
        });

    /// <summary>The facts of its conditions, as <see cref="Edit"/> meets them.</summary>
    public static IEnumerable<Fact> ConditionFacts(this Norm norm) =>
        norm.Conditions.Where(c => c.Word is not (ConditionWord.Unless or ConditionWord.Until)).SelectMany(c => Parts(c.Condition));

    private static IEnumerable<Fact> Parts(Condition condition) => condition switch
    {
        FactCondition fact => Parts(fact.Fact),
        AndCondition and => and.Parts.SelectMany(Parts),
        _ => [],
    };

    private static IEnumerable<Fact> Parts(Fact fact) => fact is AllFact all ? all.Facts.SelectMany(Parts) : [fact];

    private static Bound? Edited(Bound? bound, Func<Fact, Fact?> edit, Fact? anchor) => bound?.Moment switch
    {
        FactMoment moment => (Edited(moment.Fact, edit) ?? anchor) is { } fact ? bound with { Moment = new FactMoment(fact) } : null,
        OffsetMoment offset => (Edited(offset.From, edit) ?? anchor) is { } fact ? bound with { Moment = offset with { From = fact } } : null,
        _ => bound,
    };

    private static Condition? Edited(Condition condition, Func<Fact, Fact?> edit)
    {
        switch (condition)
        {
            case FactCondition fact:
                return Edited(fact.Fact, edit) is { } kept ? new FactCondition(kept) : null;
            case AndCondition and:
                var parts = and.Parts.Select(p => Edited(p, edit)).OfType<Condition>().ToValueList();
                return parts.Count switch { 0 => null, 1 => parts[0], _ => new AndCondition(parts) };
            default:
                return condition;
        }
    }

    private static Fact? Edited(Fact fact, Func<Fact, Fact?> edit)
    {
        if (fact is not AllFact all)
        {
            return edit(fact);
        }

        var kept = all.Facts.Select(f => Edited(f, edit)).OfType<Fact>().ToValueList();
        return kept.Count switch { 0 => null, 1 => kept[0], _ => new AllFact(kept) };
    }
}
