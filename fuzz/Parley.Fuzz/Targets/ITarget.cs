namespace Parley.Fuzz.Targets;

/// <summary>A reader that must take any input, with what is likely to interest it.</summary>
internal interface ITarget
{
    /// <summary>Pieces that a random input would rarely hit.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Texts to begin with, besides those in <c>fuzz/corpus</c>.</summary>
    IEnumerable<string> Seeds();

    /// <exception cref="InvalidOperationException">A law does not hold.</exception>
    void Run(string input);
}

/// <summary>A law of a target that an input breaks.</summary>
internal sealed class LawBrokenException(string law) : InvalidOperationException(law);
