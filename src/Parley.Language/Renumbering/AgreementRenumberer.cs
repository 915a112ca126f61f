using Parley.Language.Binding;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Renumbering;

/// <summary>Gives articles and provisions new numbers, and every reference with them: in sentences, conditions, anchors, outside law and scenarios.</summary>
/// <remarks>Only what is understood as a reference changes. Footnotes and commentary cite other texts too, so they stay as they are.</remarks>
public static class AgreementRenumberer
{
    /// <summary>Articles count from 1 and provisions from N.1, in the order in which they stand.</summary>
    public static RenumberedText InOrder(SourceText source) => Renumber(source, NumberMap.InOrder);

    /// <summary>Another number for one article or provision; what stands in it follows.</summary>
    /// <param name="from">A number that exists: <c>4</c>, <c>4.1</c>.</param>
    /// <param name="to">One of the same depth that is free.</param>
    public static RenumberedText Move(SourceText source, string from, string to) => Renumber(source, document => NumberMap.By(document, NumberRules.Move(from, to)), from);

    /// <summary>Makes room: the article or provision with this number, and all behind it on its level, count one more.</summary>
    public static RenumberedText MakeRoom(SourceText source, string before) => Renumber(source, document => NumberMap.By(document, NumberRules.MakeRoom(before)), before);

    /// <param name="needed">A number that has to exist.</param>
    internal static RenumberedText Renumber(SourceText source, Func<DocumentSyntax, NumberMap> map, string? needed = null)
    {
        var problems = new ProblemList(source);
        var (document, names, lexicon) = DocumentParser.Parse(source, problems);
        var references = new ReferenceList();
        AgreementBinder.Bind(document, names, lexicon, problems, references: references);
        var numbers = map(document);
        if (needed is not null && !numbers.All.Any(n => n.Old.Equals(needed, StringComparison.OrdinalIgnoreCase)))
        {
            return new RenumberedText(source, source.Text, [], []) { Problem = BindingDiagnostics.ProvisionNotFound.At(SourceAnchor.WholeFile(source.File), needed) };
        }

        if (Clash(document, numbers, references) is { } clash)
        {
            return new RenumberedText(source, source.Text, [], []) { Problem = clash.Descriptor.At(source.AnchorOf(clash.At), clash.Words) };
        }

        var edits = NumberEdits.Of(source, document, numbers, references).OrderBy(e => e.At.Span.Start).ToValueList();
        var text = source.Text;
        foreach (var edit in edits.Reverse())
        {
            text = text.Remove(edit.At.Span.Start, edit.At.Span.Length).Insert(edit.At.Span.Start, edit.NewText);
        }

        return new RenumberedText(source, text, edits, numbers.All.Where(n => n.Old != n.New).ToValueList());
    }

    /// <summary>Why nothing is renumbered: two things would get one number, a reference names a number that two things have, or one that leads nowhere would lead somewhere.</summary>
    private static (DiagnosticDescriptor Descriptor, TextSpan At, string[] Words)? Clash(DocumentSyntax document, NumberMap numbers, ReferenceList references)
    {
        var twice = numbers.All.GroupBy(n => n.Old, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (references.All.Where(r => twice.Contains(r.Number) || twice.Contains(ReferenceList.ProvisionOf(r.Number))).Select(r => ((TextSpan, string)?)r).FirstOrDefault() is var (at, number))
        {
            return (SyntaxDiagnostics.ReferenceToEither, at, [number]);
        }

        var given = numbers.All.Where(n => n.Old != n.New).Select(n => n.New).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (references.Dangling.Where(r => given.Contains(ReferenceList.ProvisionOf(r.Number))).Select(r => ((TextSpan, string)?)r).FirstOrDefault() is var (nowhere, missing))
        {
            return (SyntaxDiagnostics.ReferenceToNothing, nowhere, [missing]);
        }

        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in NumberMap.ArticlesOf(document).SelectMany(s => s.Parts.OfType<ProvisionSyntax>().Prepend<SyntaxNode>(s)))
        {
            if (numbers.Find(part) is { Length: > 0 } now && !taken.TryAdd(now, now) && !twice.Contains(now))
            {
                return (SyntaxDiagnostics.NumberTaken, part is ProvisionSyntax provision ? provision.NumberSpan : ((SectionSyntax)part).TitleSpan, [now]);
            }
        }

        return null;
    }
}
