using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Parley.Monitoring.Plan;

/// <summary>Which provisions and norms a reference means: a provision with its items, an article with its provisions, the whole agreement.</summary>
internal sealed class ProvisionIndex(Agreement agreement)
{
    private readonly ConcurrentDictionary<ProvisionRef, ImmutableArray<int>> _norms = new();
    private readonly Dictionary<ProvisionId, string> _articles = agreement.Provisions.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First().ArticleNumber);

    /// <summary>Whether a provision is one, or an item or a part of it: <c>4.1(a)</c> of <c>4.1</c> and of <c>4</c>.</summary>
    public static bool IsWithin(ProvisionId inner, ProvisionId outer)
    {
        var (i, o) = (inner.Value, outer.Value);
        return i == o || (i.Length > o.Length && i.StartsWith(o, StringComparison.Ordinal) && i[o.Length] is '(' or '.');
    }

    public bool Covers(ProvisionRef reference, ProvisionId provision) =>
        reference.Id is not { } id || IsWithin(provision, id) || (_articles.TryGetValue(provision, out var article) && article == id.Value);

    public bool Covers(ValueList<ProvisionRef> references, ProvisionId provision)
    {
        foreach (var reference in references)
        {
            if (Covers(reference, provision))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The numbers, in the agreement's norms, of those a reference means.</summary>
    public ImmutableArray<int> NormsOf(ProvisionRef reference) => _norms.GetOrAdd(reference, r =>
        [.. Enumerable.Range(0, agreement.Norms.Count).Where(n => agreement.Norms[n] is not OutsideLaw && Covers(r, agreement.Norms[n].Provision))]);
}
