using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;

namespace Parley.Language.Lexicons;

/// <summary>The acts that sentences can speak of: the standard vocabulary, and what the agreement adds.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<ImmutableArray<ActEntry>> Standard = new(ReadStandard);

    /// <summary>Most agreements add no acts, and making the tables takes longer than reading a short agreement.</summary>
    private static readonly Lazy<Lexicon> OnlyStandard = new(() => new(Standard.Value, Wording.English));

    /// <summary>No acts at all, for phrases that hold none.</summary>
    public static readonly Lexicon Empty = new([], Wording.English);

    private readonly FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> _base;
    private readonly FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> _third;
    private readonly FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> _participle;
    private readonly FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> _noun;
    private readonly FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> _gerund;
    private readonly Wording _wording;

    private readonly Lazy<ValueList<Act>> _acts;

    private Lexicon(ImmutableArray<ActEntry> entries, Wording wording)
    {
        _wording = wording;
        _acts = new Lazy<ValueList<Act>>(() => entries.GroupBy(e => e.Id).Select(g => ActOf([.. g])).ToValueList());
        Entries = entries;
        _base = Index(entries, e => e.Verb);
        _third = Index(entries, e => e.Third);
        _participle = Index(entries, e => e.Participle);
        _noun = Index(entries, e => e.Noun);
        _gerund = Index(entries, e => e.Gerund);
    }

    /// <summary>An act with its other wordings: the entry under its own name is the act.</summary>
    private static Act ActOf(ImmutableArray<ActEntry> wordings)
    {
        var main = wordings.FirstOrDefault(e => e.Verb == e.Id) ?? wordings[0];
        return new Act(new ActId(main.Id), main.Verb, main.Participle, main.Lasts)
        {
            CaseOf = main.CaseOf is { } wider ? new ActId(wider) : null,
            Own = main.Own,
            Synonyms = wordings.Where(e => e != main).SelectMany(e => new[] { e.Verb, e.Participle }).Distinct().ToValueList(),
        };
    }

    public ImmutableArray<ActEntry> Entries { get; }

    /// <summary>The acts that events can report: each id once, the agreement's own first.</summary>
    public ValueList<Act> Acts => _acts.Value;

    /// <summary>The standard vocabulary with the agreement's own acts before it, so that these win.</summary>
    public static Lexicon With(IReadOnlyCollection<ActEntry> own, Wording? wording = null) =>
        own.Count == 0 && (wording ?? Wording.English) == Wording.English ? OnlyStandard.Value : new([.. own, .. Standard.Value], wording ?? Wording.English);

    /// <summary>An act of the standard vocabulary by its base form.</summary>
    public static ActEntry? FindStandard(string verb) => Standard.Value.FirstOrDefault(e => e.Verb == verb);

    /// <summary>Every word that a form of a standard act holds.</summary>
    public static IEnumerable<string> StandardWords =>
        Standard.Value.SelectMany(e => new[] { e.Verb, e.Third, e.Participle, e.Noun ?? "" }).SelectMany(f => f.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The base forms as the text's language has them, for suggestions.</summary>
    public IEnumerable<string> Verbs => _wording == Wording.English ? Entries.Select(e => e.Verb) : Entries.Where(e => e.Own).Select(e => e.Verb).Concat(_wording.Verbs);

    /// <summary>A form of sentence, for messages, in the text's language where its lexicon has it.</summary>
    public string Form(string english) => _wording.Form(english);

    /// <summary>An act by its base form, or null.</summary>
    public ActEntry? Find(string verb) => Entries.FirstOrDefault(e => e.Verb == verb);

    /// <summary>The act whose base form stands at a place, the longest first, and how many tokens it takes.</summary>
    public (ActEntry Act, int Length)? MatchBase(ImmutableArray<Token> tokens, int at) => Match(_base, tokens, at);

    /// <summary><c>withdraws</c>, or the base form after a plural.</summary>
    public (ActEntry Act, int Length)? MatchPresent(ImmutableArray<Token> tokens, int at) => Match(_third, tokens, at) ?? Match(_base, tokens, at);

    public (ActEntry Act, int Length)? MatchThird(ImmutableArray<Token> tokens, int at) => Match(_third, tokens, at);

    public (ActEntry Act, int Length)? MatchParticiple(ImmutableArray<Token> tokens, int at) => Match(_participle, tokens, at);

    /// <summary><c>withdrawing</c>, <c>opening fire</c></summary>
    public (ActEntry Act, int Length)? MatchGerund(ImmutableArray<Token> tokens, int at) => Match(_gerund, tokens, at);

    /// <summary>An act that names its object, where the object stands before it: <c>[all mines in the Zone shall be] cleared</c> is to clear mines. The participle takes one token.</summary>
    public ActEntry? MatchParticipleOf(ImmutableArray<Token> subject, Token participle) =>
        !_participle.TryGetValue(participle.Canonical, out var candidates) ? null
        : candidates.Where(c => c.Words.Length > 1 && c.Words.Skip(1).All(w => IsArticle(w) || subject.Any(t => t.IsWord(w)))).Select(c => c.Act).FirstOrDefault();

    public (ActEntry Act, int Length)? MatchNoun(ImmutableArray<Token> tokens, int at) => Match(_noun, tokens, at);

    private static (ActEntry Act, int Length)? Match(FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> index, ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length || !index.TryGetValue(tokens[at].Canonical, out var candidates))
        {
            return null;
        }

        foreach (var (words, act) in candidates)
        {
            var length = LengthOf(words, tokens, at);
            if (length > 0)
            {
                return (act, length);
            }
        }

        return null;
    }

    /// <summary>How many tokens the words take, or 0; an article on either side does not matter.</summary>
    private static int LengthOf(string[] words, ImmutableArray<Token> tokens, int at)
    {
        var next = at;
        foreach (var word in words)
        {
            if (IsArticle(word))
            {
                continue;
            }

            while (next < tokens.Length && next > at && tokens[next].Canonical != word && (IsArticle(tokens[next].Canonical) || Between.Contains(tokens[next].Canonical)))
            {
                next++;
            }

            if (next >= tokens.Length || tokens[next].Kind != TokenKind.Word || tokens[next].Canonical != word)
            {
                return 0;
            }

            next++;
        }

        return next - at;
    }

    /// <summary>Words that may stand inside an act that names its object: <c>hold local elections</c>, <c>clear all mines</c>.</summary>
    private static readonly FrozenSet<string> Between = new[]
    {
        "all", "any", "its", "their", "these", "those", "such", "further", "other", "remaining", "new", "early", "local", "general", "regional", "national", "parliamentary", "presidential", "free", "first", "second", "joint",
    }.ToFrozenSet();

    private static bool IsArticle(string word) => word is "a" or "an" or "the";

    private static FrozenDictionary<string, ImmutableArray<(string[] Words, ActEntry Act)>> Index(IEnumerable<ActEntry> entries, Func<ActEntry, string?> form) =>
        entries
            .Select(e => (Words: form(e)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [], Act: e))
            .Where(p => p.Words.Length > 0)
            .GroupBy(p => p.Words[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToImmutableArray());

    private static ImmutableArray<ActEntry> ReadStandard()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("en.lexicon")!;
        using var reader = new StreamReader(stream);
        var entries = ImmutableArray.CreateBuilder<ActEntry>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add(ReadLine(line));
            }
        }

        return entries.ToImmutable();
    }

    private static ActEntry ReadLine(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var properties = cells.Length > 3 ? cells[3].Split(',', StringSplitOptions.TrimEntries) : [];
        string? After(string prefix) => properties.FirstOrDefault(p => p.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];
        return new ActEntry(After("as ") ?? cells[0], cells[0], cells[1], cells[2].Length == 0 ? null : cells[2])
        {
            Lasts = properties.Contains("lasts"),
            Keeps = properties.Contains("keeps"),
            TakesPlaces = properties.Contains("places"),
            TakesMatter = properties.Contains("matter"),
            Gives = properties.Contains("gives"),
            CaseOf = After("case of "),
            Power = After("power ") is { } power ? Enum.Parse<PowerKind>(power, ignoreCase: true) : null,
        };
    }
}
