using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether entry into force waits for acts that nothing obliges anybody to do before it.</summary>
public sealed class EntryIntoForceUnprompted : IAnalysis
{
    public static readonly DiagnosticDescriptor Unprompted = new(
        "PL3003", DiagnosticSeverity.Warning, "Entry into force waits for an act that nothing obliges",
        "Entry into force waits until {0}, and nothing obliges {1} to do that before entry into force{2}. So {1} alone decides when, and whether, this agreement binds anybody. Let it follow entry into force, or bind it from signature with a date.",
        "Before entry into force an agreement obliges nobody. An act that entry into force waits for, other than consent itself, rests on good will alone.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Coast" means the area ["coast"](places.geojson).

            ## Article 1. Entry into force
            1.1 This agreement enters into force when the Mission has deployed its observers to the Coast.
            """));

    public string Name => "Entry into force";

    public string Assumes => "A duty without a beginning of its own binds only from entry into force, except acts of consent such as signature, ratification and referendum (Vienna Convention on the Law of Treaties, art. 24(4)).";

    public ValueList<DiagnosticDescriptor> Descriptors => [Unprompted];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(Find(context), context);

    private static IEnumerable<Diagnostic> Find(AnalysisContext context)
    {
        var graph = context.WaitingForForce;
        var sentence = context.Norms.OfType<Life>().FirstOrDefault(l => l.Stage == LifeStage.EntersIntoForce && l.Of.Any(o => o.Id is null));
        if (sentence is null)
        {
            yield break;
        }

        foreach (var act in graph.NeededFor(graph.EntryIntoForce).Order().Select(i => graph.Happenings[i]).Where(h => h is { Kind: HappeningKind.Act, Actor: not null } && !ActKinds.IsConsent(h.Action!.Act)))
        {
            var promises = graph.WaysOf(act.Index).SelectMany(w => w).Where(n => n.Kind == NeedKind.Promise).Select(n => n.Because!).DistinctBy(n => n.Id).ToList();
            if (promises.Count > 0 && (!NeedsForce(act, graph) || context.Waiting.Happenings.Any(h => h.Kind == act.Kind && h.Words == act.Words && NeedsForce(h, context.Waiting))))
            {
                // Asked before entry into force; or only after it in so many words, which is found as a waiting circle.
                continue;
            }

            var later = promises.Count == 0 ? "" : $" ({promises.Numbers()} binds only from then on)";
            yield return Unprompted.On(sentence, act.Words, context.NameOf(act.Actor!.Value), later)
                .With(promises.Select(n => new RelatedPlace($"{n.Provision} asks it, but only from entry into force.", n.Source)))
                .Showing(context, promises.OfType<Obligation>().Take(1).Select(n => $"{n.Provision} is waiting"));
        }
    }

    private static bool NeedsForce(Happening act, WaitingGraph graph) => graph.NeededFor(act.Index).Contains(graph.EntryIntoForce);
}
