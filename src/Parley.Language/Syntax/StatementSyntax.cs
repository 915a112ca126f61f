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

    /// <summary>Who asks for it, where the sentence is a request.</summary>
    public RequestSyntax? Request { get; private init; }

    protected override IEnumerable<SyntaxNode?> Core => [Request, Subject, Act];

    /// <summary>The same, as what somebody asks for.</summary>
    public NormStatementSyntax AskedIn(RequestSyntax request) => new(request.Span.Through(Span), Subject, Modal, Jointly, Act, Clauses) { Request = request };

    public override string Label => Modal.ToString();
}

internal enum Modal
{
    Shall,
    ShallNot,
    Endeavour,
    May,
    MayNot,
}

/// <summary><c>B decides by consent of each of its members</c></summary>
internal sealed class DecisionRuleSyntax(TextSpan span, NounPhraseSyntax subject, DecisionMethod method, NumberSyntax? votes, ImmutableArray<ClauseSyntax> clauses)
    : StatementSyntax(span, clauses)
{
    public NounPhraseSyntax Subject { get; } = subject;

    public DecisionMethod Method { get; } = method;

    public NumberSyntax? Votes { get; } = votes;

    protected override IEnumerable<SyntaxNode?> Core => [Subject, Votes];

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

    /// <summary><c>[by] an overwhelming majority</c></summary>
    public NounPhraseSyntax? Majority { get; } = majority;

    protected override IEnumerable<SyntaxNode?> Core => [.. Provisions, By, Majority];

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

    protected override IEnumerable<SyntaxNode?> Core => Provisions;

    public override string Label => Stage.ToString();
}

/// <summary>A sentence of a provision that is marked declaratory.</summary>
internal sealed class DeclarationStatementSyntax(TextSpan span) : StatementSyntax(span, [])
{
    protected override IEnumerable<SyntaxNode?> Core => [];
}

/// <summary>A sentence that no form reads; a diagnostic says so.</summary>
internal sealed class UnreadStatementSyntax(TextSpan span) : StatementSyntax(span, [])
{
    protected override IEnumerable<SyntaxNode?> Core => [];
}
