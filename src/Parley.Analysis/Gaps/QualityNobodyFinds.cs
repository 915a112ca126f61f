using System.Text.RegularExpressions;
using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of conditions that turn on a judgement, such as "without provocation": who finds it?</summary>
public sealed partial class QualityNobodyFinds : IAnalysis
{
    public static readonly DiagnosticDescriptor Unfound = new(
        "PL3106", DiagnosticSeverity.Warning, "A condition that nobody is named to find",
        "{0} turns on \"{1}\", and nobody is named to find that. Name who does: \"if B has found that ...\", or let a body determine it.",
        "What ends or begins a duty must be established by somebody. Where nobody is named, each side finds it for itself, in its own favour.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan by 1 May 2026.
            1.2 1.1 ceases to have effect if Russia has attacked Ukraine without provocation.
            1.3 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Conditions that nobody finds";

    public string Assumes => "Provocation, cause, good faith and the like are judgements, unless a body is asked to find or determine them by name; conditions kept wholly as words are reported by the reader of the text.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Unfound];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) =>
        AnalysisResult.Of(context.Norms.Where(n => n is not Declaration).SelectMany(n => Find(n, context)).DistinctBy(d => (d.Provision, d.Message)), context);

    private static IEnumerable<Diagnostic> Find(Norm norm, AnalysisContext context)
    {
        foreach (var fact in SideDuties.Conditions(norm).OfType<ActFact>().Where(f => f.Action.Act.Value is not ("find" or "determine" or "decide")))
        {
            var judged = Judged().Match(fact.Action.Words);
            if (judged.Success && !IsFound(judged.Groups["quality"].Value, context))
            {
                yield return Unfound.On(norm, norm.Provision.Value, judged.Value);
            }
        }
    }

    /// <summary>Whether a body decides or somebody finds it: its words stand in what is decided.</summary>
    private static bool IsFound(string quality, AnalysisContext context)
    {
        var root = quality[..Math.Min(quality.Length, 7)];
        return context.Norms.Any(n => (n is Decision d && d.Matter.Contains(root, StringComparison.OrdinalIgnoreCase))
            || (n.ActionOf() is { Act.Value: "find" or "determine" or "verify" } action && action.Words.Contains(root, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\bwithout (any )?(?<quality>provocation|cause|justification|reason|good reason|necessity)\b|\b(?<quality>unprovoked|in (good|bad) faith|in self-defence|unjustified)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judged();
}
