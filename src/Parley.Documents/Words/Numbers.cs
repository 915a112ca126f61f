using System.Globalization;

namespace Parley.Documents.Words;

/// <summary>Counts as people write them.</summary>
internal static class Numbers
{
    /// <summary><c>10,000</c></summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 event</c>, <c>2 events</c></summary>
    public static string Of(int count, string one, string? many = null) => $"{Of(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary><c>is</c> after one, <c>are</c> otherwise.</summary>
    public static string Are(int count) => count == 1 ? "is" : "are";
}
