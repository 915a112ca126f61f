namespace Parley.Documents.Timelines.Picture;

/// <summary>One party's stripe of the picture, with its tracks side by side.</summary>
/// <param name="Letter">How the picture calls it: A, B, … Z, AA.</param>
/// <param name="Party">Null for what nobody bears: the life of the agreement, and duties whose bearer is open.</param>
/// <param name="X">The left edge.</param>
internal sealed record Lane(string Letter, PartyId? Party, string Name, double X, double Width, int Tracks)
{
    public double Middle => X + (Width / 2);

    /// <summary>The middle of a track.</summary>
    public double TrackAt(int track) => X + (Width * (track + 0.5) / Math.Max(1, Tracks));

    public static string LetterOf(int index) => index < 26 ? $"{(char)('A' + index)}" : LetterOf((index / 26) - 1) + LetterOf(index % 26);
}
