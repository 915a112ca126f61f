namespace Parley.Model.Sources;

/// <summary>The only way back from the model to the words: a file and the stretch of it that says so.</summary>
/// <param name="File">The path as the caller gave it, or relative to the agreement for files beside it.</param>
/// <param name="Span">Half-open, in UTF-16 units; empty where only a line is known (rows of event files).</param>
/// <param name="Start">Line and column of the first character, from 1.</param>
/// <param name="End">Line and column just behind the last character, from 1.</param>
public sealed record SourceAnchor(string File, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>An anchor for a whole line of a file that is read as a stream.</summary>
    public static SourceAnchor AtLine(string file, int line) =>
        new(file, default, new LinePosition(line, 1), new LinePosition(line, 1));

    /// <summary>An anchor for a file as a whole: line 1, column 1.</summary>
    public static SourceAnchor WholeFile(string file) => AtLine(file, 1);

    public override string ToString() => $"{File}:{Start}";
}
