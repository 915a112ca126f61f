using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>What the binder knows of one document: its names, provisions and brackets, and where it puts remarks.</summary>
internal sealed class Scope(NameTable names, ProblemList problems, ReferenceList references)
{
    private readonly Dictionary<int, BracketId> _brackets = [];
    private readonly Dictionary<PlaceId, Place> _places = [];
    private readonly Dictionary<SectionSyntax, int> _firstBrackets = [];
    private List<Place> _log = [];
    private int _suggestions;

    /// <summary>The adjectives of parties, and for how many of them they were gathered.</summary>
    private PartyAdjectives? _adjectives;
    private int _adjectivesOf;

    public NameTable Names { get; } = names;

    public ProblemList Problems { get; } = problems;

    public ReferenceList References { get; } = references;

    public SourceText Source => Problems.Source;

    public List<Party> Parties { get; } = [];

    public List<PartyGroup> Groups { get; } = [];

    public Reckoning Reckoning { get; set; } = Reckoning.Default;

    public NumberSet Provisions { get; } = new();

    /// <summary>Numbers of articles, which stand for all their provisions.</summary>
    public NumberSet Articles { get; } = new();

    public IEnumerable<Place> Places => _places.Values;

    /// <summary>The provisions last named in the sentence, for "it".</summary>
    public ImmutableArray<ProvisionRef> LastProvisions { get; set; } = [];

    /// <summary>What the article that is bound orders of acts which last.</summary>
    public OrderedActs Orders { get; set; } = OrderedActs.None;

    /// <summary>For whom the statement is bound that speaks of "the other Party"; null for every other statement.</summary>
    public OtherParty? Pair { get; set; }

    /// <summary>The provision whose sentences are bound.</summary>
    public ProvisionId? Provision { get; set; }

    /// <summary>The provision that last asked for an approval, for "the approval".</summary>
    public ProvisionId? LastGate { get; set; }

    /// <summary>The act that the provision last named with whoever does it, for "the request" behind "at the request of Russia".</summary>
    public (ProvisionId? Provision, ActFact Fact)? LastAct { get; set; }

    public void AddPlace(Place place)
    {
        _places.TryAdd(place.Id, place);
        _log.Add(place);
    }

    /// <summary>Every place that is added from now on, whether or not there is one by that name.</summary>
    public IReadOnlyList<Place> LogPlaces() => _log = [];

    public Place? FindPlace(PlaceId id) => _places.GetValueOrDefault(id);

    public SourceAnchor At(SyntaxNode node) => Source.AnchorOf(node.Span);

    /// <summary>The words of a part of the tree as people would write them.</summary>
    public string WordsAt(SyntaxNode node) => TokenText.Join(Lexer.Read(Source, node.Span));

    /// <summary>Numbers the brackets in the order of the document; those of a section that is kept are only counted.</summary>
    public void NumberBrackets(IEnumerable<SectionSyntax> sections)
    {
        var next = 1;
        foreach (var section in sections)
        {
            _firstBrackets[section] = next;
            foreach (var bracket in SyntaxWalker.BracketsOf(section))
            {
                _brackets.Add(bracket.Span.Start, new BracketId(next++));
            }

            next += section.Kept?.Brackets.Length ?? 0;
        }
    }

    /// <summary>The number that the first bracket of a section has, or would have.</summary>
    public int FirstBracketOf(SectionSyntax section) => _firstBrackets[section];

    public BracketId IdOf(BracketSyntax bracket) => _brackets[bracket.Span.Start];

    /// <summary>The members of a group, the party itself, in declared order.</summary>
    public IEnumerable<PartyId> Expand(DeclaredName name) => name.Kind == NameKind.Group
        ? Groups.FirstOrDefault(g => g.Id.Value == name.Id)?.Members ?? default(ValueList<PartyId>)
        : [new PartyId(name.Id)];

    /// <summary>Whom "each Party" binds: the group "the Parties" where there is one, else everybody declared without another role.</summary>
    public IEnumerable<PartyId> EachParty => Groups.FirstOrDefault(g => Names.Wording.Means(g.Id.Value, "Parties"))?.Members
        ?? Parties.Where(p => p.Role == PartyRole.Party).Select(p => p.Id).ToValueList();

    /// <summary>The party that an adjective comes from: Russia for "Russian".</summary>
    public PartyId? PartyOfAdjective(Token token)
    {
        if (_adjectives is null || _adjectivesOf != Parties.Count)
        {
            (_adjectives, _adjectivesOf) = (new PartyAdjectives(Parties), Parties.Count);
        }

        return _adjectives.Find(token);
    }

    /// <summary>The declared name most like what was written.</summary>
    public string? Nearest(string written, params ReadOnlySpan<NameKind> kinds)
    {
        var wanted = kinds.ToArray();
        return Nearest(NameTable.WithoutArticle(written), Names.Declared.Where(n => wanted.Contains(n.Kind)).Select(n => n.Id));
    }

    /// <summary>The candidate most like what was written, while the text has not asked too often.</summary>
    public string? Nearest(string written, IEnumerable<string> candidates) =>
        _suggestions++ < Limits.Suggestions ? Spelling.Nearest(written, candidates) : null;

    /// <summary>Reports a name that is not declared, with the nearest one that is.</summary>
    public void ReportUnknown(DiagnosticDescriptor descriptor, NounPhraseSyntax phrase, params ReadOnlySpan<NameKind> kinds)
    {
        var written = NameTable.WithoutArticle(phrase.Text);
        var words = phrase.Tokens.SkipWhile(Vocabulary.IsArticle).ToList();
        var at = Source.AnchorOf(words.Count == 0 ? phrase.Span : words[0].Span.Through(words[^1].Span));
        var diagnostic = descriptor.At(at, written);
        Problems.Add(Nearest(written, kinds) is { } nearest ? diagnostic.Suggest(at, nearest) : diagnostic);
    }
}
