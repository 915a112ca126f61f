using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Syntax;

/// <summary>A numbered paragraph with its items.</summary>
internal sealed class ProvisionSyntax(TextSpan span, string number, TextSpan numberSpan, TextSpan content, bool declaratory, ImmutableArray<SentenceSyntax> sentences, ImmutableArray<ProvisionSyntax> items)
    : SyntaxNode(span)
{
    /// <summary><c>4.1</c>, <c>4.1(a)</c></summary>
    public string Number { get; } = number;

    public TextSpan NumberSpan { get; } = numberSpan;

    public TextSpan Content { get; } = content;

    public bool Declaratory { get; } = declaratory;

    public ImmutableArray<SentenceSyntax> Sentences { get; } = sentences;

    public ImmutableArray<ProvisionSyntax> Items { get; } = items;

    public override IEnumerable<SyntaxNode> Children => Sentences.Concat<SyntaxNode>(Items).OrderBy(n => n.Span.Start);

    public override string Label => Declaratory ? $"{Number} declaratory" : Number;
}

/// <summary>A block quote or a paragraph without norms: read by people only.</summary>
internal sealed class CommentarySyntax(TextSpan span) : SyntaxNode(span);

/// <summary>A sentence, in one reading for each combination of its alternatives.</summary>
internal sealed class SentenceSyntax(TextSpan span, string words, ImmutableArray<Token> footnotes, ImmutableArray<BracketSyntax> brackets, ImmutableArray<ReadingSyntax> readings)
    : SyntaxNode(span)
{
    public string Words { get; } = words;

    public ImmutableArray<Token> Footnotes { get; } = footnotes;

    /// <summary>Every bracket of the sentence, outer ones first.</summary>
    public ImmutableArray<BracketSyntax> Brackets { get; } = brackets;

    public ImmutableArray<ReadingSyntax> Readings { get; } = readings;

    public override IEnumerable<SyntaxNode> Children => Readings;
}

/// <summary>What a sentence says if certain options of its brackets are agreed.</summary>
internal sealed class ReadingSyntax(TextSpan span, ImmutableArray<(BracketSyntax Bracket, int Option)> choices, ImmutableArray<StatementSyntax> statements) : SyntaxNode(span)
{
    public ImmutableArray<(BracketSyntax Bracket, int Option)> Choices { get; } = choices;

    public ImmutableArray<StatementSyntax> Statements { get; } = statements;

    public override IEnumerable<SyntaxNode> Children => Statements;

    public override string Label => string.Join(", ", Choices.Select(c => $"option {c.Option + 1} of {c.Bracket.Span}"));
}
