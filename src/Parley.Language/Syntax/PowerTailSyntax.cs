using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>What the use of a power needs, and how far it reaches.</summary>
internal abstract class PowerTailSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>by giving 30 days' written notice to Russia</c></summary>
internal sealed class NoticeSyntax(TextSpan span, TimeLengthSyntax? length, bool written, NounPhraseSyntax? to) : PowerTailSyntax(span)
{
    public TimeLengthSyntax? Length { get; } = length;

    public bool Written { get; } = written;

    public NounPhraseSyntax? To { get; } = to;

    public override IEnumerable<SyntaxNode> Children => new SyntaxNode?[] { Length, To }.OfType<SyntaxNode>().OrderBy(n => n.Span.Start);

    public override string Label => Written ? "written" : "";
}

/// <summary><c>for up to 60 days</c>, <c>by 30 days</c></summary>
internal sealed class ReachSyntax(TextSpan span, TimeLengthSyntax length, bool atMost) : PowerTailSyntax(span)
{
    public TimeLengthSyntax Length { get; } = length;

    public bool AtMost { get; } = atMost;

    public override IEnumerable<SyntaxNode> Children => [Length];

    public override string Label => AtMost ? "at most" : "";
}

/// <summary><c>once</c>, <c>twice</c></summary>
internal sealed class TimesSyntax(TextSpan span, int times) : PowerTailSyntax(span)
{
    public int Times { get; } = times;

    public override IEnumerable<SyntaxNode> Children => [];

    public override string Label => $"{Times}";
}

/// <summary><c>except 1.2</c>: what stays in force when the rest is terminated or suspended.</summary>
internal sealed class SurvivalSyntax(TextSpan span, ImmutableArray<ProvisionReferenceSyntax> provisions) : PowerTailSyntax(span)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public override IEnumerable<SyntaxNode> Children => Provisions;
}
