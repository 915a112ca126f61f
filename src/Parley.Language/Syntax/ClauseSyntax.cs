using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>What hangs on a sentence: a time, a condition, a priority.</summary>
internal abstract class ClauseSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>by 31 March 2026</c>, <c>within 30 days of entry into force</c></summary>
internal sealed class TimeClauseSyntax(TextSpan span, TimeWord word, MomentSyntax moment) : ClauseSyntax(span)
{
    public TimeWord Word { get; } = word;

    public MomentSyntax Moment { get; } = moment;

    public override IEnumerable<SyntaxNode> Children => [Moment];

    public override string Label => Word.ToString();
}

internal enum TimeWord
{
    By,
    Before,
    On,
    From,
    Until,
    Within,
    NotEarlierThan,
    After,
}

/// <summary><c>every 24 hours</c>, <c>for 5 years</c></summary>
/// <param name="from">What a duration is counted from: <c>for 30 days after entry into force</c>; null where the words do not say.</param>
internal sealed class LengthClauseSyntax(TextSpan span, bool every, TimeLengthSyntax length, FactSyntax? from) : ClauseSyntax(span)
{
    /// <summary>Whether it is a period rather than a duration.</summary>
    public bool Every { get; } = every;

    public TimeLengthSyntax Length { get; } = length;

    public FactSyntax? From { get; } = from;

    public override IEnumerable<SyntaxNode> Children => From is null ? [Length] : [Length, From];

    public override string Label => Every ? "every" : "for";
}

/// <summary><c>between 1 March 2026 and 1 June 2026</c></summary>
internal sealed class SpanClauseSyntax(TextSpan span, MomentSyntax first, MomentSyntax last) : ClauseSyntax(span)
{
    public MomentSyntax First { get; } = first;

    public MomentSyntax Last { get; } = last;

    public override IEnumerable<SyntaxNode> Children => [First, Last];

    public override string Label => "between";
}

/// <summary><c>as soon as possible</c></summary>
internal sealed class VagueTimeSyntax(TextSpan span, string words) : ClauseSyntax(span)
{
    public string Words { get; } = words;

    public override string Label => Words;
}

/// <summary><c>in parallel with 2.1(a)</c></summary>
internal sealed class ParallelClauseSyntax(TextSpan span, ImmutableArray<ProvisionReferenceSyntax> provisions) : ClauseSyntax(span)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public override IEnumerable<SyntaxNode> Children => Provisions;

    public override string Label => "in parallel";
}

/// <summary><c>if Russia has withdrawn …</c></summary>
internal sealed class ConditionClauseSyntax(TextSpan span, ConditionWord word, ConditionSyntax condition) : ClauseSyntax(span)
{
    public ConditionWord Word { get; } = word;

    public ConditionSyntax Condition { get; } = condition;

    /// <summary><c>at all times while …</c>: what is asked is to be kept up, not done once.</summary>
    public bool AtAllTimes { get; init; }

    public override IEnumerable<SyntaxNode> Children => [Condition];

    public override string Label => Word.ToString();
}

/// <summary><c>Subject to 4.3</c>, <c>Despite 4.2</c></summary>
internal sealed class PriorityClauseSyntax(TextSpan span, bool despite, ImmutableArray<ProvisionReferenceSyntax> provisions) : ClauseSyntax(span)
{
    public bool Despite { get; } = despite;

    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public override IEnumerable<SyntaxNode> Children => Provisions;

    public override string Label => Despite ? "despite" : "subject to";
}

/// <summary><c>failing which the line of 1 January applies</c></summary>
/// <param name="consequence">Where the words behind "failing which" stand.</param>
internal sealed class DefaultClauseSyntax(TextSpan span, TextSpan consequence, string words) : ClauseSyntax(span)
{
    public TextSpan Consequence { get; } = consequence;

    public string Words { get; } = words;

    public override string Label => Words;
}

/// <summary><c>subject to verification by the Mission</c></summary>
internal sealed class VerifiedByClauseSyntax(TextSpan span, NounPhraseSyntax by) : ClauseSyntax(span)
{
    public NounPhraseSyntax By { get; } = by;

    public override IEnumerable<SyntaxNode> Children => [By];
}

/// <summary>A provision named in a sentence: <c>4.1</c>, <c>4.1(a)</c>, <c>Article 4</c>, <c>this agreement</c>.</summary>
internal sealed class ProvisionReferenceSyntax(TextSpan span, string? number) : SyntaxNode(span)
{
    /// <summary>The number; null for the whole agreement.</summary>
    public string? Number { get; } = number;

    /// <summary>Whether "or" stands before it.</summary>
    public bool AfterOr { get; init; }

    public override string Label => Number ?? "this agreement";
}

/// <summary><c>30 days</c></summary>
internal sealed class TimeLengthSyntax(TextSpan span, NumberSyntax amount, TimeUnit unit) : SyntaxNode(span)
{
    public NumberSyntax Amount { get; } = amount;

    public TimeUnit Unit { get; } = unit;

    public override IEnumerable<SyntaxNode> Children => [Amount];

    public override string Label => Unit.ToString();
}
