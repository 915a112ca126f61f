using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>The words of one language in which an agreement can be written. The grammar is one; a language is a file of phrases.</summary>
internal sealed class Wording
{
    /// <summary>English, whose words the grammar itself is made of.</summary>
    public static readonly Wording English = new("en", WordingFile.Empty);

    private static readonly Lazy<ImmutableArray<Wording>> Others = new(() => [.. new[] { "fr", "uk" }.Select(c => new Wording(c, WordingFile.Open(c)))]);

    private readonly WordingFile _file;
    private readonly TokenRewriter _rewriter;

    private Wording(string code, WordingFile file)
    {
        Code = code;
        _file = file;
        _rewriter = new TokenRewriter(new PhraseTable(file.Phrases), file.Grammar, file.AdjectiveFirst);
    }

    public static IEnumerable<Wording> All => [English, .. Others.Value];

    /// <summary>The language by its code (ISO 639-1), as it stands in the front matter.</summary>
    public string Code { get; }

    /// <summary>The base forms of its acts, for suggestions; none for English, whose lexicon has them itself.</summary>
    public IEnumerable<string> Verbs => _file.Verbs;

    private bool IsEnglish => this == English;

    public static Wording? Find(string code) => All.FirstOrDefault(w => w.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The tokens of a stretch, cut as the language writes.</summary>
    public ImmutableArray<Token> Lex(SourceText source, TextSpan span)
    {
        var tokens = Lexer.Read(source, span);
        return IsEnglish ? tokens : _file.Shaper.Shape(tokens, source);
    }

    /// <summary>The same tokens with the words of the grammar in them.</summary>
    public ImmutableArray<Token> ToGrammar(ImmutableArray<Token> tokens, ProblemList? problems) => IsEnglish ? tokens : _rewriter.Rewrite(tokens, problems);

    /// <summary>The heading of a section in the grammar's words, its number and own title kept.</summary>
    public string Title(string title)
    {
        foreach (var (own, grammar) in _file.Titles)
        {
            var goesOn = title.Length == own.Length || (title.Length > own.Length && title[own.Length] == ' ');
            if (goesOn && title.StartsWith(own, StringComparison.OrdinalIgnoreCase))
            {
                return grammar + title[own.Length..];
            }
        }

        return title;
    }

    /// <summary>A key of the front matter in the grammar's words.</summary>
    public string Key(string key) => _file.Keys.GetValueOrDefault(key, key);

    /// <summary>A form of sentence, for messages, in this language where its lexicon gives it.</summary>
    public string Form(string english) => _file.Sentences.GetValueOrDefault(english, english);

    /// <summary>Whether a word is a form of another: both differ only in their endings. In English only the word itself is.</summary>
    public bool IsFormOf(string written, string declared)
    {
        if (written == declared)
        {
            return true;
        }

        var common = 0;
        while (common < written.Length && common < declared.Length && written[common] == declared[common])
        {
            common++;
        }

        // The common letters may reach into the ending: "російський", "російських".
        for (var stem = common; stem >= LeastStem; stem--)
        {
            if (_file.Endings.Contains(written[stem..]) && _file.Endings.Contains(declared[stem..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stem shorter than this would make one name of two.</summary>
    private const int LeastStem = 3;

    /// <summary>How a word of the grammar is said, for messages.</summary>
    public string Word(string canonical) => _file.Phrases.FirstOrDefault(p => p.Target is [{ Slot: 0 } only] && only.Canonical == canonical && p.Source.Length == 1) is { } phrase
        ? phrase.Source[0].Canonical
        : canonical;

    /// <summary>Whether names change their endings.</summary>
    public bool Inflects => _file.Endings.Count > 0;

    /// <summary>Whether a word says what a word of the grammar says: <c>Сторони</c> and <c>Parties</c>.</summary>
    public bool Means(string word, string canonical) => string.Equals(word, canonical, StringComparison.OrdinalIgnoreCase)
        || (!IsEnglish && ToGrammar(Lex(new SourceText("", word), new TextSpan(0, word.Length)), null) is [var only] && only.IsWord(canonical.ToLowerInvariant()));
}
