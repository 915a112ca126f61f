using System.Buffers;
using Parley.Language.Parsing;

namespace Parley.Language.Navigation;

/// <summary>What renaming asks of the text: the changes, or why there are none.</summary>
/// <param name="Edits">Each replaces the words of one mention; empty where refused.</param>
/// <param name="Refusal">One sentence for the author, or null.</param>
public sealed record Renaming(ValueList<(TextSpan Span, string NewText)> Edits, string? Refusal)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D*[]|<>");

    /// <summary>Renames what a mention names, at every place that names it with the same words. Nothing else changes.</summary>
    /// <param name="newName">A name with or without its article; the number of a provision, of an item also <c>(b)</c> alone.</param>
    public static Renaming Of(DocumentIndex index, Mention mention, string newName)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(mention);
        var name = DocumentParser.Flatten(newName);
        if (name.Length == 0 || name.AsSpan().ContainsAny(Marks) || name.Any(char.IsControl))
        {
            return Refuse("A name is one line of words, without quotation marks, brackets or stars.");
        }

        if (index.DeclarationOf(mention) is null)
        {
            return Refuse($"\"{index.WordsOf(mention)}\" is declared nowhere in this document.");
        }

        var edits = mention.Kind switch
        {
            SymbolKind.Act => null,
            SymbolKind.Provision => NumberRenaming.OfProvision(index, mention, name),
            SymbolKind.Article => NumberRenaming.OfArticle(index, mention, name),
            _ => OfName(index, mention, NameTable.WithoutArticle(name)),
        };
        return edits is null
            ? Refuse(mention.Kind == SymbolKind.Act ? "An act stands in several forms of its verb, which only its author knows." : $"\"{name}\" is not a number that can stand here.")
            : Checked(index, mention, [.. edits.Distinct().Where(e => index.Source[e.Span] != e.NewText)]);
    }

    private static Renaming Refuse(string reason) => new([], reason);

    /// <summary>An alias is another name of its own: only places with the same words change.</summary>
    private static IEnumerable<(TextSpan Span, string NewText)> OfName(DocumentIndex index, Mention mention, string name)
    {
        var words = index.WordsOf(mention);
        return index.AllOf(mention).Where(m => index.WordsOf(m) == words).Select(m => (m.Span, name));
    }

    /// <summary>A new name must mean what the old one meant, everywhere: nothing unread that was read, no name that meets another.</summary>
    private static Renaming Checked(DocumentIndex index, Mention mention, List<(TextSpan Span, string NewText)> edits)
    {
        if (edits.Count == 0)
        {
            return new Renaming([], null);
        }

        var text = edits.OrderByDescending(e => e.Span.Start)
            .Aggregate(index.Source.Text, (t, e) => string.Concat(t.AsSpan(0, e.Span.Start), e.NewText, t.AsSpan(e.Span.End)));
        var renamed = new SourceText(index.Source.File, text);
        var before = AgreementCompiler.Compile(index.Source).Diagnostics.CountBy(d => d.Code).ToDictionary();
        var remarks = AgreementCompiler.Compile(renamed).Diagnostics;
        foreach (var (code, count) in remarks.CountBy(d => d.Code))
        {
            if (count > before.GetValueOrDefault(code))
            {
                var first = remarks.First(d => d.Code == code);
                return Refuse($"With that name, line {first.At.Start.Line} would read otherwise: {first.Message}");
            }
        }

        return SameMentions(index, DocumentIndex.Of(renamed))
            ? new Renaming(edits.OrderBy(e => e.Span.Start).ToValueList(), null)
            : Refuse("With that name, words of the document would stand for something else than now.");
    }

    /// <summary>Whether two texts name the same things in the same order, if under other names.</summary>
    private static bool SameMentions(DocumentIndex before, DocumentIndex after)
    {
        if (before.Mentions.Count != after.Mentions.Count)
        {
            return false;
        }

        var names = new Dictionary<(SymbolKind, string), (SymbolKind, string)>();
        var back = new Dictionary<(SymbolKind, string), (SymbolKind, string)>();
        return before.Mentions.Zip(after.Mentions).All(pair =>
        {
            var (one, other) = ((pair.First.Kind, pair.First.Id), (pair.Second.Kind, pair.Second.Id));
            return (names.TryAdd(one, other) || names[one] == other) && (back.TryAdd(other, one) || back[other] == one);
        });
    }
}
