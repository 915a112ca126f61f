namespace Parley.Documents.Svg;

/// <summary>An upright rectangle of a picture, y downward.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CentreX => X + (Width / 2);

    public double CentreY => Y + (Height / 2);

    /// <summary>Whether they share more than an edge.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Holds(Box inner) => inner.X >= X && inner.Right <= Right && inner.Y >= Y && inner.Bottom <= Bottom;

    public bool Holds(double x, double y) => x >= X && x <= Right && y >= Y && y <= Bottom;

    public Box Grown(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    public static Box Around(double x, double y, double radius) => new(x - radius, y - radius, 2 * radius, 2 * radius);
}
