using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;

namespace Parley.Language.Syntax;

/// <summary>A bullet of a declaring section, with the footnotes it cites.</summary>
internal abstract class DeclarationSyntax(TextSpan span, ImmutableArray<Token> footnotes) : SyntaxNode(span)
{
    public ImmutableArray<Token> Footnotes { get; } = footnotes;
}

/// <summary><c>**Russia**, also "the Russian Federation"</c>; several names make a group with "together".</summary>
internal sealed class PartyDeclarationSyntax(TextSpan span, ImmutableArray<Token> footnotes) : DeclarationSyntax(span, footnotes)
{
    public required ImmutableArray<Token> Names { get; init; }

    public ImmutableArray<Token> Aliases { get; init; } = [];

    public PartyRole? Role { get; init; }

    /// <summary><c>the parliament of Ukraine</c>: whose organ.</summary>
    public NounPhraseSyntax? OrganOf { get; init; }

    public NounPhraseSyntax? Members { get; init; }

    /// <summary><c>together "the Guarantors"</c></summary>
    public Token? Group { get; init; }

    public override IEnumerable<SyntaxNode> Children => new[] { OrganOf, Members }.OfType<SyntaxNode>();

    public override string Label => string.Join(", ", Names.Select(n => n.Text)) + (Role is { } role ? $" ({role})" : "") + (Group is null ? "" : $" = {Group.Text}");
}

/// <summary><c>"the Line of Contact" means the line ["contact"](places.geojson).</c></summary>
internal sealed class DefinitionSyntax(TextSpan span, ImmutableArray<Token> footnotes, Token term, PlaceExpressionSyntax? place, string words)
    : DeclarationSyntax(span, footnotes)
{
    public Token Term { get; } = term;

    /// <summary>The place that the term means, or null for a term of another kind.</summary>
    public PlaceExpressionSyntax? Place { get; } = place;

    public string Words { get; } = words;

    public override IEnumerable<SyntaxNode> Children => Place is null ? [] : [Place];

    public override string Label => Term.Text;
}

/// <summary><c>"Signature" means the day on which each Signatory has signed this agreement, brought about by …</c></summary>
internal sealed class AnchorSyntax(TextSpan span, ImmutableArray<Token> footnotes, Token term, ConditionSyntax? meaning, NounPhraseSyntax? broughtAboutBy, string words)
    : DeclarationSyntax(span, footnotes)
{
    public Token Term { get; } = term;

    public ConditionSyntax? Meaning { get; } = meaning;

    public NounPhraseSyntax? BroughtAboutBy { get; } = broughtAboutBy;

    public string Words { get; } = words;

    public override IEnumerable<SyntaxNode> Children => new SyntaxNode?[] { Meaning, BroughtAboutBy }.OfType<SyntaxNode>();

    public override string Label => Term.Text;
}

/// <summary><c>The day of the event is not counted.</c></summary>
internal sealed class ReckoningRuleSyntax(TextSpan span, ImmutableArray<Token> footnotes, string words) : DeclarationSyntax(span, footnotes)
{
    public string Words { get; } = words;

    public override string Label => Words;
}

/// <summary><c>**enact** (enacted, enactment): Russia enacts a law.</c></summary>
internal sealed class ActDeclarationSyntax(TextSpan span, ImmutableArray<Token> footnotes, Token verb, ActEntry entry, string example)
    : DeclarationSyntax(span, footnotes)
{
    public Token Verb { get; } = verb;

    public ActEntry Entry { get; } = entry;

    public string Example { get; } = example;

    public override string Label => Verb.Text;
}
