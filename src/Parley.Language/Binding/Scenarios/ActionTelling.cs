using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>What an event says when an action of the text is done: where, to whom, on what.</summary>
internal static class ActionTelling
{
    /// <summary>Where an act happens: the first of these roles that names places. Who withdraws from A to B is reported at A.</summary>
    private static readonly ActRole[] PlaceRoles =
        [ActRole.From, ActRole.Object, ActRole.In, ActRole.Across, ActRole.To, ActRole.Along, ActRole.Over, ActRole.Against, ActRole.Counterparty, ActRole.Manner];

    /// <summary>One act for each place, each recipient and each provision that it is about.</summary>
    public static IEnumerable<ToldAct> Tell(Action action, Actor actor, ActStage stage, Agreement agreement)
    {
        var act = new ToldAct(action.Act)
        {
            Actor = actor,
            Stage = agreement.FindAct(action.Act)?.Lasts == true ? stage : ActStage.Unstated,
            Object = action.Find(ActRole.Object) is { Filler: ThingFiller thing } ? thing.Thing.Trim('"') : null,
            Amount = action.Find(ActRole.Object) is { Filler: ThingFiller { Quantity: { } quantity } } ? AmountOf(quantity) : null,
        };
        var places = PlaceRoles.Select(r => action.Places.Where(p => p.Role == r).Select(p => p.Place).Distinct().ToList()).FirstOrDefault(p => p.Count > 0) ?? [];
        var others = action.Roles.Where(r => r.Role != ActRole.Helper).Select(r => r.Filler).OfType<PartyFiller>().SelectMany(f => f.Parties).Distinct().Where(p => !actor.Candidates.Contains(p)).ToList();
        var about = action.Roles.Select(r => r.Filler).OfType<ProvisionFiller>().SelectMany(f => f.Provisions).Select(p => p.Id).Distinct().DefaultIfEmpty(null);
        return from at in places.Count == 0 ? [act] : places.Select(p => act with { Where = new InPlace(p) })
               from told in others.Count == 0 ? [at] : others.Select(o => at with { Counterparty = o })
               from provision in about
               select told with { Provision = provision };
    }

    /// <summary>The amount named, or the nearest whole one beyond where the text bounds it; null where it is left open.</summary>
    private static EventAmount? AmountOf(Quantity quantity) => quantity.Amount is not Fixed<decimal> amount ? null : new EventAmount(
        quantity.Bound switch { QuantityBound.MoreThan => amount.Value + 1, QuantityBound.LessThan => Math.Max(0, amount.Value - 1), _ => amount.Value },
        quantity.IsShare ? AmountUnit.PerCent : AmountUnit.Pieces);
}
