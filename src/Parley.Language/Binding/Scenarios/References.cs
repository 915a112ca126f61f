namespace Parley.Language.Binding.Scenarios;

/// <summary>What a reference to a provision reaches: an article its provisions, a provision its items, the agreement everything.</summary>
internal static class References
{
    public static bool Covers(ProvisionRef reference, ProvisionId provision, Agreement agreement) =>
        reference.Id is not { } id || IsWithin(provision.Value, id.Value) || agreement.Provisions.Any(p => p.Id == provision && p.ArticleNumber == id.Value);

    /// <summary>Whether one of the two reaches the other.</summary>
    public static bool Overlap(ProvisionRef left, ProvisionRef right, Agreement agreement) =>
        left.Id is not { } l || right.Id is not { } r || Covers(left, r, agreement) || Covers(right, l, agreement);

    private static bool IsWithin(string inner, string outer) =>
        inner == outer || (inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) && inner[outer.Length] is '(' or '.');
}
