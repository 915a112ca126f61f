using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every approval: what if it is refused?</summary>
public sealed class ApprovalWithoutRefusal : IAnalysis
{
    public static readonly DiagnosticDescriptor NoRefusal = new(
        "PL3109", DiagnosticSeverity.Warning, "An approval with no consequence of refusal",
        "{0} makes {1} wait for an approval and does not say what holds if it is refused. Add \"If {2} is refused, ...\".",
        "An approval that can only be given is none. What has been done in the meantime, and what the other side is then free to do, must be known before the vote.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan by 1 May 2026.
            1.2 1.1 requires the approval of a referendum in Ukraine.
            1.3 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Approvals without a consequence of refusal";

    public string Assumes => "A consequence is a sentence with the condition that the matter, the approval or its provision is refused or not approved, or that the approving side rejects it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoRefusal];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var facts = context.Norms.Where(n => n is not ApprovalGate).SelectMany(SideDuties.Conditions).ToList();
        var without = context.Norms.OfType<ApprovalGate>().Where(g => !facts.Exists(f => Answers(f, g, context))).DistinctBy(g => g.SentenceOf())
            .ToLookup(g => g.Of.Select(o => o.Id).OfType<ProvisionId>().Append(g.Provision).Any(context.IsNamedInLeftOut));
        return AnalysisResult.Of(without[false].Select(g => Finding(g, context)), context, notTold: without[true]);
    }

    private static bool Answers(Fact fact, ApprovalGate gate, AnalysisContext context) => fact switch
    {
        StateFact { State: ProvisionState.Refused } state => gate.Of.Contains(state.Provision) || context.Reaches(state.Provision, gate.Provision)
            || gate.Of.Any(o => o.Id is { } id && context.Reaches(state.Provision, id)),
        ActFact { Action.Act.Value: "reject" or "refuse" } act => act.Actors.IsEmpty || act.Actors.Any(a => gate.Bearers.Any(b => b == a || context.FindParty(b)?.OrganOf == a)),
        _ => false,
    };

    private static Diagnostic Finding(ApprovalGate gate, AnalysisContext context) =>
        NoRefusal.On(gate, gate.Provision.Value, gate.MatterOf(), gate.Of is [{ Id: { } id }] ? id.Value : gate.Provision.Value)
            .Offering(Drafting.Add(context, gate.Provision, $"If {(gate.Of is [{ Id: { } refused }] ? refused : gate.Provision)} is refused, the Parties shall jointly consult within [blank] days."))
            .Showing(context, $"{gate.Provision} is refused");
}
