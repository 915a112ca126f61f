using NodaTime;

namespace Parley.Exploration.Questions;

/// <summary>How to explore.</summary>
public sealed record ExplorationOptions
{
    /// <summary>What <c>parley explore</c> gives a question where nobody says otherwise: some seconds and some hundred megabytes at most.</summary>
    public const int UsualBudget = 5_000_000;

    /// <summary>What a check of the whole agreement gives each of its questions, so that checking stays quick.</summary>
    public const int CheckBudget = 200_000;

    /// <summary>How many states may be reached for each question.</summary>
    public int Budget { get; init; } = UsualBudget;

    /// <summary>The day on which the agreement is supposed to enter into force, whatever it says of that itself; null: as it says, or from the first day where it says nothing.</summary>
    public LocalDate? InForce { get; init; }
}
