using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>What the wording of a model looks up: declared names, the verbs of acts, the brackets.</summary>
/// <remarks>It never reads the text. What the model keeps only as the document's words is put in quotation marks, so that a reader sees where understanding ends.</remarks>
internal sealed class Vocabulary
{
    private readonly Names _names;
    private readonly Dictionary<ActId, Act> _acts = [];
    private readonly Dictionary<BracketId, Bracket> _brackets = [];
    private readonly Dictionary<PlaceId, Place> _places = [];
    private readonly HashSet<string> _articles;

    public Vocabulary(Agreement agreement)
    {
        _names = new Names(agreement);
        Zone = agreement.Zone.Id;
        _articles = [.. agreement.Provisions.Select(p => p.ArticleNumber).Except(agreement.Provisions.Select(p => p.Id.Value), StringComparer.OrdinalIgnoreCase)];
        foreach (var act in agreement.Acts)
        {
            _acts.TryAdd(act.Id, act);
        }

        foreach (var bracket in agreement.Brackets)
        {
            _brackets.TryAdd(bracket.Id, bracket);
        }

        foreach (var place in agreement.Places)
        {
            _places.TryAdd(place.Id, place);
        }
    }

    /// <summary>Whether the number is that of an article as a whole.</summary>
    public bool IsArticle(ProvisionId id) => _articles.Contains(id.Value);

    /// <summary>The name of the agreement's time zone.</summary>
    public string Zone { get; }

    public string NameOf(PartyId party) => _names.Of(party);

    public IEnumerable<string> NamesOf(IEnumerable<PartyId> parties) => parties.Select(NameOf);

    public string NameOf(PlaceId place) => _names.Of(place);

    /// <summary>The act, or null for one of no vocabulary.</summary>
    public Act? FindAct(ActId act) => _acts.GetValueOrDefault(act);

    public Bracket? FindBracket(BracketId bracket) => _brackets.GetValueOrDefault(bracket);

    public Place? FindPlace(PlaceId place) => _places.GetValueOrDefault(place);

    /// <summary>Words of the document that the model keeps as they stand.</summary>
    public static string Quote(string words) => $"\"{words.Replace('"', '\'')}\"";

    public static string And(IEnumerable<string> items) => Names.List(items, "and");

    public static string Or(IEnumerable<string> items) => Names.List(items, "or");
}
