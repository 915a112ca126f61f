namespace Parley.Model.Sources;

/// <summary>A place in a text as people count it: line and column, both from 1; a column is one UTF-16 unit.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
