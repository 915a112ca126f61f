using System.Collections.Immutable;

namespace Parley.Language.Syntax.Scenarios;

/// <summary>Where a step stands and what it says as a whole.</summary>
/// <param name="Words">The sentence, with its opening word.</param>
/// <param name="Expects">Whether it is a "Then", or an "And" behind one.</param>
internal readonly record struct StepFrame(TextSpan Span, string Words, bool Expects);

/// <summary>One sentence of a scenario.</summary>
internal abstract class StepSyntax(StepFrame frame) : SyntaxNode(frame.Span)
{
    public StepFrame Frame { get; } = frame;
}

/// <summary>A sentence that no form reads.</summary>
internal sealed class UnreadStepSyntax(StepFrame frame) : StepSyntax(frame);

/// <summary><c>the agreement enters into force on 2026-01-15</c></summary>
internal sealed class EntryStepSyntax(StepFrame frame, StepTimeSyntax on) : StepSyntax(frame)
{
    public StepTimeSyntax On { get; } = on;

    public override IEnumerable<SyntaxNode> Children => [On];
}

/// <summary><c>nothing else happens until 2026-03-05</c></summary>
internal sealed class WaitStepSyntax(StepFrame frame, StepTimeSyntax until) : StepSyntax(frame)
{
    public StepTimeSyntax Until { get; } = until;

    public override IEnumerable<SyntaxNode> Children => [Until];
}

/// <summary><c>a file of events ["January"](events/january.ndjson)</c></summary>
internal sealed class FileStepSyntax(StepFrame frame, string file) : StepSyntax(frame)
{
    public string File { get; } = file;

    public override string Label => File;
}

/// <summary><c>Russia has withdrawn its forces from the Eastern Strip on 2026-01-30</c></summary>
internal sealed class EventStepSyntax(StepFrame frame, FactSyntax fact, ReportSyntax report) : StepSyntax(frame)
{
    public FactSyntax Fact { get; } = fact;

    public ReportSyntax Report { get; } = report;

    public override IEnumerable<SyntaxNode> Children => new SyntaxNode[] { Fact, Report }.OrderBy(n => n.Span.Start);
}

/// <summary><c>the Monitoring Force has found that 4.1 is not met on 2026-02-02</c></summary>
internal sealed class FindingStepSyntax(StepFrame frame, NounPhraseSyntax by, ImmutableArray<ProvisionReferenceSyntax> provisions, bool met, ReportSyntax report) : StepSyntax(frame)
{
    public NounPhraseSyntax By { get; } = by;

    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public bool Met { get; } = met;

    public ReportSyntax Report { get; } = report;

    public override IEnumerable<SyntaxNode> Children => new SyntaxNode[] { By, Report }.Concat(Provisions).OrderBy(n => n.Span.Start);

    public override string Label => Met ? "met" : "not met";
}
