using Parley.Analysis.Exposing;
using Parley.Documents.Timelines.Picture;

namespace Parley.Documents.Exposures.Picture;

/// <summary>One flight of stairs: what a party does, step by step downward, before something that it is promised falls due at its foot.</summary>
/// <param name="Exposure">What it shows.</param>
internal sealed record Stair(Exposure Exposure, IReadOnlyList<Tread> Treads)
{
    /// <summary>What is promised: the last of them.</summary>
    public Tread Foot => Treads[^1];
}

/// <summary>One step of a flight with its words.</summary>
/// <param name="Step">Null for the foot: the promise, or entry into force.</param>
/// <param name="X">The middle of its mark.</param>
/// <param name="Y">The middle of its mark.</param>
internal sealed record Tread(ExposureStep? Step, double X, double Y, IReadOnlyList<LabelLine> Lines)
{
    public double Bottom => Lines[^1].Box.Bottom;
}
