using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>The parties, bodies and groups that the document declares.</summary>
internal static class PartyDeclarations
{
    public static void Bind(DocumentSyntax document, Scope scope)
    {
        var declarations = SyntaxWalker.Declarations<PartyDeclarationSyntax>(document).ToList();
        foreach (var declaration in declarations)
        {
            foreach (var name in declaration.Names)
            {
                var id = new PartyId(NameTable.WithoutArticle(name.Text));
                if (scope.Names.IsDeclared(NameKind.Party, id.Value) && scope.Parties.All(p => p.Id != id))
                {
                    scope.Parties.Add(new Party(id, name.Text, declaration.Role ?? PartyRole.Party, scope.Source.AnchorOf(name.Span))
                    {
                        Aliases = declaration.Names.Length == 1 ? declaration.Aliases.Select(a => a.Text).ToValueList() : [],
                    });
                }
            }

            if (declaration.Group is { } group)
            {
                scope.Groups.Add(new PartyGroup(
                    new PartyId(NameTable.WithoutArticle(group.Text)),
                    group.Text,
                    declaration.Names.Select(n => new PartyId(NameTable.WithoutArticle(n.Text))).ToValueList(),
                    scope.At(declaration)));
            }
        }

        // Members and organs may name parties that are declared further down.
        foreach (var declaration in declarations.Where(d => d.OrganOf is not null || d.Members is not null))
        {
            Complete(declaration, scope);
        }
    }

    private static void Complete(PartyDeclarationSyntax declaration, Scope scope)
    {
        var id = new PartyId(NameTable.WithoutArticle(declaration.Names[0].Text));
        var at = scope.Parties.FindIndex(p => p.Id == id);
        if (at < 0)
        {
            return;
        }

        var party = scope.Parties[at];
        if (declaration.OrganOf is { } organ)
        {
            party = party with { OrganOf = PartyBinder.Bind(organ, scope) is [var owner, ..] ? owner : null };
        }

        if (declaration.Members is { } members)
        {
            var blank = members.Tokens.FirstOrDefault(t => t.Bracket is not null)?.Bracket;
            party = blank is not null
                ? party with { OpenMembers = scope.IdOf(blank) }
                : party with { Members = PartyBinder.Bind(members, scope) };
        }

        scope.Parties[at] = party;
    }
}
