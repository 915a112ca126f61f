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

/// <summary><c>1 March 2026 or 30 days after entry into force, whichever is earlier</c></summary>
internal sealed class ChoiceMomentSyntax(TextSpan span, bool latest, ImmutableArray<MomentSyntax> moments) : MomentSyntax(span)
{
    /// <summary>Whether the last of them counts, not the first.</summary>
    public bool Latest { get; } = latest;

    public ImmutableArray<MomentSyntax> Moments { get; } = moments;

    public override IEnumerable<SyntaxNode> Children => Moments;

    public override string Label => Latest ? "latest" : "earliest";
}

/// <summary>A day that comes again and again: <c>the 5th day of each month</c>, <c>Friday of each week</c></summary>
internal sealed class PeriodDaySyntax(TextSpan span, int day, TimeUnit unit) : MomentSyntax(span)
{
    /// <summary>The day of the month, 31 for its last; or of the week, 1 for Monday.</summary>
    public int Day { get; } = day;

    public TimeUnit Unit { get; } = unit;

    public override string Label => $"{Day} of {Unit}";
}
