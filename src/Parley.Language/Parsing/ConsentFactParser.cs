using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Consent to the agreement as a noun: <c>signature</c>, <c>the later ratification</c>, <c>the signature of this agreement by Russia</c>. Nobody named: each Party.</summary>
internal static class ConsentFactParser
{
    public static ActFactSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        _ = cursor.Take("the", "date", "of") || cursor.Take("the", "day", "of");
        cursor.Take("the");
        _ = cursor.Take("later") || cursor.Take("last") || cursor.Take("latest");
        cursor.Take("of", "the");
        var noun = cursor.At;
        if (cursor.Peek()?.Canonical is not ("signature" or "ratification" or "acceptance" or "signatures" or "ratifications") || Find(cursor) is not { } act)
        {
            cursor.At = start;
            return null;
        }

        cursor.At++;
        var verb = cursor.SpanFrom(noun);
        var of = cursor.Take("of", "this", "agreement") || cursor.Take("of", "the", "agreement");
        if (!of && cursor.IsWord("of"))
        {
            cursor.At = start;
            return null;
        }

        var behind = cursor.At;
        var by = cursor.Take("by") ? NounPhraseParser.TryRead(cursor) : null;
        cursor.At = by is null ? behind : cursor.At;
        var span = cursor.SpanFrom(start);
        var agreement = Words(verb.End, "this", "agreement");
        var phrase = new ActPhraseSyntax(cursor.SpanFrom(noun), act, verb, [new RoleSyntax(agreement.Span, "", agreement)], $"{act.Verb} this agreement");
        return new ActFactSyntax(span, by ?? Words(span.Start, "each", "party"), phrase, ActStage.Unstated, negated: false);
    }

    private static Lexicons.ActEntry? Find(Cursor cursor)
    {
        var noun = cursor.Peek()!.Canonical.TrimEnd('s');
        return cursor.Lexicon.Entries.FirstOrDefault(e => e.Noun == noun);
    }

    /// <summary>Words that the text leaves to be understood.</summary>
    private static NounPhraseSyntax Words(int at, params ReadOnlySpan<string> words)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var word in words)
        {
            tokens.Add(new Token(TokenKind.Word, new TextSpan(at, 0), word));
        }

        return new NounPhraseSyntax(new TextSpan(at, 0), tokens.ToImmutable(), null);
    }
}
