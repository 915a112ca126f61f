namespace Parley.Language.Syntax;

/// <summary>A name that the agreement declares, as sentences use it.</summary>
/// <param name="Id">The name without its article: the id of the party, place or term.</param>
internal sealed record DeclaredName(NameKind Kind, string Id, string Name, TextSpan At);

internal enum NameKind
{
    Party,
    Group,
    Place,
    Term,
    Anchor,
}
