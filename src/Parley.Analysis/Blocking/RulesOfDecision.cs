using Parley.Analysis.Common;

namespace Parley.Analysis.Blocking;

/// <summary>Asks whether a body decides by one rule.</summary>
public sealed class RulesOfDecision : IAnalysis
{
    public static readonly DiagnosticDescriptor Two = new(
        "PL3403", DiagnosticSeverity.Error, "Two rules of decision",
        "{0} decides by one rule in {1} and by another in {2}: nobody can say which decisions are taken. Keep one, or say for which decisions each holds.",
        "By the one rule a decision is carried that by the other is not. Whoever loses the vote says that the other rule holds.",
        ExampleText.Of(
            "- **the Commission**, a body of Ukraine and Russia",
            """
            ## Article 1. Routes
            1.1 The Commission decides by a majority of its members.
            1.2 The Commission decides by consent of each of its members.
            """));

    public string Name => "Bodies with two rules of decision";

    public string Assumes => "A rule holds for all decisions of its body, unless the sentence has a condition or one comes before the other; a casting vote is no rule of its own; bracketed sentences are left out.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Two];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.OfType<DecisionRule>().SelectMany(r => r.Bearers.AsEnumerable()).Distinct().SelectMany(b => Find(b, context)), context);

    /// <summary>The rules by which a body decides, in the order of the document.</summary>
    public static IEnumerable<DecisionRule> Of(PartyId body, AnalysisContext context) =>
        context.Norms.OfType<DecisionRule>().Where(r => r.Method != DecisionMethod.CastingVote && r.Bearers.Contains(body));

    /// <summary>Those that differ from the first.</summary>
    public static IEnumerable<DecisionRule> Differing(PartyId body, AnalysisContext context) => Plain(body, context).FirstOrDefault() is not { } first ? [] :
        Plain(body, context).Where(r => !IsSame(first, r) && !Conflicts.Priorities.AreOrdered(first, r, context));

    /// <summary>Those that hold in every case and whatever is chosen.</summary>
    private static IEnumerable<DecisionRule> Plain(PartyId body, AnalysisContext context) => Of(body, context).Where(r => r.Conditions.IsEmpty && r.Guards.IsEmpty);

    private static IEnumerable<Diagnostic> Find(PartyId body, AnalysisContext context)
    {
        var others = Differing(body, context).ToList();
        return others.Count == 0 || Plain(body, context).FirstOrDefault() is not { } first ? [] :
        [
            Two.On(first, context.NameOf(body).Opening(), first.Provision.Value, others.Numbers())
                .With(others.Select(r => new RelatedPlace($"{r.Provision}: {r.Words}", r.Source))),
        ];
    }

    private static bool IsSame(DecisionRule one, DecisionRule other) =>
        one.Method == other.Method && Equals(one.Votes, other.Votes) && one.Of.ToHashSet().SetEquals(other.Of);
}
