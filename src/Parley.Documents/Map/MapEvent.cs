using Parley.Model.Events;

namespace Parley.Documents.Map;

/// <summary>Something to show on a map.</summary>
/// <param name="Title">What a reader sees when resting on it.</param>
/// <param name="Incident">How well established an incident is; null for an event that is none.</param>
/// <param name="Anchor">Where the page tells it in full, or null.</param>
public sealed record MapEvent(string Title, Whereabouts? Where, Answer? Incident, string? Anchor);
