using System.Collections.Immutable;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Questions;

namespace Parley.Language.Syntax.Questions;

/// <summary><c>Never: 4.2 is due while 1.1 is suspended.</c></summary>
internal sealed class QuestionSyntax(TextSpan span, string words, QuestionKind kind, ImmutableArray<SyntaxNode> whenever, ImmutableArray<SyntaxNode> claims) : SyntaxNode(span)
{
    public string Words { get; } = words;

    public QuestionKind Asks { get; } = kind;

    /// <summary>Each an expectation of a scenario or a condition.</summary>
    public ImmutableArray<SyntaxNode> Whenever { get; } = whenever;

    public ImmutableArray<SyntaxNode> Claims { get; } = claims;

    public bool FromThenOn { get; init; }

    public StepTimeSyntax? By { get; init; }

    public override IEnumerable<SyntaxNode> Children => Whenever.Concat(Claims).Concat(By is null ? [] : new SyntaxNode[] { By }).OrderBy(n => n.Span.Start);

    public override string Label => Asks.ToString();
}
