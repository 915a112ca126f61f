using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>The sentences of one article that order or allow acts, so that <c>the withdrawal</c> or <c>the request</c> beside them is known to be theirs.</summary>
/// <remarks>Another article's are not looked at: "the withdrawal" that is meant has to be near, and an article can then be bound by itself.</remarks>
internal sealed class OrderedActs
{
    public static readonly OrderedActs None = new([]);

    private readonly ILookup<string, (string Number, NormStatementSyntax Statement)> _byAct;

    private OrderedActs(IEnumerable<(string Number, NormStatementSyntax Statement)> said) =>
        _byAct = said.ToLookup(o => o.Statement.Act.Act!.Id);

    /// <summary>An act as one sentence orders it.</summary>
    public readonly record struct Order(string Number, ValueList<PartyId> Bearers, Action Action);

    public static OrderedActs Of(SectionSyntax section) => new(SectionBinder.ProvisionsOf(section)
        .SelectMany(p => p.Sentences.SelectMany(s => s.Readings).SelectMany(r => r.Statements).OfType<NormStatementSyntax>().Select(s => (p.Number, s)))
        .Where(o => o.s is { Modal: Modal.Shall or Modal.May, Act: { Act: not null, Stage: ActStage.Unstated }, Subject.Tokens.IsEmpty: false }));

    /// <summary>What <c>the request</c> means: the one act of that kind that the same provision asks or allows, with whoever does it; null where it speaks of none, or of several.</summary>
    public (ValueList<PartyId> Actors, bool Any, Action Action)? Beside(string act, Scope scope)
    {
        var here = ReferenceList.ProvisionOf(scope.Provision?.Value ?? "");
        var last = scope.LastProvisions;
        var said = _byAct[act].Where(o => ReferenceList.ProvisionOf(o.Number) == here).Select(o => PartyBinder.TryBind(o.Statement.Subject, scope) is { IsEmpty: false } actors
            ? (Actors: actors, Any: actors.Count > 1 && (o.Statement.Modal == Modal.May || PartyBinder.MeansAny(o.Statement.Subject)), ActionBinder.Bind(o.Statement.Act, actors, scope))
            : ((ValueList<PartyId> Actors, bool Any, Action Action)?)null).Distinct().ToList();
        scope.LastProvisions = last;
        return said is [{ } only] ? only : null;
    }

    /// <summary>What the words can mean: of the same provision, else of the article.</summary>
    /// <param name="bearers">Who has to do it, where the words say so; else anybody.</param>
    /// <param name="places">Where, where the words say so.</param>
    public ImmutableArray<Order> Find(string act, ValueList<PartyId> bearers, IEnumerable<PlaceId> places, Scope scope)
    {
        var here = scope.Provision?.Value ?? "";
        var wanted = places.ToList();
        var last = scope.LastProvisions;
        var orders = new List<Order>();
        foreach (var (number, statement) in _byAct[act].Where(o => o.Statement is { Modal: Modal.Shall, Act: { Act.Lasts: true, Roles.IsEmpty: false } }))
        {
            if (PartyBinder.TryBind(statement.Subject, scope) is { } bound && (bearers.IsEmpty || bearers.All(bound.Contains)))
            {
                var action = ActionBinder.Bind(statement.Act, bound, scope);
                if (wanted.TrueForAll(p => action.Places.Any(a => a.Place == p)))
                {
                    orders.Add(new Order(number, bearers.IsEmpty ? bound : bearers, action));
                }
            }
        }

        scope.LastProvisions = last;
        var near = orders.Where(o => ReferenceList.ProvisionOf(o.Number) == ReferenceList.ProvisionOf(here)).ToList();
        return [.. (near.Count > 0 ? near : orders).DistinctBy(o => (o.Bearers, o.Action))];
    }
}
