using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The names that the agreement declares, and how sentences recognise them: by their exact words, the longest first.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, DeclaredName> _byWords = new(StringComparer.Ordinal);

    /// <summary>How many words the names have that begin with a word, the longest first.</summary>
    private readonly Dictionary<string, List<int>> _lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<(NameKind, string), DeclaredName> _declared = [];

    private readonly Dictionary<NameKind, int> _counts = [];

    private readonly HashSet<(NameKind, string)> _used = [];

    public IEnumerable<DeclaredName> Declared => _declared.Values;

    /// <summary>Whether any sentence or other declaration speaks of it.</summary>
    public bool IsUsed(NameKind kind, string id) => _used.Contains((kind, id));

    /// <summary>Adds a name; false when another thing already has it.</summary>
    public bool Add(DeclaredName name, string written)
    {
        var words = Words(written);
        if (words.Length == 0)
        {
            return true;
        }

        var key = string.Join(' ', words);
        if (_byWords.TryGetValue(key, out var known))
        {
            return known.Kind == name.Kind && known.Id == name.Id && known.At == name.At;
        }

        _byWords.Add(key, name);
        if (_declared.TryAdd((name.Kind, name.Id), name))
        {
            _counts[name.Kind] = Count(name.Kind) + 1;
        }

        var lengths = _lengths.TryGetValue(words[0], out var there) ? there : _lengths[words[0]] = [];
        if (lengths.FindIndex(l => l <= words.Length) is var at && (at < 0 || lengths[at] != words.Length))
        {
            lengths.Insert(at < 0 ? lengths.Count : at, words.Length);
        }

        return true;
    }

    /// <summary>How many things of a kind are declared.</summary>
    public int Count(NameKind kind) => _counts.GetValueOrDefault(kind);

    public bool IsDeclared(NameKind kind, string id) => _declared.ContainsKey((kind, id));

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
            var (name, length) = Match(tokens, at);
            if (name is null)
            {
                result.Add(tokens[at++]);
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

            result.Add(new Token(TokenKind.Name, span, words) { Name = name });
            at += length;
        }

        return result.ToImmutable();
    }

    private (DeclaredName? Name, int Length) Match(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Kind is TokenKind.Word && _lengths.TryGetValue(tokens[at].Text, out var lengths))
        {
            foreach (var length in lengths.Where(l => at + l <= tokens.Length))
            {
                if (_byWords.TryGetValue(length == 1 ? tokens[at].Text : string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Text)), out var name))
                {
                    return (name, length);
                }
            }
        }

        return (null, 0);
    }

    private static string[] Words(string name)
    {
        var source = new SourceText("", WithoutArticle(name));
        return [.. Lexer.Read(source, new TextSpan(0, source.Text.Length)).Select(t => t.Text)];
    }
}
