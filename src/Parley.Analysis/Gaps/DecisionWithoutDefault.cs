using Parley.Analysis.Blocking;
using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every decision put off: what holds if nobody decides, and who can see to that?</summary>
public sealed class DecisionWithoutDefault : IAnalysis
{
    public static readonly DiagnosticDescriptor NoDefault = new(
        "PL3108", DiagnosticSeverity.Warning, "A decision with no default",
        "{0} leaves \"{1}\" to {2} and does not say what holds if it is not decided. {3} Add \"by [blank], failing which ...\".",
        "To be agreed is a veto for whoever must agree. With no default, the one who prefers that nothing happens need only not decide.",
        ExampleText.Of(
            "- **the Commission**, a body of Ukraine, Russia and the Mission",
            """
            ## Article 1. Routes
            1.1 The Commission shall determine the routes by 1 May 2026.
            1.2 The Commission decides by a majority of its members.
            """));

    public string Name => "Decisions without a default";

    public string Assumes => "A default stands in the sentence itself, after \"failing which\".";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoDefault];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) =>
        AnalysisResult.Of(context.Norms.OfType<Decision>().Where(d => d.Default is null).DistinctBy(d => d.SentenceOf()).Select(d => Finding(d, context)), context);

    private static Diagnostic Finding(Decision decision, AnalysisContext context)
    {
        var who = decision.Bearers.IsEmpty ? "somebody" : context.NamesOf(decision.Bearers);
        var rule = decision.Bearers.SelectMany(b => RulesOfDecision.Of(b, context)).FirstOrDefault();
        var finding = NoDefault.On(decision, decision.Provision.Value, decision.Matter, who, VetoOf(decision, context))
            .Offering(decision is { Timing.IsEmpty: true, Conditions.IsEmpty: true } ? Drafting.Extend(context, decision, null, $" by [blank], failing which [blank] determines the {WithoutThe(decision.Matter)}", $"Give {decision.Provision} a day and a default") : null)
            .Showing(context, $"{decision.Provision} is open");
        return rule is null ? finding : finding.With([new RelatedPlace("How it decides.", rule.Source)]);
    }

    private static string WithoutThe(string matter) => matter.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? matter[4..] : matter;

    private static string VetoOf(Decision decision, AnalysisContext context)
    {
        var sets = Blockers.OfDecision(decision, context);
        if (sets.Unknown is { } reason)
        {
            return $"{reason} Until that is settled, whoever must agree can block it.";
        }

        var alone = sets.Alone.ToList();
        return alone.Count switch
        {
            0 => $"It takes {Phrasing.Count(sets.Minimal[0].Count, "member")} together to block it.",
            1 => $"{context.NameOf(alone[0]).Opening()} alone can block it.",
            _ => $"Each of {context.NamesOf(alone)} alone can block it.",
        };
    }
}
