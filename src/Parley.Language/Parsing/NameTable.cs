using System.Collections.Immutable;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The names that the agreement declares, and how sentences recognise them: by their exact words, the longest first.</summary>
internal sealed class NameTable(Wording wording, ProblemList problems)
{
    private readonly Dictionary<string, List<(string[] Words, DeclaredName Name)>> _byFirstWord = [];
    private readonly Dictionary<(NameKind, string), DeclaredName> _declared = [];

    private HashSet<(NameKind, string)> _used = [];

    public IEnumerable<DeclaredName> Declared => _declared.Values;

    /// <summary>The language of the text.</summary>
    public Wording Wording { get; } = wording;

    /// <summary>The tokens of a stretch in the words of the grammar, with declared names in one piece.</summary>
    public ImmutableArray<Token> Tokens(SourceText source, TextSpan span) => Wording.ToGrammar(Recognise(Wording.Lex(source, span)), problems);

    /// <summary>Whether any sentence or other declaration speaks of it.</summary>
    public bool IsUsed(NameKind kind, string id) => _used.Contains((kind, id));

    public void MarkUsed(IEnumerable<(NameKind Kind, string Id)> names) => _used.UnionWith(names);

    /// <summary>The names that something which is read now uses.</summary>
    public ImmutableArray<(NameKind Kind, string Id)> UsesOf(System.Action read)
    {
        var before = _used;
        _used = [];
        read();
        ImmutableArray<(NameKind, string)> uses = [.. _used];
        before.UnionWith(uses);
        _used = before;
        return uses;
    }

    /// <summary>Adds a name; false when another thing already has it.</summary>
    public bool Add(DeclaredName name, string written)
    {
        var words = Words(written);
        if (words.Length == 0)
        {
            return true;
        }

        if (!_byFirstWord.TryGetValue(words[0], out var list))
        {
            _byFirstWord[words[0]] = list = [];
        }

        var taken = list.Any(e => e.Words.SequenceEqual(words) && (e.Name.Kind != name.Kind || e.Name.Id != name.Id || e.Name.At != name.At));
        if (!taken)
        {
            list.Add((words, name));
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
            _declared.TryAdd((name.Kind, name.Id), name);
        }

        return !taken;
    }

    /// <summary>The name without the article in front.</summary>
    public static string WithoutArticle(string name)
    {
        foreach (var article in new[] { "the ", "a ", "an " })
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return name[article.Length..];
            }
        }

        return name;
    }

    /// <summary>Puts one name token where the words of a declared name stand, article included.</summary>
    /// <param name="uses">Whether the names are thereby used.</param>
    public ImmutableArray<Token> Recognise(ImmutableArray<Token> tokens, bool uses = true)
    {
        var result = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        for (var at = 0; at < tokens.Length;)
        {
            var (name, length, isAdjective) = Match(tokens, at);
            if (name is null)
            {
                // Words that could be two names have been reported: that they are no defined term is not asked again.
                result.AddRange(length == 0 ? [tokens[at]] : tokens.Skip(at).Take(length).Select(t => t with { IsReplaced = true }));
                at += Math.Max(1, length);
                continue;
            }

            var span = tokens[at].Span.Through(tokens[at + length - 1].Span);
            var words = string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Text));
            if (result.Count > 0 && result[^1].Kind == TokenKind.Word && result[^1].Canonical == "the")
            {
                span = result[^1].Span.Through(span);
                words = $"{result[^1].Text} {words}";
                result.RemoveAt(result.Count - 1);
            }

            if (uses)
            {
                _used.Add((name.Kind, name.Id));
            }

            result.Add(new Token(TokenKind.Name, span, words) { Name = name, IsAdjective = isAdjective });
            at += length;
        }

        return result.ToImmutable();
    }

    private (DeclaredName? Name, int Length, bool IsAdjective) Match(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Kind is TokenKind.Word && _byFirstWord.TryGetValue(tokens[at].Text, out var candidates))
        {
            foreach (var (words, name) in candidates)
            {
                if (at + words.Length <= tokens.Length && Enumerable.Range(0, words.Length).All(i => tokens[at + i].Text == words[i]))
                {
                    return (name, words.Length, IsAdjective(words));
                }
            }
        }

        return Wording.Inflects && tokens[at].Kind is TokenKind.Word ? MatchForm(tokens, at) : (null, 0, false);
    }

    /// <summary>A form of a declared name: each word has the stem of the declared one. Never one of two names.</summary>
    private (DeclaredName? Name, int Length, bool IsAdjective) MatchForm(ImmutableArray<Token> tokens, int at)
    {
        var fits = _byFirstWord.Values.SelectMany(l => l).Where(c => IsForm(c.Words, tokens, at)).ToList();
        if (fits.Count == 0)
        {
            return (null, 0, false);
        }

        var length = fits.Max(f => f.Words.Length);
        fits = [.. fits.Where(f => f.Words.Length == length).DistinctBy(f => (f.Name.Kind, f.Name.Id))];
        if (fits is [var (words, name)])
        {
            return (name, length, IsAdjective(words));
        }

        var span = tokens[at].Span.Through(tokens[at + length - 1].Span);
        problems.Add(WordingDiagnostics.NameOfTwo, span, string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Text)), fits[0].Name.Name, fits[1].Name.Name, Wording.Word("also"));
        return (null, length, false);
    }

    private bool IsForm(string[] words, ImmutableArray<Token> tokens, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= tokens.Length || !Wording.IsFormOf(i == 0 && IsAdjective(words) ? tokens[at].Canonical : tokens[at + i].Text, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In a language other than English a name in small letters is the adjective of one: <c>russe</c>.</summary>
    private bool IsAdjective(string[] words) => Wording != Wording.English && char.IsLower(words[0][0]);

    private string[] Words(string name)
    {
        var source = new SourceText("", WithoutArticle(name));
        return [.. Wording.Lex(source, new TextSpan(0, source.Text.Length)).Select(t => t.Text)];
    }
}
