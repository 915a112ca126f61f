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
            .ToList();
        return SyntaxWalker.BracketsOf(document)
            .Select(b => new Bracket(
                scope.IdOf(b),
                b.Bracket,
                provisions.Find(p => p.Sentences.Any(s => s.Brackets.Any(x => x.Span == b.Span))) is { } provision ? new ProvisionId(provision.Number) : null,
                b.Options.Select(o => new BracketOption(o.Text, ProposersOf(o, scope), scope.At(o))).ToValueList(),
                scope.At(b)))
            .ToValueList();
    }

    private static ValueList<PartyId> ProposersOf(BracketOptionSyntax option, Scope scope) =>
        option.Proposers
            .SelectMany(p => scope.Groups.FirstOrDefault(g => g.Id.Value == p)?.Members ?? [new PartyId(p)])
            .ToValueList();
}
