using NodaTime;
using Parley.Model.Sources;

namespace Parley.Model.Events;

/// <summary>What monitors could or could not see: access denied, a camera jammed, a patrol made.</summary>
/// <param name="Seen">Whether this was watched; false: it could not be seen.</param>
/// <param name="Place">Which place of the agreement, or null for all of it.</param>
/// <param name="Reason">Why not, or by what means: <c>access denied</c>, <c>unmanned aircraft</c>.</param>
public sealed record Watch(string Id, bool Seen, When When, Instant KnownAt, PlaceId? Place, string Reason, string SourceName)
{
    public bool Exercise { get; init; }

    public SourceAnchor? Source { get; init; }
}
