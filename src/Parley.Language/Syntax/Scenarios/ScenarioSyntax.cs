using System.Collections.Immutable;

namespace Parley.Language.Syntax.Scenarios;

/// <summary>A heading of the third level under Scenarios, and the steps under it.</summary>
internal sealed class ScenarioSyntax(TextSpan span, string name, TextSpan nameSpan, ImmutableArray<StepSyntax> steps) : SyntaxNode(span)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public ImmutableArray<StepSyntax> Steps { get; } = steps;

    public override IEnumerable<SyntaxNode> Children => Steps;

    public override string Label => Name;
}
