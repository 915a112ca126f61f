using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Events;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>The parts of a report as they are found; each may be said once.</summary>
internal sealed class ReportParts
{
    public StepTimeSyntax? From { get; set; }

    public StepTimeSyntax? To { get; set; }

    public StepTimeSyntax? Known { get; set; }

    public Establishment? Establishment { get; set; }

    public string? Source { get; set; }

    public string? Name { get; set; }

    public Around? Point { get; set; }

    public SyntaxNode? Place { get; set; }

    public NounPhraseSyntax? Counterparty { get; set; }

    public EventAmount? Amount { get; set; }

    public ImmutableArray<ProvisionReferenceSyntax> About { get; set; } = [];

    public (bool Said, Conclusion? Value) Conclusion { get; set; }

    public ActStage? Stage { get; set; }

    public Token? Corrects { get; set; }

    public bool TakesBack { get; set; }

    public bool Exercise { get; set; }

    public string? Note { get; set; }

    public ReportSyntax ToSyntax(TextSpan span) => new(span)
    {
        From = From,
        To = To,
        Known = Known,
        Establishment = Establishment,
        Source = Source,
        Name = Name,
        Point = Point,
        Place = Place,
        Counterparty = Counterparty,
        Amount = Amount,
        About = About,
        Conclusion = Conclusion,
        Stage = Stage,
        Corrects = Corrects,
        TakesBack = TakesBack,
        Exercise = Exercise,
        Note = Note,
    };
}
