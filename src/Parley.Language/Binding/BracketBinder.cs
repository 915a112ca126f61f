using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>What the document leaves open, in its order.</summary>
internal static class BracketBinder
{
    public static ValueList<Bracket> Bind(DocumentSyntax document, Scope scope)
    {
        var provisions = document.Sections.Where(s => s.Section == SectionKind.Article)
            .SelectMany(s => s.Parts.OfType<ProvisionSyntax>())
            .SelectMany(p => p.Items.Append(p))
            .SelectMany(p => p.Sentences.SelectMany(s => s.Brackets).Select(b => (b.Span, p.Number)))
            .DistinctBy(p => p.Span)
            .ToDictionary(p => p.Span, p => p.Number);
        return SyntaxWalker.BracketsOf(document)
            .Select(b => new Bracket(
                scope.IdOf(b),
                b.Bracket,
                provisions.GetValueOrDefault(b.Span) is { } number ? new ProvisionId(number) : null,
                b.Options.Select(o => new BracketOption(o.Text, ProposersOf(o, scope), scope.At(o))).ToValueList(),
                scope.At(b)))
            .ToValueList();
    }

    private static ValueList<PartyId> ProposersOf(BracketOptionSyntax option, Scope scope) =>
        option.Proposers
            .SelectMany(p => scope.Groups.FirstOrDefault(g => g.Id.Value == p)?.Members ?? [new PartyId(p)])
            .ToValueList();
}
