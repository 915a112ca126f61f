using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks which prohibitions and duties a clause such as "nothing in this agreement impairs the right of self-defence" reaches, and who finds that its case has come.</summary>
public sealed class SavingClauses : IAnalysis
{
    public static readonly DiagnosticDescriptor Swallows = new(
        "PL3304", DiagnosticSeverity.Warning, "A saving clause that swallows a prohibition",
        "{0} puts {1} before {2}, and so reaches {3}; nobody is named to find that its case has come. Name who finds it, or the provisions that it leaves as they are: \"Despite {0}, ...\".",
        "A right that comes before every provision is a door in each of them. Where nobody is named to find that its case has come, each side opens it for itself, and each incident can be called a use of the right.",
        ExampleText.Of(
            """
            ## Article 1. Cessation of hostilities
            1.1 From entry into force, no Party shall open fire.
            1.2 Nothing in this agreement impairs the right of self-defence.

            ## Article 2. Verification
            2.1 The Mission shall verify 1.1 and shall report on 1.1 every 24 hours.
            2.2 If Ukraine or Russia breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Saving clauses";

    public string Assumes => "A right that is left untouched comes before every prohibition and every duty to act of the provisions that it names, whatever acts it covers; whoever finds, determines or verifies it says its words or the number of its provision.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Swallows];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.SelectMany(n => n switch
        {
            Saving saving => Of(saving, $"\"{saving.Right}\"", saving.In, ReachedBy(saving, context), context),
            Permission permission => Of(permission, $"what {context.NamesOf(permission.Bearers)} may do (\"{permission.Action.Words}\")", permission.Despite, ReachedBy(permission, context), context),
            _ => [],
        }),
        context);

    private static IEnumerable<Diagnostic> Of(Norm clause, string right, ValueList<ProvisionRef> over, IEnumerable<Norm> reached, AnalysisContext context)
    {
        var norms = reached.DistinctBy(n => n.Provision).ToList();
        if (norms.Count == 0 || IsFound(clause, context))
        {
            yield break;
        }

        var (prohibitions, duties) = (norms.Where(n => n is Prohibition).ToList(), norms.Where(n => n is not Prohibition).ToList());
        var parts = new[] { Part("the prohibition", prohibitions), Part("the duty", duties) }.Where(p => p.Length > 0);
        yield return Swallows.On(clause, clause.Provision.Value, right, Phrasing.List(over.Select(o => o.Id is null ? "this agreement" : o.ToString())), string.Join(" and ", parts))
            .With(norms.Select(n => new RelatedPlace($"{n.Provision} is reached: {n.Words}", n.Source)));
    }

    private static string Part(string one, List<Norm> norms) => norms.Count switch
    {
        0 => "",
        1 => $"{one} in {norms[0].Provision}",
        _ => $"{(one.EndsWith('y') ? $"{one[..^1]}ies" : $"{one}s")} in {norms.Numbers()}",
    };

    /// <summary>What the named provisions forbid, or ask to be done; not what they ask to be said, decided or watched.</summary>
    private static IEnumerable<Norm> ReachedBy(Saving saving, AnalysisContext context) => InOrder(
        saving,
        saving.In,
        n => n is Prohibition || (n is Obligation or Maintenance && n.ActionOf() is { } action && !ActKinds.ShowsItself(action.Act) && !ActKinds.IsWatching(action.Act)),
        context);

    /// <summary>Prohibitions of the very act that is allowed whatever an article or the agreement says. An exception to one provision by its number is meant for it.</summary>
    private static IEnumerable<Norm> ReachedBy(Permission permission, AnalysisContext context) => InOrder(
        permission,
        permission.Despite.Where(d => d.Id is not { } id || context.FindProvision(id) is null).ToValueList(),
        n => n is Prohibition p && n.Bearers.Any(permission.Bearers.Contains) && (permission.Action.MayBe(p.Action, context) || p.Action.MayBe(permission.Action, context)),
        context);

    private static IEnumerable<Norm> InOrder(Norm clause, ValueList<ProvisionRef> over, Func<Norm, bool> reached, AnalysisContext context)
    {
        var provisions = over.SelectMany(context.Expand).ToHashSet();
        return context.Norms.Where(n => n.Provision != clause.Provision && provisions.Contains(n.Provision) && reached(n) && n.CanHoldWith(clause)
            && !n.Despite.Any(d => d.Id is not null && context.Reaches(d, clause.Provision)));
    }

    /// <summary>Whether somebody finds it: by the number of the clause, or by a word of its own.</summary>
    private static bool IsFound(Norm clause, AnalysisContext context)
    {
        var words = (clause is Saving saving ? saving.Right : clause.ActionOf()!.Words).Split([' ', ',', '"'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 6).ToList();
        bool Says(string text) => words.Exists(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)) || text.Contains($" {clause.Provision.Value} ", StringComparison.Ordinal);
        return context.Norms.Any(n => n.Id != clause.Id && n switch
        {
            Decision decision => Says($" {decision.Matter} "),
            VerificationDuty verification => verification.Verifies.Any(v => v.Id is not null && context.Reaches(v, clause.Provision)),
            _ => n.ActionOf() is { Act.Value: "find" or "determine" or "decide" or "verify" } action && Says($" {action.Words} "),
        }) || clause.Conditions.Any(c => Waiting.AwaitedFacts.FactsOf(c.Condition).Any(f => f is VerifiedFact or ActFact { Action.Act.Value: "find" or "determine" or "decide" or "verify" }));
    }
}
