using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Asks whether what the text wants at one time, "in parallel with" or "while" something else, can be at one time.</summary>
public sealed class WindowsApart : IAnalysis
{
    public static readonly DiagnosticDescriptor Apart = new(
        "PL3207", DiagnosticSeverity.Error, "Times that never meet",
        "{0} holds only {1}, and by their dates the two never meet: {2}. Move one of the times.",
        "What is matched step by step, or holds only while something else does, needs a day that lies in both times. Without one the sentence is never due, and nobody notices.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 From entry into force until 31 May 2026, neither Party shall build a road.
            1.2 Not earlier than 15 June 2026, Ukraine shall keep its forces in camps at all times while 1.1 is in force.

            ## Article 2. Consequences
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Times that never meet";

    public string Assumes => "What happens in parallel, or while something is in force, shares at least one day with it; bracketed sentences are left out.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Apart];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.Where(n => n.Guards.IsEmpty && context.Dates.Windows.ContainsKey(n.Id)).SelectMany(n => PartnersOf(n, context).Select(p => Finding(n, p.Word, p.Norm, context)).OfType<Diagnostic>()),
        context,
        context.FixedDates.IsWhole ? null : $"the times of the text clash in {FixedDates.MostConflicts} places or more");

    private static IEnumerable<(string Word, Norm Norm)> PartnersOf(Norm norm, AnalysisContext context)
    {
        var parallel = norm.Timing.Parallel.Select(p => ($"in parallel with {p}", p));
        var meanwhile = norm.Conditions.Where(c => c.Word == ConditionWord.While).Select(c => c.Condition).OfType<FactCondition>()
            .Select(c => c.Fact).OfType<StateFact>().Where(f => f.State == ProvisionState.InForce).Select(f => ($"while {f.Provision} is in force", f.Provision));

        // A reference that several sentences answer to is met by any of them.
        return parallel.Concat(meanwhile)
            .Where(p => p.Item2.Id is not null)
            .Select(p => (p.Item1, Norms: context.NormsOf(p.Item2).Where(n => n.Guards.IsEmpty && context.Dates.Windows.ContainsKey(n.Id)).ToList()))
            .Where(p => p.Norms is [var only] && only.Id != norm.Id)
            .Select(p => (p.Item1, p.Norms[0]));
    }

    private static Diagnostic? Finding(Norm norm, string word, Norm partner, AnalysisContext context)
    {
        var network = context.Dates;
        var owner = network.Sentences.ToList().IndexOf(norm);
        var (own, other) = (network.Windows[norm.Id], network.Windows[partner.Id]);
        List<Difference> constraints =
        [
            .. context.FixedDates.Rest,
            new Difference(own.Done, other.Start, 0, owner),
            new Difference(other.Done, own.Start, 0, owner),
        ];
        var circle = DifferenceConstraints.NegativeCircle(network.Variables, constraints);
        if (circle.Count == 0)
        {
            return null;
        }

        var blame = DifferenceConstraints.SmallestBlame(network.Variables, constraints, circle.Select(c => c.Owner));
        var norms = blame.Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var words = new TimeWords(context, []);
        return Apart.On(norm, norm.Provision.Value, word, words.Story(norms)).With(norms.Where(n => n != norm).Select(n => new RelatedPlace(words.Of(n), n.Source)));
    }
}
