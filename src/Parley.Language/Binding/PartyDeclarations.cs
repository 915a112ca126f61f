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
                if (scope.Parties.All(p => p.Id != id))
                {
                    scope.Parties.Add(new Party(id, name.Text, PartyRole.Party, scope.Source.AnchorOf(name.Span)));
                }

                Describe(id, declaration, scope);
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

    /// <summary>A party that is listed again says more of itself: first in a group's line, then alone with its other names or its part.</summary>
    private static void Describe(PartyId id, PartyDeclarationSyntax declaration, Scope scope)
    {
        var at = scope.Parties.FindIndex(p => p.Id == id);
        var party = scope.Parties[at];
        var aliases = declaration.Names.Length == 1 ? declaration.Aliases.Select(a => a.Text) : [];
        scope.Parties[at] = party with { Role = declaration.Role ?? party.Role, Aliases = [.. party.Aliases, .. aliases] };
    }

    private static void Complete(PartyDeclarationSyntax declaration, Scope scope)
    {
        var id = new PartyId(NameTable.WithoutArticle(declaration.Names[0].Text));
        var at = scope.Parties.FindIndex(p => p.Id == id);
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
