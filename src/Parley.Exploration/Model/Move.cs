using Parley.Model.Events;

namespace Parley.Exploration.Model;

/// <summary>Something that can happen in one step: an act by somebody, or the passing of days.</summary>
/// <param name="Input">The bit that is true in the step in which it happens.</param>
/// <param name="Event">What happens, at no time yet; null for the passing of a day.</param>
internal sealed record Move(int Number, Bit Input, Event? Event)
{
    public bool IsDay => Event is null;
}
