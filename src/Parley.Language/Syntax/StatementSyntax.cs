using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>One thing that a sentence says: each becomes one norm.</summary>
internal abstract class StatementSyntax(TextSpan span, ImmutableArray<ClauseSyntax> clauses) : SyntaxNode(span)
{
    public ImmutableArray<ClauseSyntax> Clauses { get; } = clauses;

    /// <summary>The parts that are no clauses.</summary>
    protected abstract IEnumerable<SyntaxNode?> Core { get; }

    public override IEnumerable<SyntaxNode> Children => Core.OfType<SyntaxNode>().Concat(Clauses).OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.End);
}

/// <summary><c>P shall ACT</c>, <c>No Party shall ACT</c>, <c>P may ACT</c></summary>
internal sealed class NormStatementSyntax(TextSpan span, NounPhraseSyntax subject, Modal modal, bool jointly, ActPhraseSyntax act, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public NounPhraseSyntax Subject { get; } = subject;

    public Modal Modal { get; } = modal;

    public bool Jointly { get; } = jointly;

    public ActPhraseSyntax Act { get; } = act;

    /// <summary>What the use of a power needs and how far it reaches; none for other acts.</summary>
    public ImmutableArray<PowerTailSyntax> Tails { get; init; } = [];

    /// <summary>Who does what the subject answers for: <c>prevent armed groups from …</c>; null where it is the subject.</summary>
    public NounPhraseSyntax? Performer { get; init; }

    /// <summary>Who asks for it, where the sentence is a request.</summary>
    public RequestSyntax? Request { get; private init; }

    protected override IEnumerable<SyntaxNode?> Core => [Request, Subject, Performer, Act, .. Tails];

    /// <summary>The same, as what somebody asks for.</summary>
    public NormStatementSyntax AskedIn(RequestSyntax request) => new(request.Span.Through(Span), Subject, Modal, Jointly, Act, Clauses) { Request = request, Tails = Tails, Performer = Performer };

    public override string Label => Modal.ToString();
}

internal enum Modal
{
    Shall,
    ShallNot,
    Endeavour,
    May,
    MayNot,

    /// <summary><c>shall not be required to</c>, <c>need not</c></summary>
    Release,
}

/// <summary><c>4.2 is suspended while 1.1 is breached</c></summary>
internal sealed class ChangeSyntax(TextSpan span, PowerKind power, ImmutableArray<ProvisionReferenceSyntax> provisions, ImmutableArray<PowerTailSyntax> tails, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public PowerKind Power { get; } = power;

    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public ImmutableArray<PowerTailSyntax> Tails { get; } = tails;

    protected override IEnumerable<SyntaxNode?> Core => [.. Provisions, .. Tails];

    public override string Label => Power.ToString();
}

/// <summary><c>B decides by consent of each of its members</c></summary>
internal sealed class DecisionRuleSyntax(TextSpan span, NounPhraseSyntax subject, DecisionMethod method, NumberSyntax? votes, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public NounPhraseSyntax Subject { get; } = subject;

    public DecisionMethod Method { get; } = method;

    public NumberSyntax? Votes { get; } = votes;

    /// <summary>Whose members each need a majority.</summary>
    public NounPhraseSyntax? Of { get; init; }

    protected override IEnumerable<SyntaxNode?> Core => [Subject, Votes, Of];

    public override string Label => Method.ToString();
}

/// <summary><c>X requires the approval of a referendum in Ukraine</c></summary>
internal sealed class ApprovalSyntax(TextSpan span, ImmutableArray<ProvisionReferenceSyntax> provisions, string matter, ApprovalMeans means, NounPhraseSyntax? by, NounPhraseSyntax? majority, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public string Matter { get; } = matter;

    public ApprovalMeans Means { get; } = means;

    public NounPhraseSyntax? By { get; } = by;

    /// <summary><c>two of [the Guarantors]</c>; null where each has to approve.</summary>
    public NumberSyntax? Needed { get; init; }

    /// <summary><c>a majority of [the Guarantors]</c></summary>
    public bool MostOf { get; init; }

    /// <summary><c>[by] an overwhelming majority</c></summary>
    public NounPhraseSyntax? Majority { get; } = majority;

    protected override IEnumerable<SyntaxNode?> Core => [.. Provisions, Needed, By, Majority];

    public override string Label => Means.ToString();
}

/// <summary><c>X is recognised de facto as Y</c>, <c>X is deemed …</c></summary>
internal sealed class RecognitionSyntax(TextSpan span, NounPhraseSyntax subject, NounPhraseSyntax? by, string asWords, bool deFacto, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public NounPhraseSyntax Subject { get; } = subject;

    public NounPhraseSyntax? By { get; } = by;

    public string As { get; } = asWords;

    public bool DeFacto { get; } = deFacto;

    protected override IEnumerable<SyntaxNode?> Core => [Subject, By];

    public override string Label => (DeFacto ? "de facto " : "") + As;
}

/// <summary><c>This agreement enters into force when …</c></summary>
internal sealed class LifeSyntax(TextSpan span, ImmutableArray<ProvisionReferenceSyntax> provisions, LifeStage stage, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public LifeStage Stage { get; } = stage;

    public RenewalSyntax? Renewal { get; init; }

    public bool Provisional { get; init; }

    protected override IEnumerable<SyntaxNode?> Core => [.. Provisions, Renewal];

    public override string Label => Stage.ToString();
}

/// <summary><c>Nothing in this agreement impairs the right of self-defence</c></summary>
internal sealed class SavingSyntax(TextSpan span, ImmutableArray<ProvisionReferenceSyntax> provisions, NounPhraseSyntax right, ImmutableArray<ClauseSyntax> clauses) : StatementSyntax(span, clauses)
{
    public ImmutableArray<ProvisionReferenceSyntax> Provisions { get; } = provisions;

    public NounPhraseSyntax Right { get; } = right;

    protected override IEnumerable<SyntaxNode?> Core => [.. Provisions, Right];
}

/// <summary><c>and is renewed for further periods of 5 years unless a Party gives notice 6 months before its expiry</c></summary>
internal sealed class RenewalSyntax(TextSpan span, TimeLengthSyntax? period, NounPhraseSyntax? by, TimeLengthSyntax? before) : SyntaxNode(span)
{
    public TimeLengthSyntax? Period { get; } = period;

    /// <summary>Who may give notice; null where nothing keeps it from being renewed.</summary>
    public NounPhraseSyntax? By { get; } = by;

    public TimeLengthSyntax? Before { get; } = before;

    public override IEnumerable<SyntaxNode> Children => new SyntaxNode?[] { Period, By, Before }.OfType<SyntaxNode>().OrderBy(n => n.Span.Start);
}

/// <summary>A sentence of a provision that is marked declaratory.</summary>
internal sealed class DeclarationStatementSyntax(TextSpan span) : StatementSyntax(span, [])
{
    protected override IEnumerable<SyntaxNode?> Core => [];
}

/// <summary>That a body verifies the provision in which it is named: <c>subject to verification by the Mission</c></summary>
internal sealed class OwnVerificationSyntax(TextSpan span, NounPhraseSyntax by) : StatementSyntax(span, [])
{
    public NounPhraseSyntax By { get; } = by;

    protected override IEnumerable<SyntaxNode?> Core => [By];
}

/// <summary>A sentence that no form reads; a diagnostic says so.</summary>
internal sealed class UnreadStatementSyntax(TextSpan span) : StatementSyntax(span, [])
{
    protected override IEnumerable<SyntaxNode?> Core => [];
}
