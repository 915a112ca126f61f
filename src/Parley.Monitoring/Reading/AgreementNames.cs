namespace Parley.Monitoring.Reading;

/// <summary>The names of one agreement as event files write them: with or without the article, in any case, by alias, by participle.</summary>
internal sealed class AgreementNames
{
    private readonly Dictionary<string, ValueList<PartyId>> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ActId> _acts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlaceId> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ProvisionId> _provisions = new(StringComparer.OrdinalIgnoreCase);

    public AgreementNames(Agreement agreement)
    {
        foreach (var party in agreement.Parties)
        {
            foreach (var name in party.Aliases.Prepend(party.Name).Prepend(party.Id.Value))
            {
                _parties.TryAdd(WithoutArticle(name).ToString(), [party.Id]);
            }
        }

        foreach (var group in agreement.Groups)
        {
            _parties.TryAdd(WithoutArticle(group.Name).ToString(), group.Members);
        }

        // Base verbs first: where a participle is another act's verb, the verb wins.
        foreach (var act in agreement.Acts)
        {
            _acts.TryAdd(act.Id.Value, act.Id);
        }

        foreach (var act in agreement.Acts)
        {
            _acts.TryAdd(act.Verb, act.Id);
            _acts.TryAdd(act.Participle, act.Id);
        }

        foreach (var act in agreement.Acts)
        {
            foreach (var synonym in act.Synonyms)
            {
                _acts.TryAdd(synonym, act.Id);
            }
        }

        foreach (var place in agreement.Places)
        {
            _places.TryAdd(WithoutArticle(place.Name).ToString(), place.Id);
            _places.TryAdd(place.Id.Value, place.Id);
        }

        foreach (var article in agreement.Provisions.Select(p => p.ArticleNumber).Where(a => a.Length > 0).Distinct())
        {
            _provisions.TryAdd($"Article {article}", new ProvisionId(article));
            _provisions.TryAdd(article, new ProvisionId(article));
        }

        foreach (var provision in agreement.Provisions)
        {
            _provisions.TryAdd(provision.Id.Value, provision.Id);
        }
    }

    /// <summary>One party, or the members of a group.</summary>
    public bool TryParties(ReadOnlySpan<char> name, out ValueList<PartyId> parties) =>
        _parties.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(WithoutArticle(name), out parties);

    public bool TryAct(ReadOnlySpan<char> name, out ActId act) =>
        _acts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.Trim(), out act);

    public bool TryPlace(ReadOnlySpan<char> name, out PlaceId place) =>
        _places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(WithoutArticle(name), out place);

    public bool TryProvision(ReadOnlySpan<char> name, out ProvisionId provision) =>
        _provisions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.Trim(), out provision);

    public string? NearestParty(string written) => Nearest(written, _parties.Keys);

    public string? NearestAct(string written) => Nearest(written, _acts.Keys);

    public string? NearestPlace(string written) => Nearest(written, _places.Keys);

    public string? NearestProvision(string written) => Nearest(written, _provisions.Keys);

    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return name[article.Length..].TrimStart();
            }
        }

        return name;
    }

    /// <summary>No name is as long as this; the distance is quadratic.</summary>
    private const int LongestName = 100;

    private static string? Nearest(string written, IEnumerable<string> names) =>
        written.Length > LongestName ? null : Spelling.Nearest(WithoutArticle(written).ToString(), names);
}
