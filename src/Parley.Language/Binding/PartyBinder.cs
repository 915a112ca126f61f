using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Words that name parties: <c>Ukraine and Russia</c>, <c>each Party</c>, <c>the Guarantors</c>.</summary>
internal static class PartyBinder
{
    /// <summary>Whom the words name, in declared order of mention; none, and a remark, where they name nobody.</summary>
    public static ValueList<PartyId> Bind(NounPhraseSyntax phrase, Scope scope)
    {
        if (TryBind(phrase, scope) is { } parties)
        {
            return parties;
        }

        if (phrase.Tokens.FirstOrDefault(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Place or NameKind.Term or NameKind.Anchor }) is { } other && phrase.Tokens.Length == 1)
        {
            scope.Problems.Add(BindingDiagnostics.BearerNotAble, phrase.Span, other.Text, other.Name!.Kind switch { NameKind.Place => "a place", NameKind.Anchor => "a moment", _ => "a defined term" });
        }
        else if (!phrase.Tokens.IsEmpty)
        {
            scope.ReportUnknown(BindingDiagnostics.PartyNotDeclared, phrase, NameKind.Party, NameKind.Group);
        }

        return [];
    }

    /// <summary>Whether the words mean one of those they name: <c>a Party</c>, <c>any Party</c>, <c>Ukraine or Russia</c>.</summary>
    public static bool MeansAny(NounPhraseSyntax phrase) =>
        phrase.Tokens.Any(t => t.Kind == Lexing.TokenKind.Word && t.Canonical is "or" or "any" or "either" or "a" or "one");

    /// <summary>Whom the words name, or null where they are not only names of parties; nothing is reported.</summary>
    public static ValueList<PartyId>? TryBind(NounPhraseSyntax phrase, Scope scope)
    {
        var parties = new List<PartyId>();
        foreach (var token in phrase.Tokens)
        {
            switch (token)
            {
                case { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } name:
                    parties.AddRange(scope.Expand(name.Name!));
                    break;
                case { Canonical: "party" or "parties" or "side" or "sides" or "signatory" or "signatories" } when token.Kind == TokenKind.Word:
                    parties.AddRange(scope.EachParty);
                    break;
                case { Kind: TokenKind.Comma } or { Canonical: "each" or "every" or "all" or "any" or "both" or "either" or "the" or "of" or "and" or "or" or "other" or "neither" or "nor" or "no" or "a" or "this" or "that" or "one" or "whole" }:
                    break;
                default:
                    return null;
            }
        }

        return parties.Count == 0 ? null : scope.Pair?.Meaning(phrase) ?? parties.Distinct().ToValueList();
    }
}
