namespace Parley.Monitoring.Plan;

/// <summary>The patterns that each fact of the text is established by.</summary>
internal sealed class FactPlans
{
    private readonly Dictionary<Fact, Requirement> _acts = [];
    private readonly Dictionary<ActFact, ValueList<(ValueList<int> Begins, ValueList<int> Ends)>> _stocks = [];
    private readonly Dictionary<OutsideFact, (ValueList<int> Begins, ValueList<int> Ends)> _outside = [];
    private readonly Dictionary<AnchorId, Requirement> _announced = [];

    public FactPlans(Agreement agreement, PatternFactory factory, IEnumerable<AnchorId> anchors)
    {
        var facts = agreement.Norms.SelectMany(FactWalker.FactsOf)
            .Concat(agreement.Anchors.Where(a => a.Meaning is not null).SelectMany(a => FactWalker.FactsOf(a.Meaning!)));
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case ActFact stock when CeilingPatterns.IsStock(stock.Action):
                    _stocks.TryAdd(stock, (stock.Actors.IsEmpty ? [[]] : stock.Actors.Select(a => (ValueList<PartyId>)[a])).SelectMany(who => factory.Stock(stock.Action, who)).ToValueList());
                    break;
                case ActFact act when !_acts.ContainsKey(act):
                    _acts.Add(act, All(act.Actors, who => factory.Done(act.Action, who, act.Stage)));
                    break;
                case VerifiedFact verified when !_acts.ContainsKey(verified):
                    _acts.Add(verified, All(verified.By, who => new Requirement([[factory.Verified(who, verified.Provision, Model.Events.Conclusion.Met)]])));
                    break;
                case OutsideFact outside when !_outside.ContainsKey(outside):
                    _outside.Add(outside, factory.Outside(outside));
                    break;
            }
        }

        foreach (var anchor in anchors)
        {
            if (agreement.Anchors.FirstOrDefault(a => a.Id == anchor)?.Meaning is null)
            {
                _announced.Add(anchor, factory.Announced(anchor));
            }
        }
    }

    public Requirement ActOf(Fact fact) => _acts[fact];

    /// <summary>What shows that there is so much of something, and what shows that there is not: for each owner and thing. Null for other facts.</summary>
    public ValueList<(ValueList<int> Begins, ValueList<int> Ends)>? StockOf(Fact fact) => fact is ActFact act && _stocks.TryGetValue(act, out var stock) ? stock : null;

    public (ValueList<int> Begins, ValueList<int> Ends) OutsideOf(OutsideFact fact) => _outside[fact];

    public IEnumerable<int> PatternsOf(Fact fact) => fact switch
    {
        ActFact act when _stocks.TryGetValue(act, out var stock) => stock.SelectMany(s => s.Begins.Concat(s.Ends)),
        ActFact or VerifiedFact => _acts[fact].Patterns,
        OutsideFact outside => _outside[outside].Begins.Concat(_outside[outside].Ends),
        _ => [],
    };

    /// <summary>What announces an anchor that has no meaning a machine could follow; null for others.</summary>
    public Requirement? AnnouncementOf(AnchorId anchor) => _announced.GetValueOrDefault(anchor);

    /// <summary>Each of them has to; nobody named: anybody may.</summary>
    private static Requirement All(ValueList<PartyId> who, Func<ValueList<PartyId>, Requirement> one) =>
        who.IsEmpty ? one([]) : new Requirement(who.SelectMany(w => one([w]).Groups).ToValueList());
}
