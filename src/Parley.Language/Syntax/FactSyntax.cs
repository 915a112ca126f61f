using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>Something that can come true, in words.</summary>
internal abstract class FactSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>entry into force</c>, a declared anchor.</summary>
internal sealed class AnchorFactSyntax(TextSpan span, string anchor) : FactSyntax(span)
{
    public string Anchor { get; } = anchor;

    public override string Label => Anchor;
}

/// <summary><c>Russia has withdrawn its forces from the Eastern Strip</c>, <c>the withdrawal of forces from …</c></summary>
internal sealed class ActFactSyntax(TextSpan span, NounPhraseSyntax? actor, ActPhraseSyntax act, ActStage stage, bool negated) : FactSyntax(span)
{
    public NounPhraseSyntax? Actor { get; } = actor;

    public ActPhraseSyntax Act { get; } = act;

    /// <summary>What the words say of beginning and completion; <see cref="ActStage.Unstated"/> for a bare noun (<c>after the withdrawal</c>).</summary>
    public ActStage Stage { get; } = stage;

    public bool Negated { get; } = negated;

    public override IEnumerable<SyntaxNode> Children => Actor is null ? [Act] : new SyntaxNode[] { Actor, Act }.OrderBy(n => n.Span.Start);

    public override string Label => (Negated ? "not " : "") + Stage;
}

/// <summary><c>4.1 is fulfilled</c>, <c>Russia breaches 1.1</c>, <c>the completion of 4.1</c></summary>
internal sealed class StateFactSyntax(TextSpan span, ImmutableArray<ProvisionReferenceSyntax> provisions, ProvisionState state, bool negated, NounPhraseSyntax? of) : FactSyntax(span)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public ProvisionState State { get; } = state;

    /// <summary>Whether the provisions are joined by "or": one of them is enough.</summary>
    public bool Any => Provisions.Any(p => p.AfterOr);

    public bool Negated { get; } = negated;

    public NounPhraseSyntax? Of { get; } = of;

    public override IEnumerable<SyntaxNode> Children => Provisions.Concat<SyntaxNode>(Of is null ? [] : [Of]).OrderBy(n => n.Span.Start);

    public override string Label => (Negated ? "not " : "") + State;
}

/// <summary><c>martial law is in force in Ukraine</c></summary>
internal sealed class OutsideFactSyntax(TextSpan span, string subject, NounPhraseSyntax? where, bool negated) : FactSyntax(span)
{
    public string Subject { get; } = subject;

    public NounPhraseSyntax? Where { get; } = where;

    public bool Negated { get; } = negated;

    public override IEnumerable<SyntaxNode> Children => Where is null ? [] : [Where];

    public override string Label => (Negated ? "not " : "") + Subject;
}

/// <summary><c>the referendum in Ukraine fails</c>: it was held, and refused what was asked.</summary>
internal sealed class FailedReferendumSyntax(TextSpan span, NounPhraseSyntax? where) : FactSyntax(span)
{
    /// <summary>Whose; null where the words do not say.</summary>
    public NounPhraseSyntax? Where { get; } = where;

    public override IEnumerable<SyntaxNode> Children => Where is null ? [] : [Where];

    public override string Label => "";
}

/// <summary><c>more than 3 breaches of 1.1 by Russia within 7 days</c></summary>
internal sealed class CountFactSyntax(
    TextSpan span, Counted counted, ImmutableArray<ProvisionReferenceSyntax> provisions, QuantityBound bound, NumberSyntax number, TimeLengthSyntax? within, NounPhraseSyntax? by) : FactSyntax(span)
{
    public Counted Counted { get; } = counted;

    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public QuantityBound Bound { get; } = bound;

    public NumberSyntax Number { get; } = number;

    public TimeLengthSyntax? Within { get; } = within;

    public NounPhraseSyntax? By { get; } = by;

    public override IEnumerable<SyntaxNode> Children => Provisions.Concat<SyntaxNode>(new SyntaxNode?[] { Number, Within, By }.OfType<SyntaxNode>()).OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.End);

    public override string Label => $"{Bound} {Counted}";
}

/// <summary>Facts joined: <c>[within 14 days after] A or B, whichever is later</c></summary>
internal sealed class JoinedFactSyntax(TextSpan span, bool any, ImmutableArray<FactSyntax> facts) : FactSyntax(span)
{
    /// <summary>Whether the first of them is enough; else all of them have to come true.</summary>
    public bool Any { get; } = any;

    public ImmutableArray<FactSyntax> Facts { get; } = facts;

    public override IEnumerable<SyntaxNode> Children => Facts;

    public override string Label => Any ? "any" : "all";
}

/// <summary>That a moment of the calendar has come: <c>[within 14 days after] 1 March 2026</c></summary>
internal sealed class MomentFactSyntax(MomentSyntax moment) : FactSyntax(moment.Span)
{
    public MomentSyntax Moment { get; } = moment;

    public override IEnumerable<SyntaxNode> Children => [Moment];
}

/// <summary><c>1.1 has been in force for 60 days</c></summary>
internal sealed class HeldFactSyntax(TextSpan span, FactSyntax state, TimeLengthSyntax length) : FactSyntax(span)
{
    public FactSyntax State { get; } = state;

    public TimeLengthSyntax Length { get; } = length;

    public override IEnumerable<SyntaxNode> Children => [State, Length];
}

/// <summary><c>Russia fails to withdraw its forces by 31 March 2026</c></summary>
internal sealed class MissedFactSyntax(TextSpan span, ActFactSyntax act, TimeClauseSyntax by) : FactSyntax(span)
{
    public ActFactSyntax Act { get; } = act;

    public TimeClauseSyntax By { get; } = by;

    public override IEnumerable<SyntaxNode> Children => [Act, By];
}

/// <summary>The state of the decision or approval that the text has just set: <c>the approval is refused</c>, <c>failing which</c>.</summary>
internal sealed class OwnStateFactSyntax(TextSpan span, ProvisionState state, bool negated) : FactSyntax(span)
{
    public ProvisionState State { get; } = state;

    public bool Negated { get; } = negated;

    public override string Label => $"{(Negated ? "not " : "")}{State}";
}

/// <summary>Words that no form reads.</summary>
internal sealed class WordsFactSyntax(TextSpan span, string words) : FactSyntax(span)
{
    public string Words { get; } = words;

    public override string Label => Words;
}
