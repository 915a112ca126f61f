using System.Text;

namespace Parley.Fuzz.Mutation;

/// <summary>Makes new inputs from those at hand: by characters, by words and lines, with pieces of the language, and by joining two inputs.</summary>
internal sealed class Mutator(IReadOnlyList<string> words, int seed, int length)
{
    private static readonly char[] Odd = ['\0', '\u001b', '\u0085', '\u00A0', '\u200B', '\u2028', '\u2019', '\uD83D', '\uDE00', '\uFEFF', '\uFF14', '\u0301', '\u0660', '\u01C5', '\uFFFF', '\uDC80'];

    private readonly Random _random = new(seed);

    /// <summary>One of the texts, changed in one to six ways.</summary>
    public string Next(IReadOnlyList<string> texts)
    {
        var text = new StringBuilder(Pick(texts));
        for (var changes = 1 + _random.Next(6); changes > 0; changes--)
        {
            Change(text, texts);
        }

        return text.ToString(0, Math.Min(text.Length, length));
    }

    /// <summary>What was found last leads on more often than what was found first.</summary>
    private string Pick(IReadOnlyList<string> texts)
    {
        var recent = Math.Min(texts.Count, 256);
        return _random.Next(2) == 0 ? texts[_random.Next(texts.Count)] : texts[texts.Count - 1 - _random.Next(recent)];
    }

    private void Change(StringBuilder text, IReadOnlyList<string> texts)
    {
        var at = _random.Next(text.Length + 1);
        switch (_random.Next(10))
        {
            case 0:
                text.Insert(at, words[_random.Next(words.Count)]);
                break;
            case 1:
                var (from, size) = Word(text, at);
                text.Remove(from, size).Insert(from, words[_random.Next(words.Count)]);
                break;
            case 2:
                text.Remove(at, Math.Min(text.Length - at, 1 + _random.Next(_random.Next(2) == 0 ? 4 : 80)));
                break;
            case 3:
                var (word, many) = Word(text, at);
                text.Insert(_random.Next(text.Length + 1), text.ToString(word, many));
                break;
            case 4:
                var (line, whole) = Line(text, at);
                text.Insert(_random.Next(3) == 0 ? _random.Next(text.Length + 1) : line, text.ToString(line, whole));
                break;
            case 5:
                var (gone, all) = Line(text, at);
                text.Remove(gone, all);
                break;
            case 6:
                var other = texts[_random.Next(texts.Count)];
                var start = _random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(start, Math.Min(other.Length - start, 1 + _random.Next(200))));
                break;
            case 7 when at < text.Length:
                text[at] = _random.Next(3) == 0 ? Odd[_random.Next(Odd.Length)] : (char)_random.Next(32, 127);
                break;
            case 8 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << _random.Next(7)));
                break;
            default:
                var piece = words[_random.Next(words.Count)];
                for (var times = 1 << _random.Next(5); times > 0; times--)
                {
                    text.Insert(at, piece);
                }

                break;
        }

        if (text.Length > 2 * length)
        {
            text.Length = 2 * length;
        }
    }

    private static (int Start, int Length) Word(StringBuilder text, int at) => Around(text, at, char.IsWhiteSpace);

    private static (int Start, int Length) Line(StringBuilder text, int at)
    {
        var (start, length) = Around(text, at, c => c == '\n');
        return (start, Math.Min(text.Length - start, length + 1));
    }

    private static (int Start, int Length) Around(StringBuilder text, int at, Func<char, bool> ends)
    {
        var (start, end) = (at, at);
        while (start > 0 && !ends(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !ends(text[end]))
        {
            end++;
        }

        return (start, end - start);
    }
}
