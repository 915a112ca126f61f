namespace Parley.Negotiation.Texts;

/// <summary>The names of two texts, matched, so that what they say can be compared without regard to the language.</summary>
internal sealed class Correspondence
{
    private static readonly string[] Articles = ["the ", "a ", "an "];

    /// <param name="inOrder">Whether names that are left over in both texts are matched by their order, as those of two languages are.</param>
    public Correspondence(ComparedText first, ComparedText second, bool inOrder = true)
    {
        NamePairs Match(string kind, Func<ComparedText, IEnumerable<NamePairs.Declared>> declared) => NamePairs.Of(kind, declared(first), declared(second), inOrder);
        Parties = Match("party", t => t.Agreement.Parties.Select(p => new NamePairs.Declared(p.Id.Value, [p.Id.Value, .. p.Aliases.Select(WithoutArticle)], null, p.Source)));
        Places = Match("place", t => t.Agreement.Places.Where(p => !IsInline(p, t)).Select(p => new NamePairs.Declared(p.Id.Value, [p.Id.Value], p.Shape is DrawnShape drawn ? $"{drawn.File} {drawn.Feature}" : null, p.Source)));
        Anchors = Match("anchor", t => t.Agreement.Anchors.Where(a => a.Id != AnchorId.EntryIntoForce).Select(a => new NamePairs.Declared(a.Id.Value, [a.Id.Value], null, a.Source)));
        Terms = Match("term", t => t.Agreement.Terms.Select(m => new NamePairs.Declared(WithoutArticle(m.Name), [WithoutArticle(m.Name)], null, m.Source)));
        Acts = Match("act", t => t.Agreement.Acts.Where(a => a.Own).Select(a => new NamePairs.Declared(a.Id.Value, [a.Id.Value], null, t.Agreement.Source)));
    }

    public NamePairs Parties { get; }

    public NamePairs Places { get; }

    public NamePairs Anchors { get; }

    public NamePairs Terms { get; }

    public NamePairs Acts { get; }

    public IEnumerable<(string Kind, NamePairs Pairs)> All => [("party", Parties), ("place", Places), ("anchor", Anchors), ("term", Terms), ("act", Acts)];

    /// <summary>Numbers of provisions and articles of the second text that stand in the first under another number.</summary>
    public Dictionary<string, string> Renumbered { get; } = [];

    /// <summary>Whether a place is told where it is used, and named by those words: its name is what stands in the text.</summary>
    public static bool IsInline(Place place, ComparedText text) =>
        place.Shape is not DrawnShape && string.Join(' ', text.Text[place.Source.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == place.Name;

    public static string WithoutArticle(string name) =>
        Array.Find(Articles, a => name.StartsWith(a, StringComparison.OrdinalIgnoreCase)) is { } article ? name[article.Length..] : name;
}
