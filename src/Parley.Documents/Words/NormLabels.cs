namespace Parley.Documents.Words;

/// <summary>How a sentence is called by its number.</summary>
internal static class NormLabels
{
    /// <summary><c>14.5</c>, of a bracketed sentence <c>14.5 (option 2)</c>, of a further one <c>14.3 (sentence 2)</c>.</summary>
    public static string Label(this Norm norm)
    {
        var rest = norm.Id.Value[Math.Min(norm.Id.Value.Length, norm.Provision.Value.Length)..];
        var parts = new[] { Part(rest, '#', "sentence"), Part(rest, '|', "option") }.Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? norm.Provision.Value : $"{norm.Provision} ({string.Join(", ", parts)})";
    }

    private static string Part(string id, char sign, string word)
    {
        var at = id.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? "" : $"{word} {new string([.. id[(at + 1)..].TakeWhile(char.IsDigit)])}";
    }
}
