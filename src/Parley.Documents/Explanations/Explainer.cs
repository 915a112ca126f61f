using NodaTime;
using Parley.Analysis;
using Parley.Documents.Explanations.Dating;
using Parley.Documents.Explanations.Sentences;
using Parley.Geography;

namespace Parley.Documents.Explanations;

/// <summary>Explains the norms of one agreement; what several explanations need is worked out once, and only when asked for.</summary>
public sealed class Explainer
{
    private readonly Agreement _agreement;
    private readonly AnalysisContext _context;
    private readonly Vocabulary _vocabulary;
    private readonly Lazy<Datebook> _dates;
    private readonly LocalDate? _inForce;

    /// <param name="inForce">The day from whose beginning the agreement is supposed to be in force; null: what the text itself says.</param>
    /// <param name="atlas">The ground, where it is at hand; no sentence and no date depends on it.</param>
    public Explainer(Agreement agreement, LocalDate? inForce = null, Atlas? atlas = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        _agreement = agreement;
        _inForce = inForce;
        _context = new AnalysisContext(agreement, atlas);
        _vocabulary = new Vocabulary(agreement);
        _dates = new(() => new Datebook(_context, inForce, _vocabulary));
    }

    internal AnalysisContext Context => _context;

    internal Vocabulary Vocabulary => _vocabulary;

    internal NormDates? DatesOf(Norm norm) => _dates.Value.Of(norm);

    /// <summary>The sentence alone, without working out any date: for answers while somebody types.</summary>
    public string Sentence(Norm norm) => SentenceWords.Of(norm, _context, _vocabulary);

    public Explanation Of(Norm norm) => new(norm.Id, norm.Provision, Sentence(norm), _dates.Value.Of(norm));

    public ProvisionExplanation Of(Provision provision) => new(
        provision,
        _agreement.Norms.Where(n => n.Provision == provision.Id).Select(Of).ToValueList(),
        _agreement.Brackets.Where(b => b.Provision == provision.Id).Select(b => BracketWords.Of(b, _vocabulary)).ToValueList());

    /// <summary>The whole agreement, in the order of the document.</summary>
    public AgreementExplanation OfAll() => Frame(
        DefinitionWords.Of(_agreement, _vocabulary).ToValueList(),
        _agreement.Provisions,
        _agreement.Norms.OfType<OutsideLaw>().Select(Of).ToValueList());

    /// <summary>Some provisions, in the order given.</summary>
    public AgreementExplanation OfSome(IEnumerable<Provision> provisions) => Frame([], provisions, []);

    private AgreementExplanation Frame(ValueList<DefinitionExplanation> definitions, IEnumerable<Provision> provisions, ValueList<Explanation> outsideLaw) =>
        new(_agreement.Title, _agreement.Zone.Id, _inForce, definitions, provisions.Select(Of).ToValueList(), outsideLaw);
}
