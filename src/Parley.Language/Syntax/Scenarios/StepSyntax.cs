using System.Collections.Immutable;
using Parley.Language.Lexing;

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

/// <summary><c>"the first report" is taken back on 2026-02-10</c></summary>
internal sealed class TakeBackStepSyntax(StepFrame frame, Token name, StepTimeSyntax on) : StepSyntax(frame)
{
    public Token Name { get; } = name;

    public StepTimeSyntax On { get; } = on;

    public override IEnumerable<SyntaxNode> Children => [On];

    public override string Label => Name.Text;
}

/// <summary><c>the Donetsk Zone is not watched from 2026-02-01 to 2026-02-03</c></summary>
internal sealed class WatchStepSyntax(StepFrame frame, SyntaxNode? place, bool seen, string reason, ReportSyntax report) : StepSyntax(frame)
{
    /// <summary>Null for everything.</summary>
    public SyntaxNode? Place { get; } = place;

    public bool Seen { get; } = seen;

    /// <summary>Why not, or by what means; empty where the step does not say.</summary>
    public string Reason { get; } = reason;

    public ReportSyntax Report { get; } = report;

    public override IEnumerable<SyntaxNode> Children => (Place is null ? Enumerable.Empty<SyntaxNode>() : [Place]).Concat(Report.Children).OrderBy(n => n.Span.Start);

    public override string Label => Seen ? "seen" : "not seen";
}
