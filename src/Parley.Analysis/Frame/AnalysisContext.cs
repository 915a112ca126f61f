using Parley.Analysis.Common;
using Parley.Analysis.Dates;
using Parley.Analysis.Waiting;
using Parley.Geography;

namespace Parley.Analysis;

/// <summary>One agreement and what several analyses need of it, each computed once and only when asked for.</summary>
public sealed class AnalysisContext
{
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly Dictionary<ActId, Act> _acts;
    private readonly Dictionary<ProvisionId, Provision> _provisions;
    private readonly ILookup<ProvisionId, Norm> _norms;
    private readonly ILookup<string, ProvisionId> _articles;
    private readonly ILookup<string, ProvisionId> _items;
    private readonly ILookup<ActId, Norm> _byAct;
    private readonly ILookup<ActId, ActId> _cases;
    private readonly string _leftOutWords;
    private readonly Lazy<Watchers> _watchers;
    private readonly Lazy<WaitingGraph> _waiting;
    private readonly Lazy<WaitingGraph> _bindingOnly;
    private readonly Lazy<WaitingGraph> _willing;
    private readonly Lazy<DateNetwork> _dates;
    private readonly Lazy<FixedDates> _fixedDates;

    public AnalysisContext(Agreement agreement, Atlas? atlas = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        Agreement = agreement;
        Atlas = atlas;
        LeftOut = agreement.Provisions.Where(p => p.Standing == ProvisionStanding.Unread).Select(p => p.Id).ToValueList();
        var leftOut = LeftOut.ToHashSet();
        _leftOutWords = string.Join('\n', agreement.Provisions.Where(p => leftOut.Contains(p.Id)).Select(p => p.Words));
        Norms = agreement.Norms.Where(n => !leftOut.Contains(n.Provision)).ToValueList();
        _parties = ById(agreement.Parties, p => p.Id);
        _acts = ById(agreement.Acts, a => a.Id);
        _provisions = ById(agreement.Provisions, p => p.Id);
        _norms = Norms.ToLookup(n => n.Provision);
        _articles = agreement.Provisions.ToLookup(p => p.ArticleNumber, p => p.Id, StringComparer.OrdinalIgnoreCase);
        _items = agreement.Provisions.Where(p => p.Id.Value.Contains('(', StringComparison.Ordinal))
            .ToLookup(p => p.Id.Value[..p.Id.Value.IndexOf('(', StringComparison.Ordinal)], p => p.Id, StringComparer.OrdinalIgnoreCase);
        _byAct = Norms.Where(n => n.ActionOf() is not null).ToLookup(n => n.ActionOf()!.Act);
        _cases = agreement.Acts.Where(a => a.CaseOf is not null).ToLookup(a => a.CaseOf!.Value, a => a.Id);
        Principals = agreement.Parties.Where(p => p.Role == PartyRole.Party).Select(p => p.Id).ToValueList();
        _watchers = new(() => new Watchers(this));
        _waiting = new(() => WaitingGraphBuilder.Build(this, presumeEntryIntoForce: false));
        _bindingOnly = new(() => WaitingGraphBuilder.Build(this, presumeEntryIntoForce: true));
        _willing = new(() => WaitingGraphBuilder.Build(this, presumeEntryIntoForce: true, goodWill: true));
        _dates = new(() => DateNetwork.Of(this));
        _fixedDates = new(() => FixedDates.Of(Dates));
    }

    public Agreement Agreement { get; }

    /// <summary>The ground, or null where it is not at hand.</summary>
    public Atlas? Atlas { get; }

    /// <summary>Provisions that could not be read; no analysis says anything of them.</summary>
    public ValueList<ProvisionId> LeftOut { get; }

    /// <summary>Whether a provision that could not be read speaks of something, so that nobody can say that no provision does.</summary>
    /// <param name="words">A number, <c>Article 2</c>, or a name; as it stands between other words.</param>
    public bool IsNamedInLeftOut(params IEnumerable<string> words) => _leftOutWords.Length > 0 && words.Any(w => Names(_leftOutWords, w));

    /// <summary>Whether a provision that could not be read speaks of this one, its article or the whole agreement.</summary>
    public bool IsNamedInLeftOut(ProvisionId provision) =>
        IsNamedInLeftOut([provision.Value, provision.Value.Split('(')[0], $"article {FindProvision(provision)?.ArticleNumber}", "this agreement"]);

    /// <summary>The norms of every provision that could be read, and outside law, in the order of the document.</summary>
    public ValueList<Norm> Norms { get; }

    /// <summary>Those declared without another role: the sides of the agreement.</summary>
    public ValueList<PartyId> Principals { get; }

    internal Watchers Watchers => _watchers.Value;

    /// <summary>Who waits for whom, as the text itself says.</summary>
    internal WaitingGraph Waiting => _waiting.Value;

    /// <summary>The same, and a duty without a beginning of its own waits for entry into force, since before it nothing binds.</summary>
    internal WaitingGraph WaitingForForce => _bindingOnly.Value;

    /// <summary>The same, if everybody did of good will what it is not asked yet: what may come before entry into force at all.</summary>
    internal WaitingGraph WaitingForGoodWill => _willing.Value;

    internal DateNetwork Dates => _dates.Value;

    /// <summary>The times that hold whatever is chosen among brackets.</summary>
    internal FixedDates FixedDates => _fixedDates.Value;

    public Party? FindParty(PartyId id) => _parties.GetValueOrDefault(id);

    public Act? FindAct(ActId id) => _acts.GetValueOrDefault(id);

    public Provision? FindProvision(ProvisionId id) => _provisions.GetValueOrDefault(id);

    /// <summary>The norms of one provision, without its items'.</summary>
    public IEnumerable<Norm> NormsOf(ProvisionId provision) => _norms[provision];

    /// <summary>The norms that a reference reaches.</summary>
    public IEnumerable<Norm> NormsOf(ProvisionRef reference) => Expand(reference).SelectMany(NormsOf);

    /// <summary>The norms about one act of the vocabulary.</summary>
    public IEnumerable<Norm> NormsAbout(ActId act) => _byAct[act];

    /// <summary>The acts that are declared as a case of another: opening fire, of a hostile act.</summary>
    internal IEnumerable<ActId> CasesOf(ActId act) => _cases[act];

    /// <summary>The provisions that a reference reaches: itself and its items, all of an article, or all of the agreement.</summary>
    public IEnumerable<ProvisionId> Expand(ProvisionRef reference)
    {
        if (reference.Id is not { } id)
        {
            return Agreement.Provisions.Select(p => p.Id);
        }

        IEnumerable<ProvisionId> own = _provisions.ContainsKey(id) ? [id] : [];
        var items = own.Concat(_items[id.Value]).ToList();
        return items.Count > 0 ? items : _articles[id.Value];
    }

    /// <summary>As a sentence names it: <c>1.1</c>, <c>Article 2</c>, <c>this agreement</c>.</summary>
    public string NameOf(ProvisionRef reference) => reference.Id is { } id && !_provisions.ContainsKey(id) && !_items[id.Value].Any() && _articles[id.Value].Any() ? $"Article {id}" : $"{reference}";

    public bool Reaches(ProvisionRef reference, ProvisionId provision) => reference.Id is null || Expand(reference).Contains(provision);

    private static bool Names(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            var startsInside = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
            var endsInside = end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])));
            if (!startsInside && !endsInside)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<TKey, TItem> ById<TKey, TItem>(ValueList<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull
    {
        var byId = new Dictionary<TKey, TItem>();
        foreach (var item in items)
        {
            byId.TryAdd(key(item), item);
        }

        return byId;
    }
}
