namespace Parley.Language.Lexing;

/// <summary>What an item of a provision begins with: <c>(a)</c>, or a small Roman number such as <c>(iv)</c>.</summary>
internal static class ItemMark
{
    /// <summary>How long the mark at the beginning of a text is; 0 where none stands.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '(')
        {
            return 0;
        }

        var inside = text[1..].IndexOfAnyExceptInRange('a', 'z');
        return inside > 0 && text[inside + 1] == ')' && (inside == 1 || inside <= 5 && IsRoman(text.Slice(1, inside))) ? inside + 2 : 0;
    }

    /// <summary>Small Roman numbers of at most five letters: more items than any provision has.</summary>
    private static bool IsRoman(ReadOnlySpan<char> letters)
    {
        letters = letters.TrimStart('x');
        return letters is "" or "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" or "viii" or "ix";
    }
}
