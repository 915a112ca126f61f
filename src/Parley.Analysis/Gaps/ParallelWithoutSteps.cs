using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of "in parallel with": which step of one goes with which step of the other?</summary>
public sealed class ParallelWithoutSteps : IAnalysis
{
    public static readonly DiagnosticDescriptor NoSteps = new(
        "PL3110", DiagnosticSeverity.Warning, "In parallel, with no steps",
        "{0} goes \"{1}\", and the text names no steps that pair with each other. Give both the same stages as items (a), (b), each with a date or a share.",
        "Two acts in parallel stay matched only if there are moments at which each side can see that the other has done as much (Aceh 2005: four stages, weapons against soldiers).",
        ExampleText.Of(
            """
            ## Article 1. Prisoners
            1.1 Ukraine shall release its prisoners within 30 days of entry into force.
            1.2 Russia shall release its prisoners in parallel with 1.1.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Parallel acts without steps";

    public string Assumes => "Steps are items of both provisions: two or more on each side.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoSteps];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.Where(n => !n.Timing.Parallel.IsEmpty || (n.Timing.Vague is { } words && IsParallel(words))).DistinctBy(n => n.Provision).SelectMany(n => Find(n, context)), context);

    /// <summary>Words that name no provision: <c>in parallel with the withdrawal</c>.</summary>
    internal static bool IsParallel(string vague) => vague.StartsWith("in parallel", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Diagnostic> Find(Norm norm, AnalysisContext context)
    {
        var words = norm.Timing.Parallel.IsEmpty ? norm.Timing.Vague! : $"in parallel with {Phrasing.List(norm.Timing.Parallel.Select(p => p.ToString()))}";
        var others = norm.Timing.Parallel.Where(p => context.Expand(p).Any()).ToList();

        // An item that names an item is a step with its pair.
        var paired = IsItem(norm.Provision.Value) && others.Count > 0 && others.TrueForAll(o => o.Id is { } id && IsItem(id.Value));
        var own = new ProvisionRef(new ProvisionId(norm.Provision.Value.Split('(')[0]));
        if (!paired && (others.Count == 0 || others.Append(own).Any(p => context.Expand(p).Count() < 2)))
        {
            yield return NoSteps.On(norm, norm.Provision.Value, words)
                .With(others.Select(o => o.Id).OfType<ProvisionId>().Select(context.FindProvision).OfType<Provision>().Select(p => new RelatedPlace($"{p.Id}: {p.Words}", p.Source)))
                .Showing(context, norm is Obligation && others is [{ Id: { } other }] && context.NormsOf(others[0]).All(n => n is Obligation) ? [$"{norm.Provision} is fulfilled", $"{other} is not fulfilled"] : []);
        }
    }

    private static bool IsItem(string number) => number.Contains('(', StringComparison.Ordinal);
}
