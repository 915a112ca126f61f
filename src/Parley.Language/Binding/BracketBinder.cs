using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>What a section leaves open, in its order.</summary>
internal static class BracketBinder
{
    public static ImmutableArray<Bracket> Bind(SectionSyntax section, Scope scope)
    {
        var provisions = new Dictionary<TextSpan, ProvisionId>();
        foreach (var provision in section.Parts.OfType<ProvisionSyntax>().Where(_ => section.Section == SectionKind.Article).SelectMany(p => p.Items.Append(p)))
        {
            foreach (var bracket in provision.Sentences.SelectMany(s => s.Brackets))
            {
                provisions.TryAdd(bracket.Span, new ProvisionId(provision.Number));
            }
        }

        return
        [
            .. SyntaxWalker.BracketsOf(section)
                .Select(b => new Bracket(
                    scope.IdOf(b),
                    b.Bracket,
                    provisions.TryGetValue(b.Span, out var provision) ? provision : null,
                    b.Options.Select(o => new BracketOption(o.Text, ProposersOf(o, scope), scope.At(o))).ToValueList(),
                    scope.At(b))),
        ];
    }

    private static ValueList<PartyId> ProposersOf(BracketOptionSyntax option, Scope scope) =>
        option.Proposers
            .SelectMany(p => scope.Groups.FirstOrDefault(g => g.Id.Value == p)?.Members ?? [new PartyId(p)])
            .ToValueList();
}
