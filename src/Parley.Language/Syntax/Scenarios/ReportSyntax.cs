using Parley.Model.Events;

namespace Parley.Language.Syntax.Scenarios;

/// <summary>What a step says of an event beside what was done: when, since when it is known, how well established, by whom, under which name.</summary>
internal sealed class ReportSyntax(TextSpan span) : SyntaxNode(span)
{
    /// <summary>When it happened; null where the step does not say.</summary>
    public StepTimeSyntax? From { get; init; }

    /// <summary>The other end, where it happened some time between two.</summary>
    public StepTimeSyntax? To { get; init; }

    public StepTimeSyntax? Known { get; init; }

    public Establishment? Establishment { get; init; }

    /// <summary>Who says so, in its own words.</summary>
    public string? Source { get; init; }

    /// <summary>The name that corrections call it by.</summary>
    public string? Name { get; init; }

    /// <summary>A point and how exactly it is known.</summary>
    public Around? Point { get; init; }

    public override IEnumerable<SyntaxNode> Children => new[] { From, To, Known }.OfType<SyntaxNode>().OrderBy(n => n.Span.Start);
}
