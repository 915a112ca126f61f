using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>The whole document.</summary>
internal sealed class DocumentSyntax(TextSpan span, FrontMatterSyntax? frontMatter, ImmutableArray<SectionSyntax> sections, ImmutableArray<FootnoteSyntax> footnotes)
    : SyntaxNode(span)
{
    public FrontMatterSyntax? FrontMatter { get; } = frontMatter;

    public ImmutableArray<SectionSyntax> Sections { get; } = sections;

    public ImmutableArray<FootnoteSyntax> Footnotes { get; } = footnotes;

    /// <summary>What the drafters accept. Block quotes are no part of the tree, so these are the model's own already.</summary>
    public ValueList<Acceptance> Acceptances { get; init; }

    /// <summary>The words that decide how an article is read besides its own.</summary>
    public string Declared { get; init; } = "";

    public override IEnumerable<SyntaxNode> Children =>
        (FrontMatter is null ? Enumerable.Empty<SyntaxNode>() : [FrontMatter]).Concat(Sections.Concat<SyntaxNode>(Footnotes).OrderBy(n => n.Span.Start));
}

/// <summary>The lines between <c>---</c> at the head of the file.</summary>
internal sealed class FrontMatterSyntax(TextSpan span, ImmutableArray<FrontMatterEntrySyntax> entries) : SyntaxNode(span)
{
    public ImmutableArray<FrontMatterEntrySyntax> Entries { get; } = entries;

    public override IEnumerable<SyntaxNode> Children => Entries;

    public FrontMatterEntrySyntax? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);
}

/// <summary><c>time zone: Europe/Kyiv</c></summary>
internal sealed class FrontMatterEntrySyntax(TextSpan span, string key, string value, TextSpan valueSpan) : SyntaxNode(span)
{
    public string Key { get; } = key;

    public string Value { get; } = value;

    public TextSpan ValueSpan { get; } = valueSpan;

    public override string Label => $"{Key}: {Value}";
}

/// <summary><c>[^kyiv]: Reported 2025-12-24 …</c></summary>
internal sealed class FootnoteSyntax(TextSpan span, string id, string text) : SyntaxNode(span)
{
    public string Id { get; } = id;

    public string Text { get; } = text;

    public override string Label => Id;
}
