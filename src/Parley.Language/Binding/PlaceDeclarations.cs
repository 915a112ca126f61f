using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>The places and terms that the document defines.</summary>
internal static class PlaceDeclarations
{
    /// <summary>Enters the places; gives the terms.</summary>
    public static ValueList<Term> Bind(DocumentSyntax document, Scope scope)
    {
        var terms = new List<Term>();
        foreach (var definition in SyntaxWalker.Declarations<DefinitionSyntax>(document))
        {
            var id = NameTable.WithoutArticle(definition.Term.Text);
            var isPlace = scope.Names.IsDeclared(NameKind.Place, id);
            if (definition.Place is { } place)
            {
                scope.AddPlace(new Place(new PlaceId(id), definition.Term.Text, PlaceBinder.KindOf(place, scope), PlaceBinder.ShapeOf(place, scope), scope.At(definition)));
            }
            else if (isPlace)
            {
                scope.AddPlace(new Place(new PlaceId(id), definition.Term.Text, PlaceKind.Area, new UndeterminedShape(null), scope.At(definition)));
            }
            else
            {
                terms.Add(new Term(definition.Term.Text, definition.Words, scope.At(definition)) { Used = scope.Names.IsUsed(NameKind.Term, id) });
            }
        }

        return terms.ToValueList();
    }
}
