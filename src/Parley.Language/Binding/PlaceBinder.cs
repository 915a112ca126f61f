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
        CommonPlaceSyntax common => new CommonShape(IdOf(common.Area, scope), IdOf(common.With, scope)),
        BetweenPlaceSyntax between => new BetweenShape(IdOf(between.First, scope), IdOf(between.Second, scope)),
        EdgePlaceSyntax edge => new EdgeShape(IdOf(edge.Of, scope)),
        OwnSidePlaceSyntax own => PartyOf(own.Side, scope) is { } party ? new OwnSideShape(party, IdOf(own.Line, scope)) : new UndeterminedShape(null),
        HeldPlaceSyntax held => HeldOf(held, scope),
        CorridorPlaceSyntax corridor => new WithinShape(NumberBinder.Open(corridor.Width, v => LengthOf(corridor.EachSide ? v : v / 2, corridor.Unit), scope), IdOf(corridor.Line, scope)),
        UnionPlaceSyntax union => new UnionShape(union.Areas.Select(a => IdOf(a, scope)).ToValueList()),
        NamedPlaceSyntax named => new UnionShape([IdOf(named, scope)]),
        BlankPlaceSyntax blank => new UndeterminedShape(scope.IdOf(blank.Bracket)),
        _ => new UndeterminedShape(null),
    };

    public static PlaceKind KindOf(PlaceExpressionSyntax place, Scope scope) => place switch
    {
        DrawnPlaceSyntax drawn => drawn.PlaceKind,
        EdgePlaceSyntax => PlaceKind.Line,
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

    private static PlaceShape SideOf(SidePlaceSyntax side, Scope scope) =>
        PartyOf(side.Side, scope) is { } known ? new SideShape(IdOf(side.Area, scope), known, IdOf(side.Line, scope)) : new UndeterminedShape(null);

    /// <summary>The party that a name or an adjective means; null, and a remark, where it means none.</summary>
    private static PartyId? PartyOf(Token side, Scope scope)
    {
        var party = side.Kind == TokenKind.Name ? scope.Expand(side.Name!).Cast<PartyId?>().FirstOrDefault() : scope.PartyOfAdjective(side);
        if (party is null)
        {
            scope.ReportUnknown(BindingDiagnostics.PartyNotDeclared, new NounPhraseSyntax(side.Span, [side], null), NameKind.Party);
        }

        return party;
    }

    private static PlaceShape HeldOf(HeldPlaceSyntax held, Scope scope) =>
        PartyBinder.Bind(held.By, scope) is [var party, ..]
            ? new HeldShape(IdOf(held.Area, scope), party, held.On is { Values: [var day, ..] } ? day : null)
            : new UndeterminedShape(null);

    private static Open<Length> DistanceOf(WithinPlaceSyntax within, Scope scope) => NumberBinder.Open(within.Distance, v => LengthOf(v, within.Unit), scope);

    private static Length LengthOf(decimal value, Token unit) => unit.Canonical switch
    {
        "km" or "kilometre" or "kilometres" or "kilometer" or "kilometers" => Length.FromKilometres((double)value),
        "mile" or "miles" => Length.FromMiles((double)value),
        _ => new Length((double)value),
    };
}
