using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>The prisoners shall be released by each Party</c>: who shall do it stands behind "by", or nobody is bound.</summary>
internal static class PassiveParser
{
    public static NormStatementSyntax? TryRead(Cursor cursor, int verb, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        if (Match(cursor, subject.Phrase.Tokens) is not var (act, length, namesObject))
        {
            cursor.Miss("an act of the vocabulary, such as \"released by P\",");
            return null;
        }

        cursor.At += length;
        var acted = RolesOf(subject.Phrase, cursor, namesObject);
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, act, acted, clauses: true);
        var by = phrase.Roles.FirstOrDefault(r => r.Preposition == "by");
        if (by is null)
        {
            cursor.Problems.Add(SyntaxDiagnostics.NobodyBound, subject.Phrase.Span.Through(cursor.SpanFrom(verb)), phrase.Words);
            return subject.Statement(new NounPhraseSyntax(new TextSpan(subject.Phrase.Span.Start, 0), [], null), phrase, [.. early, .. clauses]);
        }

        var active = new ActPhraseSyntax(phrase.Span, act, phrase.Verb, phrase.Roles.Remove(by), namesObject ? $"{act.Verb}{After(subject.Phrase, act)}" : $"{act.Verb} {subject.Phrase.Text}");
        return subject.Statement(by.Filler, active, [.. early, .. clauses]);
    }

    /// <summary>The act, how many tokens its participle takes, and whether its name holds the object, which is then the subject: <c>mines … cleared</c>.</summary>
    public static (ActEntry Act, int Length, bool NamesObject)? Match(Cursor cursor, ImmutableArray<Token> subject) =>
        cursor.Peek() is { Kind: TokenKind.Word } participle && cursor.Lexicon.MatchParticipleOf(subject, participle) is { } named ? (named, 1, true)
        : cursor.Lexicon.MatchParticiple(cursor.Tokens, cursor.At) is var (act, length) ? (act, length, false)
        : null;

    /// <summary>What is acted on, and where it is: <c>all mines in the Zone</c> is the object "mines" in the Zone.</summary>
    public static ImmutableArray<RoleSyntax> RolesOf(NounPhraseSyntax subject, Cursor cursor, bool namesObject)
    {
        var inner = new Cursor(subject.Tokens, cursor.Lexicon, cursor.Problems);
        if (NounPhraseParser.TryRead(inner) is not { } thing)
        {
            return [new RoleSyntax(subject.Span, "", subject)];
        }

        ImmutableArray<RoleSyntax> roles = namesObject ? [] : [new RoleSyntax(thing.Span, "", thing)];
        if (inner.AtEnd)
        {
            return roles;
        }

        var (rest, _) = ActPhraseParser.ReadRoles(inner, inner.At, null, roles, clauses: false);
        return inner.AtEnd ? rest.Roles : [new RoleSyntax(subject.Span, "", subject)];
    }

    private static string After(NounPhraseSyntax subject, ActEntry act)
    {
        var last = act.Verb.Split(' ')[^1];
        var rest = TokenText.Join(subject.Tokens.SkipWhile(t => !t.IsWord(last)).Skip(1));
        return rest.Length == 0 ? "" : $" {rest}";
    }
}
