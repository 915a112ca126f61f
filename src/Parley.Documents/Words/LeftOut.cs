namespace Parley.Documents.Words;

/// <summary>What an answer about a text does not speak of, since it could not be read.</summary>
internal static class LeftOut
{
    /// <summary><c>1.2 and 3.1 could not be read, and nothing is said of them.</c> Null where all was read.</summary>
    public static string? Of(Agreement agreement)
    {
        var unread = agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => p.Id.Value).ToList();
        return unread.Count == 0 ? null : $"{Names.List(unread, "and")} could not be read, and nothing is said of {(unread.Count == 1 ? "it" : "them")}.";
    }
}
