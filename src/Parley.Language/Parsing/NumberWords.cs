using System.Collections.Frozen;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>Numbers written out: <c>twelve</c>, <c>twenty-four</c>, <c>one hundred and twenty</c>, <c>two thousand five hundred</c>.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> BelowHundred = Small.Select((w, i) => (Word: w, Value: i))
        .Concat(Tens.Select((w, i) => (Word: w, Value: 10 * (i + 2))))
        .Concat(Tens.SelectMany((t, i) => Enumerable.Range(1, 9).Select(u => (Word: $"{t}-{Small[u]}", Value: (10 * (i + 2)) + u))))
        .ToFrozenDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);

    /// <summary>The number that one word says, below a hundred; null for other words.</summary>
    public static int? ValueOf(string word) => BelowHundred.TryGetValue(word, out var value) ? value : null;

    public static bool Begins(Token? token) => token is { Kind: TokenKind.Word } && BelowHundred.ContainsKey(token.Canonical);

    /// <summary>The number that stands here and how many tokens it takes, below a million; null where none does.</summary>
    public static (int Value, int Length)? At(Cursor cursor)
    {
        if (ReadHundreds(cursor, 0) is not var (value, length))
        {
            return null;
        }

        if (cursor.IsWord("thousand", length))
        {
            (value, length) = (value * 1_000, length + 1);
            if (ReadHundreds(cursor, length + (cursor.IsWord("and", length) ? 1 : 0)) is var (rest, end))
            {
                (value, length) = (value + rest, end);
            }
        }

        return (value, length);
    }

    /// <param name="from">Tokens ahead.</param>
    /// <returns>A number below a thousand, and where it ends.</returns>
    private static (int Value, int End)? ReadHundreds(Cursor cursor, int from)
    {
        if (ReadTens(cursor, from) is not var (value, end))
        {
            return null;
        }

        if (value is > 0 and < 10 && cursor.IsWord("hundred", end))
        {
            (value, end) = (value * 100, end + 1);
            if (ReadTens(cursor, end + (cursor.IsWord("and", end) ? 1 : 0)) is var (rest, last))
            {
                (value, end) = (value + rest, last);
            }
        }

        return (value, end);
    }

    private static (int Value, int End)? ReadTens(Cursor cursor, int from)
    {
        if (!Begins(cursor.Peek(from)))
        {
            return null;
        }

        var value = BelowHundred[cursor.Peek(from)!.Canonical];
        return value >= 20 && value % 10 == 0 && Begins(cursor.Peek(from + 1)) && BelowHundred[cursor.Peek(from + 1)!.Canonical] is > 0 and < 10 and var unit
            ? (value + unit, from + 2)
            : (value, from + 1);
    }
}
