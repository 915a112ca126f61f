namespace Parley.Model.Brackets;

/// <summary>A value that the text fixes, leaves blank, or offers in alternatives.</summary>
public abstract record Open<T>
    where T : notnull
{
    /// <summary>Whether the text fixes the value, and which.</summary>
    public bool TryGetFixed(out T value)
    {
        if (this is Fixed<T> known)
        {
            value = known.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>The value that the text fixes, or the alternatives in order; none for a blank.</summary>
    public ValueList<T> Possible => this switch
    {
        Fixed<T> known => [known.Value],
        Alternatives<T> alternatives => alternatives.Values,
        _ => [],
    };

    public abstract override string ToString();
}

/// <summary>The text says it.</summary>
public sealed record Fixed<T>(T Value) : Open<T>
    where T : notnull
{
    public override string ToString() => OpenText.Of(Value);
}

/// <summary>The text leaves it blank: <c>[blank]</c>.</summary>
public sealed record Undetermined<T>(BracketId Bracket) : Open<T>
    where T : notnull
{
    public override string ToString() => "[blank]";
}

/// <summary>The text offers several: <c>[30 | 90]</c>, in the order of the bracket's options.</summary>
public sealed record Alternatives<T>(BracketId Bracket, ValueList<T> Values) : Open<T>
    where T : notnull
{
    public override string ToString() => $"[{string.Join(" | ", Values.Select(v => OpenText.Of(v)))}]";
}

/// <summary>Values as the messages write them: dates as 2026-03-31.</summary>
internal static class OpenText
{
    public static string Of<T>(T value)
        where T : notnull => value is NodaTime.LocalDate date ? $"{date:uuuu'-'MM'-'dd}" : value.ToString()!;
}
