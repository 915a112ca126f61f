namespace Parley.Model.Sources;

/// <summary>A half-open stretch of a text in UTF-16 units: it includes <see cref="Start"/> and excludes <see cref="End"/>.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="inner"/> lies within this span; an empty span at either end does.</summary>
    public bool Contains(TextSpan inner) => inner.Start >= Start && inner.End <= End;

    /// <summary>The shortest span that holds both.</summary>
    public TextSpan Through(TextSpan other) => Between(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public override string ToString() => $"[{Start}..{End})";
}
