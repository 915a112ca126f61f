using Parley.Documents.Svg;

namespace Parley.Documents.Map;

/// <summary>A name on the map.</summary>
/// <param name="X">What it names lies here.</param>
/// <param name="Class">How it is set: a zone, a line, a point.</param>
internal sealed record MapLabel(string Text, double X, double Y, string Class)
{
    public const double Size = 13;
    public const double LineHeight = 15;
    private const double WidthOfSign = 0.58;
    private const int Longest = 22;

    /// <summary>Whether it may stand on what it names: on an area, never on a line or a point.</summary>
    public bool MayCover => Class == "map-name-area";

    /// <summary>The text in lines of a bearable length.</summary>
    public IReadOnlyList<string> Lines { get; } = Wrap(Text);

    /// <summary>Rather too wide than too narrow: the reader's fonts are not known here.</summary>
    public double Width => (Lines.Max(l => l.Length) * Size * WidthOfSign) + 4;

    public double Height => (Lines.Count * LineHeight) + 2;

    public Box At(double x, double y) => new(x - (Width / 2), y - (Height / 2), Width, Height);

    private static List<string> Wrap(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = word.Length > Longest ? word[..(Longest - 1)] + "…" : word;
            if (lines[^1].Length == 0 || lines[^1].Length + 1 + piece.Length <= Longest)
            {
                lines[^1] = lines[^1].Length == 0 ? piece : $"{lines[^1]} {piece}";
            }
            else if (lines.Count == 3)
            {
                lines[^1] += " …";
                break;
            }
            else
            {
                lines.Add(piece);
            }
        }

        return lines;
    }
}

/// <summary>A label with its box, and whether a line has to lead from it to what it names.</summary>
internal sealed record PlacedLabel(MapLabel Label, Box Box)
{
    public bool NeedsLeader => !Box.Grown(6).Holds(Label.X, Label.Y);
}
