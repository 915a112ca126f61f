using Parley.Language.Syntax;

namespace Parley.Language.Navigation;

/// <summary>A section as a table of contents shows it.</summary>
/// <param name="Title">The heading; empty for what stands before the first one.</param>
/// <param name="Span">The heading and everything under it.</param>
public sealed record OutlineSection(SectionKind Kind, string Title, TextSpan TitleSpan, TextSpan Span, ValueList<OutlinePart> Parts);

/// <summary>A numbered provision, an item of one, a declaration or a scenario.</summary>
/// <param name="Name">The number as written, the declared name or the scenario's heading.</param>
/// <param name="NameSpan">Where that stands.</param>
/// <param name="Span">All of it, items included.</param>
/// <param name="Content">What it says, without the number.</param>
public sealed record OutlinePart(OutlinePartKind Kind, string Name, TextSpan NameSpan, TextSpan Span, TextSpan Content, ValueList<OutlinePart> Items);

public enum OutlinePartKind
{
    Provision,
    Item,
    Declaration,
    Scenario,
}
