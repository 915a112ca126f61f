using System.Collections.Immutable;
using Parley.Model.Scenarios;

namespace Parley.Language.Syntax.Scenarios;

/// <summary>The moment that an expectation is about, and the moment whose knowledge counts, where it names them; and the answer it expects.</summary>
internal sealed record ViewSyntax(StepTimeSyntax? AsOf, StepTimeSyntax? KnownAt)
{
    public IEnumerable<SyntaxNode> Nodes => new[] { AsOf, KnownAt }.OfType<SyntaxNode>();
}

/// <summary>A sentence behind "Then".</summary>
internal abstract class ExpectationSyntax(StepFrame frame, ViewSyntax view, Answer expected) : StepSyntax(frame)
{
    public ViewSyntax View { get; } = view;

    public Answer Expected { get; } = expected;

    protected abstract IEnumerable<SyntaxNode> Parts { get; }

    public override IEnumerable<SyntaxNode> Children => View.Nodes.Concat(Parts).OrderBy(n => n.Span.Start);

    public override string Label => Expected.ToString().ToLowerInvariant();
}

/// <summary><c>4.2 is due by 2026-03-04</c>, <c>4.2 is overdue, and Ukraine answers for it</c></summary>
internal sealed class StateStepSyntax(StepFrame frame, ViewSyntax view, Answer expected, ImmutableArray<ProvisionReferenceSyntax> provisions, LifeState state) : ExpectationSyntax(frame, view, expected)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public LifeState State { get; } = state;

    public NounPhraseSyntax? Of { get; init; }

    public bool OfNobodyElse { get; init; }

    public StepTimeSyntax? DueBy { get; init; }

    protected override IEnumerable<SyntaxNode> Parts => Provisions.Concat(new SyntaxNode?[] { Of, DueBy }.OfType<SyntaxNode>());

    public override string Label => $"{base.Label} {State}";
}

/// <summary><c>the Working Group's decision is open</c></summary>
internal sealed class DecisionStepSyntax(StepFrame frame, ViewSyntax view, Answer expected, NounPhraseSyntax by, LifeState state) : ExpectationSyntax(frame, view, expected)
{
    public NounPhraseSyntax By { get; } = by;

    public LifeState State { get; } = state;

    protected override IEnumerable<SyntaxNode> Parts => [By];

    public override string Label => $"{base.Label} {State}";
}

/// <summary><c>there are 2 incidents under 1.1</c></summary>
internal sealed class IncidentStepSyntax(StepFrame frame, ViewSyntax view, Answer expected, int count, QuantityBound bound, ImmutableArray<ProvisionReferenceSyntax> provisions, NounPhraseSyntax? by)
    : ExpectationSyntax(frame, view, expected)
{
    public int Count { get; } = count;

    public QuantityBound Bound { get; } = bound;

    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public NounPhraseSyntax? By { get; } = by;

    protected override IEnumerable<SyntaxNode> Parts => Provisions.Concat(By is null ? [] : new SyntaxNode[] { By });

    public override string Label => $"{base.Label} {Bound} {Count}";
}

/// <summary><c>Ukraine may suspend 4.2</c>, <c>Ukraine is not required to withdraw …</c></summary>
internal sealed class AbilityStepSyntax(StepFrame frame, ViewSyntax view, Answer expected, NounPhraseSyntax who, Ability ability, ActPhraseSyntax act) : ExpectationSyntax(frame, view, expected)
{
    public NounPhraseSyntax Who { get; } = who;

    public Ability Ability { get; } = ability;

    public ActPhraseSyntax Act { get; } = act;

    protected override IEnumerable<SyntaxNode> Parts => [Who, Act];

    public override string Label => $"{base.Label} {Ability}";
}

/// <summary><c>nothing is overdue</c>, <c>nothing but 4.2 is overdue</c></summary>
internal sealed class NothingStepSyntax(StepFrame frame, ViewSyntax view, LifeState state, ImmutableArray<ProvisionReferenceSyntax> except) : ExpectationSyntax(frame, view, Answer.Yes)
{
    public LifeState State { get; } = state;

    public ImmutableArray<ProvisionReferenceSyntax> Except { get; } = except;

    protected override IEnumerable<SyntaxNode> Parts => Except;

    public override string Label => State.ToString();
}

/// <summary><c>the agreement is in force</c>, <c>the agreement has ended</c></summary>
internal sealed class AgreementStepSyntax(StepFrame frame, ViewSyntax view, Answer expected, bool ended) : ExpectationSyntax(frame, view, expected)
{
    public bool Ended { get; } = ended;

    protected override IEnumerable<SyntaxNode> Parts => [];

    public override string Label => $"{base.Label} {(Ended ? "ended" : "in force")}";
}
