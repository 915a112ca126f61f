using System.Collections.Immutable;
using Parley.Language.Lexicons;

namespace Parley.Language.Syntax;

/// <summary>An act with what surrounds it: <c>withdraw its forces from the Eastern Strip</c>.</summary>
internal sealed class ActPhraseSyntax(TextSpan span, ActEntry? act, TextSpan verb, ImmutableArray<RoleSyntax> roles, string words) : SyntaxNode(span)
{
    /// <summary>The act of the lexicon, or null where the verb is not known.</summary>
    public ActEntry? Act { get; } = act;

    public TextSpan Verb { get; } = verb;

    public ImmutableArray<RoleSyntax> Roles { get; } = roles;

    /// <summary>The phrase as written.</summary>
    public string Words { get; } = words;

    /// <summary>Which end of an act that lasts is asked for; unstated is its completion.</summary>
    public ActStage Stage { get; private init; }

    public ActPhraseSyntax At(ActStage stage) => new(Span, Act, Verb, Roles, Words) { Stage = stage };

    public override IEnumerable<SyntaxNode> Children => Roles;

    public override string Label => $"{Act?.Verb ?? $"? {Words}"}{(Stage == ActStage.Unstated ? "" : $" {Stage}")}";
}

/// <summary><c>from the Eastern Strip</c>; the object has no preposition.</summary>
internal sealed class RoleSyntax(TextSpan span, string preposition, NounPhraseSyntax filler) : SyntaxNode(span)
{
    public string Preposition { get; } = preposition;

    public NounPhraseSyntax Filler { get; } = filler;

    public override IEnumerable<SyntaxNode> Children => [Filler];

    public override string Label => Preposition;
}
