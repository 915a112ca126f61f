using System.Text;

namespace Parley.Documents.Words;

/// <summary>Words as lines of plain text.</summary>
internal static class TextLines
{
    /// <summary>As wide as any terminal is at least.</summary>
    public const int Width = 80;

    /// <summary>Words in lines of at most so many columns; a word that is longer stands alone.</summary>
    public static List<string> Of(string words, int width)
    {
        var lines = new List<string>();
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>Adds words in lines of at most <see cref="Width"/> columns; a word that is longer than a line stands alone.</summary>
    /// <param name="first">What stands before the first line; after a line break in it, counting begins anew.</param>
    /// <param name="rest">What stands before the others.</param>
    public static void Wrap(StringBuilder text, string words, string first, string rest)
    {
        text.Append(first);
        var column = first.Length - (first.LastIndexOf('\n') + 1);
        var empty = true;
        foreach (var word in words.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(rest);
                (column, empty) = (rest.Length, true);
            }

            text.Append(empty ? "" : " ").Append(word);
            column += word.Length + (empty ? 0 : 1);
            empty = false;
        }

        text.Append('\n');
    }
}
