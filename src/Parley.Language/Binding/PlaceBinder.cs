using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Words that tell a place, as a shape of the model; parts of a derived place become places of their own.</summary>
internal static class PlaceBinder
{
    public static PlaceShape ShapeOf(PlaceExpressionSyntax place, Scope scope) => place switch
    {
        DrawnPlaceSyntax drawn => new DrawnShape(drawn.Link.Target!, drawn.Link.Text),
        WithinPlaceSyntax within => new WithinShape(DistanceOf(within, scope), IdOf(within.Of, scope)),
        SidePlaceSyntax side => SideOf(side, scope),
        ExceptPlaceSyntax except => new ExceptShape(IdOf(except.Area, scope), IdOf(except.Without, scope)),
        UnionPlaceSyntax union => new UnionShape(union.Areas.Select(a => IdOf(a, scope)).ToValueList()),
        NamedPlaceSyntax named => new UnionShape([IdOf(named, scope)]),
        BlankPlaceSyntax blank => new UndeterminedShape(scope.IdOf(blank.Bracket)),
        _ => new UndeterminedShape(null),
    };

    public static PlaceKind KindOf(PlaceExpressionSyntax place, Scope scope) => place switch
    {
        DrawnPlaceSyntax drawn => drawn.PlaceKind,
        NamedPlaceSyntax named => scope.FindPlace(new PlaceId(named.Name.Name!.Id))?.Kind ?? PlaceKind.Area,
        _ => PlaceKind.Area,
    };

    /// <summary>The place that the words name; a derived one gets its own words as its name.</summary>
    public static PlaceId IdOf(PlaceExpressionSyntax place, Scope scope)
    {
        if (place is NamedPlaceSyntax named)
        {
            return new PlaceId(named.Name.Name!.Id);
        }

        var words = scope.WordsAt(place);
        var id = new PlaceId(Parsing.NameTable.WithoutArticle(words));
        scope.AddPlace(new Place(id, words, KindOf(place, scope), ShapeOf(place, scope), scope.At(place)) { Used = true });
        return id;
    }

    private static PlaceShape SideOf(SidePlaceSyntax side, Scope scope)
    {
        var party = side.Side.Kind == TokenKind.Name ? scope.Expand(side.Side.Name!).Cast<PartyId?>().FirstOrDefault() : scope.PartyOfAdjective(side.Side);
        if (party is not { } known)
        {
            var phrase = new NounPhraseSyntax(side.Side.Span, [side.Side], null);
            scope.ReportUnknown(BindingDiagnostics.PartyNotDeclared, phrase, NameKind.Party);
            return new UndeterminedShape(null);
        }

        return new SideShape(IdOf(side.Area, scope), known, IdOf(side.Line, scope));
    }

    private static Open<Length> DistanceOf(WithinPlaceSyntax within, Scope scope)
    {
        Length Of(decimal value) => within.Unit.Canonical switch
        {
            "km" or "kilometre" or "kilometres" or "kilometer" or "kilometers" => Length.FromKilometres((double)value),
            "mile" or "miles" => Length.FromMiles((double)value),
            _ => new Length((double)value),
        };
        return NumberBinder.Open(within.Distance, Of, scope);
    }
}
