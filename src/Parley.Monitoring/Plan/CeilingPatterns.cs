namespace Parley.Monitoring.Plan;

/// <summary>
/// How much there may be of something: judged from reports of how much there is (<c>have</c>, with an amount), by whoever holds it, at the place that the text names or inside it.
/// </summary>
internal static class CeilingPatterns
{
    private static readonly ActId Have = new("have");

    /// <summary>The amounts that a duty to keep, or a ban on more, sets; each with what is counted.</summary>
    public static IEnumerable<Quantity> CeilingsOf(Action action)
    {
        if (action.Find(ActRole.Object)?.Filler is not ThingFiller thing)
        {
            return [];
        }

        // "limit its armed forces to 600,000 persons"
        return action.Act.Value == "limit" && action.Find(ActRole.To)?.Filler is ThingFiller { Quantity: { } most }
            ? [most with { Bound = QuantityBound.AtMost, Unit = thing.Thing }]
            : thing.Quantities;
    }

    /// <summary>Whether an act is to have so much of something: a state, not a deed.</summary>
    public static bool IsStock(Action action) => action.Act == Have && action.Find(ActRole.Object)?.Filler is ThingFiller { Quantity: not null };

    /// <summary>What shows that there is so much, and what shows that there is not, of each thing.</summary>
    public static IEnumerable<(EventPattern Begins, EventPattern Ends)> Stock(Action action, ValueList<PartyId> holders, PatternFactory factory) => CeilingsOf(action).Select(q =>
    {
        EventPattern Of(QuantityBound bound) => Measure(action, q.Unit, holders, factory) with { Amount = AmountTest.Of(q, bound, Answer.No), WholePlace = bound is QuantityBound.LessThan or QuantityBound.AtMost };
        return (Of(q.Bound), Of(AmountTest.Opposite(q.Bound)));
    });

    /// <summary>What shows that a duty to keep within amounts is not kept.</summary>
    public static IEnumerable<EventPattern> Breaking(Action action, ValueList<PartyId> holders, PatternFactory factory) =>
        CeilingsOf(action).Where(q => q.Per is null).Select(q =>
        {
            var bound = AmountTest.Opposite(q.Bound);
            return Measure(action, q.Unit, holders, factory) with { Amount = AmountTest.Of(q, bound, Answer.No), WholePlace = bound is QuantityBound.LessThan or QuantityBound.AtMost };
        });

    /// <summary>More than a ban allows, there at one time.</summary>
    public static IEnumerable<EventPattern> Exceeding(Action action, ValueList<PartyId> holders, PatternFactory factory) =>
        CeilingsOf(action).Where(q => q is { Per: null, Bound: QuantityBound.MoreThan }).Select(q => Measure(action, q.Unit, holders, factory) with { Amount = AmountTest.Of(q, q.Bound, Answer.No) });

    /// <summary><c>reduce its forces in the Zone to 14,700 soldiers</c>: so few are there.</summary>
    public static EventPattern? Reduced(Action action, ValueList<PartyId> holders, PatternFactory factory) =>
        action.Act.Value == "reduce" && action.Find(ActRole.To)?.Filler is ThingFiller { Quantity: { } most } counted
            ? Measure(action, counted.Thing, holders, factory) with { Amount = AmountTest.Of(most, QuantityBound.AtMost, Answer.No), WholePlace = true }
            : null;

    private static EventPattern Measure(Action action, string thing, ValueList<PartyId> holders, PatternFactory factory) =>
        factory.By(new EventPattern(0, Have) { Object = thing, Places = factory.PlacesOf(action) }, holders);
}
