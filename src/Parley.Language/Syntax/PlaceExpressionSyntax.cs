using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Syntax;

/// <summary>Words that tell a place.</summary>
internal abstract class PlaceExpressionSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>the line ["contact"](places.geojson)</c></summary>
internal sealed class DrawnPlaceSyntax(TextSpan span, PlaceKind kind, Token link) : PlaceExpressionSyntax(span)
{
    public PlaceKind PlaceKind { get; } = kind;

    public Token Link { get; } = link;

    public override string Label => $"{PlaceKind} {Link.Text} of {Link.Target}";
}

/// <summary><c>the Donetsk Zone</c></summary>
internal sealed class NamedPlaceSyntax(Token name) : PlaceExpressionSyntax(name.Span)
{
    public Token Name { get; } = name;

    public override string Label => Name.Text;
}

/// <summary><c>the area within 15 km of the Line of Contact</c></summary>
internal sealed class WithinPlaceSyntax(TextSpan span, NumberSyntax distance, Token unit, PlaceExpressionSyntax of) : PlaceExpressionSyntax(span)
{
    public NumberSyntax Distance { get; } = distance;

    public Token Unit { get; } = unit;

    public PlaceExpressionSyntax Of { get; } = of;

    public override IEnumerable<SyntaxNode> Children => [Distance, Of];

    public override string Label => Unit.Text;
}

/// <summary><c>AREA on the Russian side of the Line of Contact</c></summary>
internal sealed class SidePlaceSyntax(TextSpan span, PlaceExpressionSyntax area, Token side, PlaceExpressionSyntax line) : PlaceExpressionSyntax(span)
{
    public PlaceExpressionSyntax Area { get; } = area;

    /// <summary>The party's name or the adjective of it: <c>Russian</c>.</summary>
    public Token Side { get; } = side;

    public PlaceExpressionSyntax Line { get; } = line;

    public override IEnumerable<SyntaxNode> Children => [Area, Line];

    public override string Label => Side.Text;
}

/// <summary><c>AREA except AREA</c></summary>
internal sealed class ExceptPlaceSyntax(TextSpan span, PlaceExpressionSyntax area, PlaceExpressionSyntax without) : PlaceExpressionSyntax(span)
{
    public PlaceExpressionSyntax Area { get; } = area;

    public PlaceExpressionSyntax Without { get; } = without;

    public override IEnumerable<SyntaxNode> Children => [Area, Without];
}

/// <summary><c>the part of AREA within 25 km of LINE</c>, <c>the part of AREA in AREA</c></summary>
internal sealed class CommonPlaceSyntax(TextSpan span, PlaceExpressionSyntax area, PlaceExpressionSyntax with) : PlaceExpressionSyntax(span)
{
    public PlaceExpressionSyntax Area { get; } = area;

    public PlaceExpressionSyntax With { get; } = with;

    public override IEnumerable<SyntaxNode> Children => [Area, With];
}

/// <summary><c>the area between LINE and LINE</c></summary>
internal sealed class BetweenPlaceSyntax(TextSpan span, PlaceExpressionSyntax first, PlaceExpressionSyntax second) : PlaceExpressionSyntax(span)
{
    public PlaceExpressionSyntax First { get; } = first;

    public PlaceExpressionSyntax Second { get; } = second;

    public override IEnumerable<SyntaxNode> Children => [First, Second];
}

/// <summary><c>the edge of AREA</c></summary>
internal sealed class EdgePlaceSyntax(TextSpan span, PlaceExpressionSyntax of) : PlaceExpressionSyntax(span)
{
    public PlaceExpressionSyntax Of { get; } = of;

    public override IEnumerable<SyntaxNode> Children => [Of];
}

/// <summary><c>on the Ukrainian side of LINE</c>, without an area that it narrows.</summary>
internal sealed class OwnSidePlaceSyntax(TextSpan span, Token side, PlaceExpressionSyntax line) : PlaceExpressionSyntax(span)
{
    public Token Side { get; } = side;

    public PlaceExpressionSyntax Line { get; } = line;

    public override IEnumerable<SyntaxNode> Children => [Line];

    public override string Label => Side.Text;
}

/// <summary><c>the part of AREA held by P on DATE</c></summary>
internal sealed class HeldPlaceSyntax(TextSpan span, PlaceExpressionSyntax area, NounPhraseSyntax by, DateSyntax? on) : PlaceExpressionSyntax(span)
{
    public PlaceExpressionSyntax Area { get; } = area;

    public NounPhraseSyntax By { get; } = by;

    public DateSyntax? On { get; } = on;

    public override IEnumerable<SyntaxNode> Children => On is null ? [Area, By] : [Area, By, On];
}

/// <summary><c>a corridor 5 km wide along LINE</c>: half as far on each side.</summary>
internal sealed class CorridorPlaceSyntax(TextSpan span, NumberSyntax width, Token unit, bool eachSide, PlaceExpressionSyntax line) : PlaceExpressionSyntax(span)
{
    public NumberSyntax Width { get; } = width;

    public Token Unit { get; } = unit;

    /// <summary><c>2 km on each side of LINE</c>: the number is the distance, not the width.</summary>
    public bool EachSide { get; } = eachSide;

    public PlaceExpressionSyntax Line { get; } = line;

    public override IEnumerable<SyntaxNode> Children => [Width, Line];

    public override string Label => Unit.Text;
}

/// <summary><c>AREA, AREA and AREA</c></summary>
internal sealed class UnionPlaceSyntax(TextSpan span, ImmutableArray<PlaceExpressionSyntax> areas) : PlaceExpressionSyntax(span)
{
    public ImmutableArray<PlaceExpressionSyntax> Areas { get; } = areas;

    public override IEnumerable<SyntaxNode> Children => Areas;
}

/// <summary><c>[blank]</c> where a place should be.</summary>
internal sealed class BlankPlaceSyntax(BracketSyntax bracket) : PlaceExpressionSyntax(bracket.Span)
{
    public BracketSyntax Bracket { get; } = bracket;

    public override IEnumerable<SyntaxNode> Children => [Bracket];
}
