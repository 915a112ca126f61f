using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>What the lexicon file of a language says.</summary>
internal sealed class WordingFile
{
    public static readonly WordingFile Empty = new([]);

    private readonly Dictionary<string, List<string>> _sections = [];
    private readonly List<(string[] Columns, string Line)> _acts = [];

    private WordingFile(IEnumerable<string> lines)
    {
        Read(lines);
        Endings = Words("endings").Select(e => e == "-" ? "" : e).ToFrozenSet();
        Articles = [.. Words("articles").Select(a => a.EndsWith('\'') ? a : a + " ").OrderByDescending(a => a.Length)];
        AdjectiveFirst = Words("adjectives").Contains("first");
        Titles = [.. Pairs("titles").OrderByDescending(p => p.Left.Length)];
        Keys = Pairs("front matter").ToFrozenDictionary(p => p.Left, p => p.Right);
        Sentences = Pairs("sentences").GroupBy(p => p.Right).ToFrozenDictionary(g => g.Key, g => g.First().Left);
        Shaper = new TokenShaper(Words("elisions").ToFrozenSet(), Articles);
        var reader = new PhraseReader(Shaper);
        var acts = _acts.SelectMany(a => ActPhrases.Of(a.Columns, a.Line, Pairs("forms"), Pairs("forms of giving"), reader)).ToList();
        Verbs = [.. acts.Where(a => a.IsBase).Select(a => string.Join(' ', a.Phrase.Source.Select(s => s.Canonical))).Distinct()];
        Phrases = [.. Pairs("phrases").SelectMany(p => reader.Read(p.Left, p.Right)), .. Pairs("two meanings").SelectMany(p => reader.ReadUnclear(p.Left, p.Right)), .. acts.Select(a => a.Phrase)];
        Grammar = Phrases.SelectMany(p => p.Target).Where(t => t.Slot == 0).Select(t => t.Canonical).Concat(Lexicon.StandardWords).ToFrozenSet();
    }

    public ImmutableArray<Phrase> Phrases { get; }

    /// <summary>Every word of the grammar that a phrase stands for, and every word of the English acts.</summary>
    public FrozenSet<string> Grammar { get; }

    public TokenShaper Shaper { get; }

    /// <summary>What can stand behind the stem of a name.</summary>
    public FrozenSet<string> Endings { get; }

    /// <summary>With the blank or apostrophe that they end with.</summary>
    private ImmutableArray<string> Articles { get; }

    /// <summary>Whether an adjective stands before its noun.</summary>
    public bool AdjectiveFirst { get; }

    public ImmutableArray<(string Left, string Right)> Titles { get; }

    public FrozenDictionary<string, string> Keys { get; }

    public FrozenDictionary<string, string> Sentences { get; }

    /// <summary>Base forms of the acts.</summary>
    public ImmutableArray<string> Verbs { get; }

    public static WordingFile Open(string code)
    {
        using var stream = typeof(WordingFile).Assembly.GetManifestResourceStream($"{code}.lexicon")!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return new WordingFile(lines);
    }

    private void Read(IEnumerable<string> lines)
    {
        var section = new List<string>();
        string[]? columns = null;
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line is ['[', .. var title, ']'])
            {
                columns = title.StartsWith("acts ", StringComparison.Ordinal) ? title[5..].Split('|', StringSplitOptions.TrimEntries) : null;
                _sections[title] = section = [];
            }
            else if (columns is not null)
            {
                _acts.Add((columns, line));
            }
            else
            {
                section.Add(line);
            }
        }
    }

    private IEnumerable<string> Words(string section) =>
        _sections.GetValueOrDefault(section, []).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private List<(string Left, string Right)> Pairs(string section) =>
        [.. _sections.GetValueOrDefault(section, []).Select(l => l.Split('=', 2, StringSplitOptions.TrimEntries)).Where(p => p.Length == 2).Select(p => (p[0], p[1]))];
}
