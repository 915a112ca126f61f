using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>One end of an act that another sentence orders: <c>the withdrawal shall begin by …</c>, <c>Russia shall complete the withdrawal by …</c></summary>
internal static class StageBinder
{
    /// <summary>Who has to do what: as the sentence says, and where it does not, as the one that orders the act does. What cannot be told is reported.</summary>
    public static (ValueList<PartyId> Bearers, Action Action) Resolve(NormStatementSyntax statement, ValueList<PartyId> bearers, Action action, Scope scope)
    {
        var open = statement.Subject.Tokens.IsEmpty;
        if (statement.Act.Stage == ActStage.Unstated || (!open && !action.Roles.IsEmpty) || statement.Act.Act is not { } act)
        {
            return (bearers, action);
        }

        var orders = scope.Orders.Find(act.Id, bearers, action.Places.Select(p => p.Place), scope);
        switch (orders)
        {
            case [var only]:
                return (only.Bearers, action with { Roles = Completed(action.Roles, only.Action.Roles) });
            case [] when open && action.Find(ActRole.Object)?.Filler is ThingFiller { Of: { } owner }:
                return ([owner], action);
            case [] when open:
                scope.Problems.Add(TimeDiagnostics.NobodyOrdersIt, statement.Act.Span, scope.WordsAt(statement.Act), act.Verb);
                return (bearers, action);
            case [] or [_, ..] when !open:
                return (bearers, action);
            default:
                scope.Problems.Add(TimeDiagnostics.SeveralOrderIt, statement.Act.Span, scope.WordsAt(statement.Act), string.Join(" or ", orders.Select(o => o.Number)));
                return (bearers, action);
        }
    }

    /// <summary>The roles as the sentence gives them, with what the order adds: "its forces" are those of whoever has to do it.</summary>
    private static ValueList<RoleFiller> Completed(ValueList<RoleFiller> own, ValueList<RoleFiller> ordered) =>
    [
        .. own.Select(r => ordered.FirstOrDefault(o => o.Role == r.Role && r.Filler is ThingFiller said && o.Filler is ThingFiller known && said.Thing == known.Thing) ?? r),
        .. ordered.Where(o => own.All(r => r.Role != o.Role)),
    ];
}
