using Parley.Exploration.Model;
using Parley.Exploration.States;

namespace Parley.Exploration.Searching;

/// <summary>What a search found.</summary>
/// <param name="Sure">For each claim, the first state in which it is surely so; -1 for none.</param>
/// <param name="May">For each claim, the first state in which it may be so; -1 for none.</param>
/// <param name="Complete">Whether the budget was enough.</param>
/// <param name="Expanded">From how many states every move was made.</param>
/// <param name="Steps">How many steps were made that changed anything.</param>
internal sealed record SearchResult(Behaviour Model, StateTable Table, int[] Sure, int[] May, bool Complete, int Expanded, long Steps)
{
    public int States => Table.Count;

    /// <summary>Nothing better can be found: a state in which it is surely so, or may be so where it can never be sure.</summary>
    public bool IsDecided => Decides(Model, Sure, May);

    internal static bool Decides(Behaviour model, int[] sure, int[] may) => sure[0] >= 0 || (may[0] >= 0 && model.Claims[0].Sure == Bit.False);

    /// <summary>The moves from the beginning to a state.</summary>
    public IReadOnlyList<Move> RunTo(int state)
    {
        var moves = new List<Move>();
        for (var at = state; Table.CameBy(at) is { Parent: >= 0 } came; at = came.Parent)
        {
            moves.Add(Model.Transitions[came.Move].Move);
        }

        moves.Reverse();
        return moves;
    }
}
