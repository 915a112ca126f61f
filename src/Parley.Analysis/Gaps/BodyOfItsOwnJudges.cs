using Parley.Analysis.Blocking;
using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks whether a body judges, decides for or sanctions parties that are its own members.</summary>
public sealed class BodyOfItsOwnJudges : IAnalysis
{
    public static readonly DiagnosticDescriptor OwnJudges = new(
        "PL3115", DiagnosticSeverity.Warning, "A body that includes those it judges",
        "{0} includes {1}, on whose conduct it acts ({2}). {3} Say by which rule it decides, and whether a member votes in its own case.",
        "Whom such a body can bind depends on its rule: by consent it can find nothing against a member, by majority one side can be outvoted and will ask by what right.",
        ExampleText.Of(
            "- **the Commission**, a body of Ukraine, Russia and the Mission",
            """
            ## Article 1. Sanctions
            1.1 The Commission shall determine the sanctions for a breach by 1 May 2026, failing which none are imposed.
            1.2 The Commission decides by a majority of its members.
            """));

    public string Name => "Bodies that judge their members";

    public string Assumes => "A body acts on its members' conduct when it decides on breaches, compliance, disputes, sanctions or provocation, has a power, or monitors or guarantees provisions that bind them.";

    public ValueList<DiagnosticDescriptor> Descriptors => [OwnJudges];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Agreement.Parties.Where(p => p.Members is not null).SelectMany(b => Find(b, context)), context);

    private static IEnumerable<Diagnostic> Find(Party body, AnalysisContext context)
    {
        var members = body.Members!.Value.Where(context.Principals.Contains).ToList();
        var judging = context.Norms.Where(n => n.Bearers.Contains(body.Id) && Judges(n)).DistinctBy(n => n.Provision).ToList();
        if (members.Count == 0 || judging.Count == 0)
        {
            yield break;
        }

        var rule = RulesOfDecision.Of(body.Id, context).FirstOrDefault();
        var how = rule?.Method switch
        {
            null => "No rule says how it decides, so nobody can say whom it can bind.",
            DecisionMethod.ConsentOfEach => "It decides by consent of each, so a member can hold up a finding about itself.",
            DecisionMethod.Undetermined => "How it decides is left open.",
            _ => $"Its rule ({rule.Provision}) does not say whether a member votes in its own case.",
        };
        yield return OwnJudges.OnAll(judging, n => $"It acts under {n.Provision} too.", body.Name.Opening(), context.NamesOf(members), judging.Numbers(), how)
            .With([new RelatedPlace($"{body.Name.Opening()} is declared here.", body.Source), .. rule is null ? [] : new[] { new RelatedPlace("How it decides.", rule.Source) }]);
    }

    private static bool Judges(Norm norm) => norm switch
    {
        VerificationDuty or Power => true,
        Decision decision => Conduct.Any(w => decision.Words.Contains(w, StringComparison.OrdinalIgnoreCase)),
        Obligation or Maintenance or Permission => norm.ActionOf()!.Act.Value is "monitor" or "supervise" or "impose sanctions" or "find" or "guarantee" || Conduct.Any(w => norm.ActionOf()!.Words.Contains(w, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static readonly string[] Conduct = ["breach", "complian", "dispute", "sanction", "violation", "provocation", "implementation"];
}
