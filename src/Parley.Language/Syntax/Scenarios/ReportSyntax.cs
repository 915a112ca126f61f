using System.Collections.Immutable;
using Parley.Language.Lexing;
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

    /// <summary><c>, in the Donetsk Zone</c></summary>
    public SyntaxNode? Place { get; init; }

    /// <summary><c>, with Russia</c>: to or with whom.</summary>
    public NounPhraseSyntax? Counterparty { get; init; }

    /// <summary><c>, in the amount of 75</c></summary>
    public EventAmount? Amount { get; init; }

    /// <summary><c>, about 4.1</c></summary>
    public ImmutableArray<ProvisionReferenceSyntax> About { get; init; } = [];

    /// <summary>What was concluded, where the step says so; a value of null says that nothing was.</summary>
    public (bool Said, Conclusion? Value) Conclusion { get; init; }

    /// <summary>Which end of an act it was, where the step says so apart from the verb.</summary>
    public ActStage? Stage { get; init; }

    /// <summary>The name of the event that this one replaces, or takes back.</summary>
    public Token? Corrects { get; init; }

    public bool TakesBack { get; init; }

    public bool Exercise { get; init; }

    public string? Note { get; init; }

    public override IEnumerable<SyntaxNode> Children =>
        new SyntaxNode?[] { From, To, Known, Place, Counterparty }.OfType<SyntaxNode>().Concat(About).OrderBy(n => n.Span.Start);
}
