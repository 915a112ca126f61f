namespace Parley.Language.Navigation;

/// <summary>New numbers for provisions, their items and articles, at the number and at every reference.</summary>
internal static class NumberRenaming
{
    /// <summary>The changes, or null where the new words are no number of this kind.</summary>
    public static IEnumerable<(TextSpan Span, string NewText)>? OfProvision(DocumentIndex index, Mention mention, string name)
    {
        var open = mention.Id.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return name.Contains('(', StringComparison.Ordinal) || !char.IsAsciiLetterOrDigit(name[0])
                ? null
                : Moved(index, SymbolKind.Provision, id => Same(id, mention.Id) ? name : StartsWith(id, mention.Id + "(") ? name + id[mention.Id.Length..] : null);
        }

        var parent = mention.Id[..open];
        var number = name[0] == '(' ? parent + name : name;
        return StartsWith(number, parent + "(") && number.EndsWith(')')
            ? Moved(index, SymbolKind.Provision, id => Same(id, mention.Id) ? number : null)
            : null;
    }

    /// <summary>An article takes its provisions with it.</summary>
    public static IEnumerable<(TextSpan Span, string NewText)>? OfArticle(DocumentIndex index, Mention mention, string name) =>
        !name.All(char.IsAsciiLetterOrDigit)
            ? null
            : Moved(index, SymbolKind.Article, id => Same(id, mention.Id) ? name : null)
                .Concat(Moved(index, SymbolKind.Provision, id => StartsWith(id, mention.Id + ".") ? name + id[mention.Id.Length..] : null));

    private static IEnumerable<(TextSpan Span, string NewText)> Moved(DocumentIndex index, SymbolKind kind, Func<string, string?> newId) =>
        index.Mentions
            .Where(m => m.Kind == kind)
            .Select(m => (Mention: m, New: newId(m.Id)))
            .Where(p => p.New is not null)
            .Select(p => (p.Mention.Span, Written(index, p.Mention, p.New!)));

    /// <summary>At its own place an item has only its letter, and a paragraph may have only its own number.</summary>
    private static string Written(DocumentIndex index, Mention mention, string number)
    {
        var before = index.Source[mention.Span];
        if (before[0] == '(')
        {
            return number[number.IndexOf('(', StringComparison.Ordinal)..];
        }

        var prefix = mention.Id[..^Math.Min(mention.Id.Length, before.Length)];
        return prefix.Length > 0 && number.StartsWith(prefix, StringComparison.Ordinal) ? number[prefix.Length..] : number;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(string id, string prefix) => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
