using Parley.Model.Events;

namespace Parley.Monitoring.Evidence;

/// <summary>An event that some pattern of the agreement speaks of, with the patterns and how surely it fits each.</summary>
/// <param name="Fits">Empty for an event that is kept for another reason: it corrects one that may fit.</param>
internal sealed record Sighting(Event Event, Fit[] Fits);

/// <summary>How surely an event is what a pattern describes, apart from whether it happened: never no.</summary>
internal readonly record struct Fit(int Pattern, Answer Sure);
