using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The words that ask, forbid, allow or release: <c>shall</c>, <c>need not</c>, <c>is entitled to</c>, <c>commits itself to</c>.</summary>
internal static class ModalPhrases
{
    /// <summary>What can stand behind "shall", "must" or "will" and takes part in the meaning.</summary>
    private static readonly (string Words, Modal Modal)[] Tails =
    [
        ("not be required to", Modal.Release), ("not be obliged to", Modal.Release), ("not be obligated to", Modal.Release), ("not be bound to", Modal.Release), ("not need to", Modal.Release),
        ("be required to", Modal.Shall), ("be obliged to", Modal.Shall), ("be obligated to", Modal.Shall), ("be bound to", Modal.Shall), ("be responsible for", Modal.Shall), ("commit itself to", Modal.Shall), ("commit themselves to", Modal.Shall),
        ("be entitled to", Modal.May), ("be allowed to", Modal.May), ("be permitted to", Modal.May), ("be authorised to", Modal.May), ("be authorized to", Modal.May), ("be free to", Modal.May),
        ("have the right to", Modal.May), ("have the power to", Modal.May), ("have the authority to", Modal.May), ("retain the right to", Modal.May),
        ("not be entitled to", Modal.ShallNot), ("not be allowed to", Modal.ShallNot), ("not be permitted to", Modal.ShallNot), ("not have the right to", Modal.ShallNot), ("be prohibited from", Modal.ShallNot), ("be forbidden to", Modal.ShallNot), ("be forbidden from", Modal.ShallNot),
        ("refrain from", Modal.ShallNot), ("abstain from", Modal.ShallNot),
        ("endeavour to", Modal.Endeavour), ("endeavor to", Modal.Endeavour), ("strive to", Modal.Endeavour), ("seek to", Modal.Endeavour), ("attempt to", Modal.Endeavour),
        ("make every effort to", Modal.Endeavour), ("make all efforts to", Modal.Endeavour), ("use best efforts to", Modal.Endeavour), ("use its best efforts to", Modal.Endeavour), ("use their best efforts to", Modal.Endeavour),
        ("do its utmost to", Modal.Endeavour), ("do their utmost to", Modal.Endeavour), ("do everything possible to", Modal.Endeavour),
        .. from kind in new[] { "feasible", "possible", "reasonable", "practicable", "necessary", "appropriate" }
           from thing in new[] { "measures", "steps" }
           select ($"take all {kind} {thing} to", Modal.Endeavour),
        ("take all measures to", Modal.Endeavour), ("take all steps to", Modal.Endeavour),
    ];

    /// <summary>What binds or allows without "shall".</summary>
    private static readonly (string Words, Modal Modal)[] Alone =
    [
        ("need not", Modal.Release),
        .. from verb in new[] { "is", "are" }
           from rest in new[]
           {
               ("not required to", Modal.Release), ("not obliged to", Modal.Release), ("not bound to", Modal.Release),
               ("required to", Modal.Shall), ("obliged to", Modal.Shall), ("bound to", Modal.Shall), ("responsible for", Modal.Shall), ("committed to", Modal.Shall),
               ("entitled to", Modal.May), ("allowed to", Modal.May), ("permitted to", Modal.May), ("authorised to", Modal.May), ("authorized to", Modal.May), ("free to", Modal.May),
               ("not entitled to", Modal.ShallNot), ("not allowed to", Modal.ShallNot), ("not permitted to", Modal.ShallNot), ("prohibited from", Modal.ShallNot), ("forbidden to", Modal.ShallNot), ("forbidden from", Modal.ShallNot),
           }
           select ($"{verb} {rest.Item1}", rest.Item2),
        ("has the right to", Modal.May), ("have the right to", Modal.May), ("has the power to", Modal.May), ("have the power to", Modal.May), ("retains the right to", Modal.May), ("retain the right to", Modal.May),
        ("does not have the right to", Modal.ShallNot), ("do not have the right to", Modal.ShallNot), ("has no right to", Modal.ShallNot), ("have no right to", Modal.ShallNot),
        .. from verb in new[] { "undertakes", "undertake", "agrees", "agree", "commits", "commit", "pledges", "pledge", "commits itself", "commit themselves", "pledges itself", "pledge themselves" }
           from rest in new[] { ("not to", Modal.ShallNot), ("to refrain from", Modal.ShallNot), ("to abstain from", Modal.ShallNot), ("to endeavour to", Modal.Endeavour), ("to make every effort to", Modal.Endeavour), ("to", Modal.Shall) }
           select ($"{verb} {rest.Item1}", rest.Item2),
    ];

    private static readonly ImmutableArray<(string[] Words, Modal Modal)> All =
    [
        .. Alone
            .Concat(from head in new[] { "shall", "must", "will" }
                    from tail in Tails.Concat([("not", Modal.ShallNot), ("", Modal.Shall)])
                    select ($"{head} {tail.Item1}", tail.Item2))
            .Concat([("may", Modal.May), ("may not", Modal.MayNot)])
            .Select(p => (p.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries), p.Item2))
            .OrderByDescending(p => p.Item1.Length),
    ];

    private static readonly ILookup<string, (string[] Words, Modal Modal)> ByFirst = All.ToLookup(p => p.Words[0]);

    /// <summary>Every phrase, its words joined.</summary>
    public static IEnumerable<string> AllPhrases => All.Select(p => string.Join(' ', p.Words)).Order(StringComparer.Ordinal);

    /// <summary>Where the modal of the main clause stands; null where a verb of another kind or another clause comes first.</summary>
    public static int? Find(Cursor cursor)
    {
        for (var at = cursor.At; at < cursor.Tokens.Length; at++)
        {
            var token = cursor.Tokens[at];
            if (MatchAt(cursor, at) is not null)
            {
                return at;
            }

            if (Vocabulary.IsAuxiliary(token) || Vocabulary.IsClauseWord(token) || token.Kind is TokenKind.Colon or TokenKind.Semicolon)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Takes the modal that stands here.</summary>
    public static Modal? Read(Cursor cursor)
    {
        if (MatchAt(cursor, cursor.At) is not var (words, modal))
        {
            return null;
        }

        cursor.At += words.Length;
        return modal;
    }

    /// <summary>Whether a modal stands at a place; the cursor stays.</summary>
    public static bool StandsAt(Cursor cursor, int place) => MatchAt(cursor, place) is not null;

    /// <summary>Whether any words of the sentence ask, forbid, allow or release.</summary>
    public static bool StandsIn(Cursor cursor) => Enumerable.Range(0, cursor.Tokens.Length).Any(at => MatchAt(cursor, at) is not null);

    private static (string[] Words, Modal Modal)? MatchAt(Cursor cursor, int at)
    {
        if (at >= cursor.Tokens.Length || cursor.Tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        foreach (var (words, modal) in ByFirst[cursor.Tokens[at].Canonical])
        {
            if (cursor.AreWordsAt(at, words))
            {
                return (words, modal);
            }
        }

        return null;
    }
}
