namespace Parley.Analysis.Tests.BruteForce.Drafts;

/// <summary>A small agreement as plain data. It is written as text for the analyses; the references read only this.</summary>
internal sealed record Draft(IReadOnlyList<Player> Players, IReadOnlyList<Term> Terms, IReadOnlyList<Anchored> Anchors, IReadOnlyList<Clause> Clauses)
{
    public const string Agreement = "this agreement";

    public IReadOnlyList<Player> Sides { get; } = [.. Players.Where(p => p.Role == Role.Side)];

    /// <summary>The provisions of the articles; rules of outside law are no provisions.</summary>
    public IEnumerable<Clause> Provisions => Clauses.Where(c => c.Kind != Kind.OutsideLaw);

    public IEnumerable<Clause> Laws => Clauses.Where(c => c.Kind == Kind.OutsideLaw);

    public Player Find(string name) => Players.Single(p => p.Name == name);

    public Clause Clause(string number) => Clauses.Single(c => c.Number == number);

    /// <summary>The provisions that a number reaches: one, those of an article, or all.</summary>
    public IEnumerable<Clause> Reached(string reference) => Provisions.Where(c => Reaches(reference, c));

    public static bool Reaches(string reference, Clause clause) =>
        reference == Agreement || reference == clause.Number || reference == $"Article {clause.Article}";

    /// <summary>Every act that some sentence names.</summary>
    public IEnumerable<Deed> Deeds => Clauses.SelectMany(c => c.AllFacts.Select(f => f.Deed).Append(c.Deed)).Concat(Anchors.Select(a => a.Meaning?.Deed)).OfType<Deed>();

    public override string ToString() => DraftText.Of(this);
}

internal enum Role
{
    Side,
    Guarantor,
    Observer,
    Outside,
    Parliament,
    Body,
}

/// <param name="Members">Of a body; null where the text leaves them open, empty for others.</param>
/// <param name="Of">Whose parliament; empty for others.</param>
internal sealed record Player(string Name, Role Role, IReadOnlyList<string>? Members, string Of);

/// <param name="Meaning">Behind "means": <c>the area ["zone"](places.geojson)</c>.</param>
/// <param name="Uses">Other terms that its meaning is made from.</param>
internal sealed record Term(string Name, string Meaning, IReadOnlyList<string> Uses);

/// <param name="Meaning">What it is the day of; null for words that say nothing.</param>
internal sealed record Anchored(string Name, Occurrence? Meaning);

/// <summary>An act of the vocabulary.</summary>
/// <param name="Act">What tells it from others: <c>withdraw troops</c>.</param>
/// <param name="Base">Its base form, without the place: <c>withdraw troops from</c>.</param>
/// <param name="Past">The same as a participle: <c>withdrawn troops from</c>.</param>
/// <param name="Place">Where; empty where none is named.</param>
/// <param name="To">To whom; empty where nobody is named.</param>
internal sealed record Deed(string Act, string Base, string Past, string Place = "", string To = "")
{
    public string Phrase => Base + Tail;

    public string PastPhrase => Past + Tail;

    private string Tail => (Place.Length > 0 ? " " + Place : "") + (To.Length > 0 ? " to " + To : "");
}

internal enum What
{
    Done,
    Fulfilled,
    Breached,
    InForce,
    Approved,
    Refused,
    Decided,
    Verified,
    Anchor,
    Entry,
    MartialLaw,
}

/// <summary>Something that can come true.</summary>
/// <param name="Of">The provision, or the name of the anchor; empty for others.</param>
/// <param name="Who">Who does, breaches or verifies it; where martial law is; empty where nobody is named.</param>
internal sealed record Occurrence(What What, string Of = "", string Who = "", Deed? Deed = null);

internal enum Word
{
    Once,
    If,
    When,
    Whenever,
    Unless,
    OnlyIf,
    Provided,
    While,
}

/// <param name="All">Whether all of them have to be so, or any.</param>
internal sealed record Proviso(Word Word, bool All, IReadOnlyList<Occurrence> Facts);

/// <summary>An end of a time: a day of May 2026, or so many days after something.</summary>
/// <param name="Days">Of a fact: the options for the days after it, none for a blank; 0 where it is the moment itself.</param>
/// <param name="Included">Whether the day itself counts.</param>
internal sealed record When(int? Date, Occurrence? Fact, IReadOnlyList<int> Days, bool Included = true)
{
    public static When On(int date, bool included = true) => new(date, null, [], included);

    public static When After(Occurrence fact, params int[] days) => new(null, fact, days);

    public static When Until(Occurrence fact) => new(null, fact, [0], false);
}

internal enum Kind
{
    Duty,
    Effort,
    Request,
    Keep,
    Ban,
    May,
    Power,
    Decision,
    Rule,
    Approval,
    Verify,
    Report,
    Monitor,
    Entry,
    Begin,

    /// <summary>How long the agreement remains in force.</summary>
    Lasts,

    /// <summary>Suspended by the text itself until something.</summary>
    Suspended,
    Saving,
    Declaration,
    OutsideLaw,
}

internal enum Method
{
    Consent,
    Majority,
    TwoThirds,
    Votes,
}

/// <summary>One sentence with its own number.</summary>
internal sealed record Clause(int Article, string Number, Kind Kind)
{
    public IReadOnlyList<string> By { get; init; } = [];

    public Deed? Deed { get; init; }

    /// <summary>The provision that it is about: verified, suspended, approved, put into force.</summary>
    public string Over { get; init; } = "";

    public When? From { get; init; }

    public When? Until { get; init; }

    /// <summary>Words of time that set no date.</summary>
    public string Vague { get; init; } = "";

    public string Parallel { get; init; } = "";

    /// <summary>The days of a period; 0 for what does not come back.</summary>
    public int Every { get; init; }

    public IReadOnlyList<Proviso> Conditions { get; init; } = [];

    public IReadOnlyList<string> Despite { get; init; } = [];

    public IReadOnlyList<string> SubjectTo { get; init; } = [];

    /// <summary>What is decided, and whether the sentence says what holds if it is not.</summary>
    public string Matter { get; init; } = "";

    public bool HasDefault { get; init; }

    public Method Method { get; init; }

    public int Votes { get; init; }

    /// <summary>At least so many tanks, where it is no ceiling.</summary>
    public int Least { get; init; }

    /// <summary>A ceiling: so many tanks. Neither a ceiling nor at least so many are the troops that are kept.</summary>
    public int Most { get; init; }

    /// <summary>Whether an approval is given by a vote of the people.</summary>
    public bool Referendum { get; init; }

    /// <summary>Whether the whole sentence stands in a bracket.</summary>
    public bool Optional { get; init; }

    /// <summary>Words of manner at its end: <c>by a comparable distance</c>, <c>without provocation</c>.</summary>
    public string Manner { get; init; } = "";

    /// <summary>Every fact that the sentence names, in its conditions and its times.</summary>
    public IEnumerable<Occurrence> AllFacts => Conditions.SelectMany(c => c.Facts).Concat(new[] { From?.Fact, Until?.Fact }.OfType<Occurrence>());

    /// <summary>What has to come before the sentence binds.</summary>
    public IEnumerable<Occurrence> Awaited => FactsOf(Word.Once, Word.When, Word.OnlyIf, Word.Provided).Concat(From?.Fact is { } start ? [start] : []);

    /// <summary>The facts of a word's conditions.</summary>
    public IEnumerable<Occurrence> FactsOf(params Word[] words) => Conditions.Where(c => words.Contains(c.Word)).SelectMany(c => c.Facts);
}
