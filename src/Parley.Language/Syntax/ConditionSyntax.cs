using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>A condition in words.</summary>
internal abstract class ConditionSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>One fact.</summary>
internal sealed class FactConditionSyntax(FactSyntax fact) : ConditionSyntax(fact.Span)
{
    public FactSyntax Fact { get; } = fact;

    public override IEnumerable<SyntaxNode> Children => [Fact];
}

/// <summary>Facts joined by "and", or by "or".</summary>
internal sealed class JoinedConditionSyntax(TextSpan span, bool any, ImmutableArray<ConditionSyntax> parts) : ConditionSyntax(span)
{
    /// <summary>Whether one of them is enough.</summary>
    public bool Any { get; } = any;

    public ImmutableArray<ConditionSyntax> Parts { get; } = parts;

    public override IEnumerable<SyntaxNode> Children => Parts;

    public override string Label => Any ? "any" : "all";
}
