using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary><c>[blank]</c>, <c>[30 | 90]</c>, <c>[Ukraine: 30 | Russia: 90]</c>, <c>[a sentence]</c></summary>
internal sealed class BracketSyntax(TextSpan span, BracketKind kind, ImmutableArray<BracketOptionSyntax> options) : SyntaxNode(span)
{
    public BracketKind Bracket { get; } = kind;

    public ImmutableArray<BracketOptionSyntax> Options { get; } = options;

    public override IEnumerable<SyntaxNode> Children => Options;

    public override string Label => Bracket.ToString();
}

/// <summary>One of the texts of a bracket, and who proposes it.</summary>
internal sealed class BracketOptionSyntax(TextSpan span, string text, ImmutableArray<string> proposers) : SyntaxNode(span)
{
    public string Text { get; } = text;

    /// <summary>The same in the words of the grammar, which it differs from in other languages.</summary>
    public string Canonical { get; init; } = text;

    /// <summary>Ids of parties.</summary>
    public ImmutableArray<string> Proposers { get; } = proposers;

    public override string Label => Proposers.IsEmpty ? Text : $"{string.Join(", ", Proposers)}: {Text}";
}

/// <summary>A number that the text gives, leaves blank or offers in alternatives.</summary>
internal sealed class NumberSyntax(TextSpan span, ImmutableArray<decimal> values, BracketSyntax? bracket) : SyntaxNode(span)
{
    /// <summary>One value, several alternatives, or none for a blank.</summary>
    public ImmutableArray<decimal> Values { get; } = values;

    /// <summary>The figures that repeat the words: <c>seventy-two (72)</c>; null where none do.</summary>
    public decimal? Figures { get; init; }

    public BracketSyntax? Bracket { get; } = bracket;

    public override IEnumerable<SyntaxNode> Children => Bracket is null ? [] : [Bracket];

    public override string Label => string.Join(" | ", Values);
}
