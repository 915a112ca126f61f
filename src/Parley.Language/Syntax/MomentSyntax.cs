using System.Collections.Immutable;
using NodaTime;

namespace Parley.Language.Syntax;

/// <summary>A moment in words.</summary>
internal abstract class MomentSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>31 March 2026</c>, <c>[blank]</c>, <c>[1 March 2026 | 1 June 2026]</c></summary>
internal sealed class DateSyntax(TextSpan span, ImmutableArray<LocalDate> values, BracketSyntax? bracket) : MomentSyntax(span)
{
    public ImmutableArray<LocalDate> Values { get; } = values;

    public BracketSyntax? Bracket { get; } = bracket;

    public override IEnumerable<SyntaxNode> Children => Bracket is null ? [] : [Bracket];

    public override string Label => string.Join(" | ", Values.Select(v => v.ToString("yyyy-MM-dd", null)));
}

/// <summary><c>00:00 on 15 February 2015</c></summary>
internal sealed class ClockSyntax(TextSpan span, LocalDateTime time) : MomentSyntax(span)
{
    public LocalDateTime Time { get; } = time;

    public override string Label => Time.ToString("yyyy-MM-dd HH:mm", null);
}

/// <summary><c>entry into force</c>, <c>the completion of 4.1</c></summary>
internal sealed class EventMomentSyntax(FactSyntax fact) : MomentSyntax(fact.Span)
{
    public FactSyntax Fact { get; } = fact;

    public override IEnumerable<SyntaxNode> Children => [Fact];
}

/// <summary><c>30 days after entry into force</c>, <c>60 days before the referendum</c></summary>
internal sealed class OffsetMomentSyntax(TextSpan span, TimeLengthSyntax length, bool before, FactSyntax fact) : MomentSyntax(span)
{
    public TimeLengthSyntax Length { get; } = length;

    /// <summary>Whether it counts back from the event.</summary>
    public bool Before { get; } = before;

    public FactSyntax Fact { get; } = fact;

    public override IEnumerable<SyntaxNode> Children => [Length, Fact];

    public override string Label => Before ? "before" : "after";
}
