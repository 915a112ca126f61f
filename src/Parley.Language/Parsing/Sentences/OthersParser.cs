using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Acts of others that the subject answers for: <c>prevent armed groups from attacking …</c>, <c>ensure that no forces enter …</c>, <c>not allow armed groups to …</c></summary>
internal static class OthersParser
{
    /// <summary>Reads on behind the verb; nothing is taken where it is no such sentence.</summary>
    public static NormStatementSyntax? TryRead(Cursor cursor, ActEntry act, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        var start = cursor.At;
        var statement = (act.Id, subject.Modal) switch
        {
            ("prevent", Modal.Shall) => ReadPrevented(cursor, subject, early),
            ("ensure that" or "see to it that", Modal.Shall) => ReadEnsured(cursor, subject, early),
            ("allow" or "permit", Modal.ShallNot) => ReadAllowed(cursor, subject, early),
            _ => null,
        };
        cursor.At = statement is null ? start : cursor.At;
        return statement;
    }

    private static NormStatementSyntax? ReadPrevented(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early) =>
        NounPhraseParser.TryRead(cursor) is { } others && cursor.Take("from") && cursor.Lexicon.MatchGerund(cursor.Tokens, cursor.At) is var (act, length)
            ? Read(cursor, subject, early, others, Modal.ShallNot, act, length)
            : null;

    private static NormStatementSyntax? ReadAllowed(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early) =>
        NounPhraseParser.TryRead(cursor) is { } others && cursor.Take("to") && cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is var (act, length)
            ? Read(cursor, subject, early, others, Modal.ShallNot, act, length)
            : null;

    private static NormStatementSyntax? ReadEnsured(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        var start = cursor.At;
        if (NumberParser.BoundLength(cursor) > 0)
        {
            return ReadCeiling(cursor, subject, early);
        }

        var nobody = cursor.Peek()?.Canonical is "no" or "neither" or "nobody" or "none";
        for (var at = start + 1; at < cursor.Tokens.Length && cursor.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Semicolon); at++)
        {
            var negated = cursor.AreWordsAt(at, "does", "not") || cursor.AreWordsAt(at, "do", "not") || cursor.AreWordsAt(at, "shall", "not");
            var match = negated ? cursor.Lexicon.MatchBase(cursor.Tokens, at + 2) : cursor.Lexicon.MatchPresent(cursor.Tokens, at);
            if (match is not var (act, length))
            {
                continue;
            }

            // What a thing shall do that nobody is named for is a state to keep up, in words.
            var others = NounPhraseParser.ReadUpTo(cursor, at)!;
            if (!negated && !nobody && !others.Tokens.Any(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group }))
            {
                return null;
            }

            cursor.At += negated ? 2 : 0;
            return Read(cursor, subject, early, others, negated || nobody ? Modal.ShallNot : Modal.Shall, act, length);
        }

        return null;
    }

    /// <summary><c>ensure that not more than 75 tanks are in the Zone</c>: a quantity to keep.</summary>
    private static NormStatementSyntax? ReadCeiling(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        var start = cursor.At;
        if (NounPhraseParser.TryRead(cursor) is not { } counted || cursor.Lexicon.Find("have") is not { } have || (!cursor.Take("are") && !cursor.Take("is") && !cursor.Take("remain") && !cursor.Take("remains") && !cursor.Take("stay")))
        {
            return null;
        }

        _ = cursor.Take("stationed") || cursor.Take("deployed") || cursor.Take("present") || cursor.Take("located") || cursor.Take("kept");
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, start, have, new RoleSyntax(counted.Span, "", counted), clauses: true);
        return subject.Statement(phrase, [.. early, .. clauses]);
    }

    private static NormStatementSyntax Read(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early, NounPhraseSyntax others, Modal modal, ActEntry act, int length)
    {
        var verb = cursor.At;
        cursor.At += length;
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, act, null, clauses: true);
        return (subject with { Modal = modal }).Statement(subject.Phrase, phrase, [.. early, .. clauses], [], others);
    }
}
