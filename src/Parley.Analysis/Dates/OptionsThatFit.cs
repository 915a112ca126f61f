using Parley.Analysis.Common;
using Parley.Analysis.Dates.Choosing;

namespace Parley.Analysis.Dates;

/// <summary>Asks whether some choice among brackets and alternatives lets all times be met, and which options never go together.</summary>
public sealed class OptionsThatFit : IAnalysis
{
    public static readonly DiagnosticDescriptor NoChoice = new(
        "PL3203", DiagnosticSeverity.Error, "No choice of options fits",
        "Whatever is chosen, the times in {0} cannot all be met: {1}. Without any one of them some choice fits; change one, or add an option.",
        "Each option looks right by itself, and each fails for another reason. As long as nobody puts them together, every side believes that one of them will do.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 [Ukraine shall accept the plan not earlier than 40 days after entry into force, by 1 July 2026. | Ukraine shall accept the plan not earlier than 1 June 2026, by 1 July 2026.]
            1.2 Russia shall accept the plan after Ukraine has accepted the plan, within 30 days of entry into force, not later than 15 May 2026.

            ## Article 2. Consequences
            2.1 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public static readonly DiagnosticDescriptor NeverFits = new(
        "PL3204", DiagnosticSeverity.Warning, "An option that never fits",
        "The option {0} never fits, whatever else is chosen: {1}. Drop it, or change one of these times.",
        "Time spent on an option that cannot be carried out is lost, and whoever gives way to it has been given nothing.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan not earlier than [10 | 60] days after entry into force, not later than 30 days after entry into force.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public static readonly DiagnosticDescriptor NotTogether = new(
        "PL3205", DiagnosticSeverity.Warning, "Options that do not fit together",
        "The options {0} do not fit together: {1}. Agree to one without the other, or change one of these times.",
        "Brackets are often settled one by one, by different people. Two that each look settled can leave a text that nobody can carry out.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan not earlier than [10 | 60] days after entry into force, not later than [30 | 90] days after entry into force.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    /// <summary>Conflicts of more options than this are found, but not listed: a combination of four is read as a package, and packages are compared elsewhere.</summary>
    private const int MostTogether = 3;

    private const int MostFindings = 20;

    public string Name => "Options that fit together";

    public string Assumes => "Each party may choose its day within its time; combinations of up to three options are listed; a condition with \"or\" waits for either side; blanks can take any value.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoChoice, NeverFits, NotTogether];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        if (context.Dates.Open.Count == 0)
        {
            return AnalysisResult.Of([], context);
        }

        if (!context.FixedDates.IsWhole)
        {
            return AnalysisResult.Of([], context, $"the times that no option changes clash in {FixedDates.MostConflicts} places or more");
        }

        var search = new OptionSearch(OpenDates.Of(context.Dates, context.FixedDates, []), cancellationToken);
        bool IsFixed(IReadOnlyList<int> owners) => context.FixedDates.Conflicts.Any(c => c.Owners.All(owners.Contains));
        var conflicts = search.NoChoice(FixedDates.MostConflicts).Where(o => !IsFixed(o)).Select(owners => Unfit(owners, context))
            .Concat(search.Combinations(MostTogether, MostFindings).Where(c => !IsFixed(c.Owners)).Select(c => Finding(c, context)))
            .ToList();
        return AnalysisResult.Of(conflicts, context, search.Limit);
    }

    private static Diagnostic Unfit(IReadOnlyList<int> owners, AnalysisContext context)
    {
        var norms = Norms(owners, context);
        var words = new TimeWords(context, []);
        return NoChoice.OnAll(norms, words.Of, norms.Numbers(), words.Story(norms));
    }

    private static Diagnostic Finding(OptionConflict conflict, AnalysisContext context)
    {
        var options = conflict.Options.Select(o => new ChosenOption(context, o)).ToList();
        var words = new TimeWords(context, [.. options.Select(o => o.Guard)]);
        var norms = Norms(conflict.Owners, context);
        var finding = (options.Count == 1 ? NeverFits : NotTogether).At(options[0].Source, Phrasing.List(options.Select(o => o.Words)), words.Story(norms));
        return finding with
        {
            Provision = options[0].Bracket.Provision?.Value,
            AlsoAt = options.Skip(1).Select(o => o.Source).ToValueList(),
            Related = norms.Select(n => new RelatedPlace(words.Of(n), n.Source)).ToValueList(),
            Fixes = options is [var only] && only.WithoutIt is { } fix ? [fix] : [],
        };
    }

    private static List<Norm> Norms(IEnumerable<int> owners, AnalysisContext context) =>
        [.. owners.Select(o => context.Dates.Sentences[o]).OrderBy(n => n.Source.Span.Start)];
}
