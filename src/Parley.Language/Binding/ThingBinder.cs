using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Words for a thing: whose it is, how many, and what.</summary>
internal static class ThingBinder
{
    public static ThingFiller Bind(NounPhraseSyntax phrase, ValueList<PartyId> subject, Scope scope)
    {
        ImmutableArray<Token> tokens = [.. phrase.Tokens.SkipWhile(Vocabulary.IsArticle)];
        var quantities = QuantityReader.Read(ref tokens, scope);
        PartyId? owner = null;
        switch (tokens)
        {
            case [{ Canonical: "its" or "their" or "his" }, .. var rest]:
                owner = subject.Count == 1 ? subject[0] : null;
                tokens = rest;
                break;
            case [{ Kind: TokenKind.Name, Name.Kind: NameKind.Party } name, { Kind: TokenKind.Possessive }, .. var rest]:
                owner = new PartyId(name.Name!.Id);
                tokens = rest;
                break;
            case [{ Kind: TokenKind.Word } adjective, _, ..] when scope.PartyOfAdjective(adjective) is { } party:
                owner = party;
                tokens = tokens[1..];
                break;
            case [.. var rest, { Canonical: "of" }, { Kind: TokenKind.Name, Name.Kind: NameKind.Party } name] when rest.Length > 0:
                owner = new PartyId(name.Name!.Id);
                tokens = rest;
                break;
        }

        ReportUndefinedNames(tokens, scope);
        return new ThingFiller(TokenText.Join(tokens), owner) { Quantity = quantities.FirstOrDefault(), Further = quantities.Skip(1).ToValueList() };
    }

    /// <summary>A capital says that the words have a fixed meaning here, so they must be defined.</summary>
    private static void ReportUndefinedNames(ImmutableArray<Token> tokens, Scope scope)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsCapitalised || scope.PartyOfAdjective(tokens[at]) is not null || IsCalendarWord(tokens[at]))
            {
                continue;
            }

            var start = at;
            while (at + 1 < tokens.Length && tokens[at + 1].IsCapitalised)
            {
                at++;
            }

            var words = tokens[start..(at + 1)];
            var phrase = new NounPhraseSyntax(words[0].Span.Through(words[^1].Span), words, null);
            scope.ReportUnknown(BindingDiagnostics.TermNotDefined, phrase, NameKind.Term, NameKind.Place, NameKind.Party, NameKind.Group, NameKind.Anchor);
        }
    }

    private static bool IsCalendarWord(Token token) => token.Canonical is
        "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "article";
}
