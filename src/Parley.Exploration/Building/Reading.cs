using Parley.Exploration.Model;

namespace Parley.Exploration.Building;

/// <summary>A moment of the text as the model knows it now.</summary>
/// <param name="Set">Whether it is known when it lies: what it hangs on has happened.</param>
/// <param name="Come">Whether its first instant has come.</param>
/// <param name="Gone">Whether its last instant has passed.</param>
/// <param name="Blank">Whether the text leaves open when it lies.</param>
internal sealed record Reading(Tri Set, Tri Come, Tri Gone, bool Blank)
{
    /// <summary>Whether it is counted back from an event, so that nobody can say before the event.</summary>
    public bool Lead { get; init; }
}

/// <summary>The end of a time as the model knows it now.</summary>
/// <param name="Passed">Whether it has passed.</param>
/// <param name="None">Whether the text sets none.</param>
internal sealed record Ending(Tri Passed, bool None)
{
    public static readonly Ending Nowhere = new(Tri.No, None: true);

    /// <summary>Where the text leaves the length blank: whether the end exists, though nobody knows where; null for others.</summary>
    public Tri? BlankSet { get; init; }

    public bool Lead { get; init; }
}
