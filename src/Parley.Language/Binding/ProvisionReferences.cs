using System.Collections.Immutable;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>References to provisions, each checked to exist.</summary>
internal static class ProvisionReferences
{
    public static ImmutableArray<ProvisionRef> Bind(IEnumerable<ProvisionReferenceSyntax> references, Scope scope)
    {
        ImmutableArray<ProvisionRef> bound = [.. references.Select(r => BindOne(r, scope))];
        if (!bound.IsEmpty)
        {
            scope.LastProvisions = bound;
        }

        return bound;
    }

    private static ProvisionRef BindOne(ProvisionReferenceSyntax reference, Scope scope)
    {
        if (reference.Number is not { } number)
        {
            return ProvisionRef.Agreement;
        }

        if (!scope.Provisions.Contains(number) && !scope.Articles.Contains(number))
        {
            var at = scope.At(reference);
            var diagnostic = BindingDiagnostics.ProvisionNotFound.At(at, number);
            scope.Problems.Add(Spelling.Nearest(number, scope.Provisions.Where(p => p.Length == number.Length)) is { } nearest ? diagnostic.Suggest(at, nearest) : diagnostic);
            scope.References.AddDangling(reference.Span, number);
        }
        else
        {
            scope.References.Add(scope.Source, reference.Span, number);
        }

        return new ProvisionRef(new ProvisionId(number));
    }

    /// <summary>The provisions that a phrase consists of; none where it consists of other words. "it" is what was named last.</summary>
    public static ImmutableArray<ProvisionRef> Of(NounPhraseSyntax phrase, Scope scope)
    {
        if (phrase.Tokens is [{ Canonical: "it" or "them" }])
        {
            return scope.LastProvisions;
        }

        var cursor = new Cursor(phrase.Tokens, Lexicons.Lexicon.Empty, scope.Problems);
        var references = ProvisionReferenceParser.TryRead(cursor);
        return cursor.AtEnd ? Bind(references, scope) : [];
    }
}
