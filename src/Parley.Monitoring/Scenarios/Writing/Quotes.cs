namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Words that a sentence holds in quotation marks, as they can stand there.</summary>
internal static class Quotes
{
    public static string Of(string words) => $"\"{Flat(words).Replace('"', '\'').Replace('\u201C', '\'').Replace('\u201D', '\'').Replace('\u00BB', '\'').Replace('\u00AB', '\'')}\"";

    /// <summary>In one line, with single blanks.</summary>
    public static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
