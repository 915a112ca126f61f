using NodaTime;

namespace Parley.Language.Syntax.Scenarios;

/// <summary>A time that a step names: a day, a minute in the agreement's zone, or an exact instant in quotation marks.</summary>
internal sealed class StepTimeSyntax(TextSpan span, LocalDate? day, LocalDateTime? clock, Instant? exact) : SyntaxNode(span)
{
    public LocalDate? Day { get; } = day;

    public LocalDateTime? Clock { get; } = clock;

    public Instant? Exact { get; } = exact;

    public override string Label => Day?.ToString("yyyy-MM-dd", null) ?? Clock?.ToString("yyyy-MM-dd HH:mm", null) ?? $"{Exact}";
}
