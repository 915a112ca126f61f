namespace Parley.Exploration.Model;

/// <summary>One bit of the state.</summary>
/// <param name="bit">What it said before the step.</param>
/// <param name="name">What it stands for, in a few words.</param>
/// <param name="initial">Before anything has happened.</param>
internal sealed class Latch(Bit bit, string name, bool initial)
{
    public Bit Bit { get; } = bit;

    public string Name { get; } = name;

    /// <summary>Before anything has happened; in a finished model, at the first instant of the first day.</summary>
    public bool Initial { get; set; } = initial;

    /// <summary>What it says from this instant on, in terms of the state before and of the move.</summary>
    public Bit Next { get; set; }
}
