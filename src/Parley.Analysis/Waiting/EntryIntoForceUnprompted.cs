using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether entry into force waits for acts that nothing obliges anybody to do before it.</summary>
public sealed class EntryIntoForceUnprompted : IAnalysis
{
    public static readonly DiagnosticDescriptor Unprompted = new(
        "PL3003", DiagnosticSeverity.Warning, "Entry into force waits for an act that nothing obliges",
        "Entry into force waits until {0}, and nothing obliges {1} to do that before entry into force{2}. So it rests with {1} alone when, and whether, this agreement binds anybody. Let it follow entry into force, or bind it from signature with a date.",
        "Before entry into force an agreement obliges nobody. An act that entry into force waits for, other than consent itself, rests on good will alone.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Coast" means the area ["coast"](places.geojson).

            ## Article 1. Entry into force
            1.1 This agreement enters into force when the Mission has deployed its observers to the Coast.
            """));

    public string Name => "Entry into force";

    public string Assumes => "A duty without a beginning of its own binds only from entry into force, except acts of consent such as signature, ratification and referendum (Vienna Convention on the Law of Treaties, art. 24(4)); before that everybody may do of good will what it is not asked yet, and verification is asked about apart; what entry into force needs in every way counts.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Unprompted];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(Find(context), context);

    private static IEnumerable<Diagnostic> Find(AnalysisContext context)
    {
        var sentence = context.Norms.OfType<Life>().FirstOrDefault(l => l.Stage == LifeStage.EntersIntoForce && l.Of.Any(o => o.Id is null));
        if (sentence is null)
        {
            yield break;
        }

        var willing = context.WaitingForGoodWill;
        foreach (var act in willing.NeededFor(willing.EntryIntoForce).Order().Select(i => willing.Happenings[i]))
        {
            if (act is { Kind: HappeningKind.Act, Actor: { } actor, Action: { } action } && !ActKinds.IsConsent(action.Act))
            {
                var promises = Promises.Of(actor, action, context).DistinctBy(n => n.Id).ToList();
                if (!promises.Exists(p => IsAskedBefore(p, context)))
                {
                    yield return Finding(sentence, act.Words, context.NameOf(actor), promises, context);
                }
            }
            else if (act is { Kind: HappeningKind.Performance, Norm: { Bearers.IsEmpty: false } duty } && !IsAskedBefore(duty, context))
            {
                yield return Finding(sentence, act.Words, context.NamesOf(duty.Bearers), [duty], context);
            }
        }
    }

    /// <summary>Whether it binds before entry into force; or the text makes the two wait for one another in so many words, which is found as a circle.</summary>
    /// <remarks>Where a circle holds up entry into force nothing that it needs ever comes; then what the duty says of its own beginning counts.</remarks>
    private static bool IsAskedBefore(Norm duty, AnalysisContext context)
    {
        var (bound, text) = (context.WaitingForForce, context.Waiting);
        return bound.DueOf(duty) is { } due && (bound.ComesTrue[due] || (!text.ComesTrue[text.EntryIntoForce] && (EntryRules.BindsBefore(duty) || text.NeededFor(text.DueOf(duty)!.Value).Contains(text.EntryIntoForce))));
    }

    private static Diagnostic Finding(Norm sentence, string words, string who, List<Norm> later, AnalysisContext context) =>
        Unprompted.On(sentence, words, who, later.Count == 0 ? "" : $" ({later.Numbers()} binds only from then on)")
            .With(later.Select(n => new RelatedPlace($"{n.Provision} asks it, but only from entry into force.", n.Source)))
            .Showing(context, later.OfType<Obligation>().Take(1).Select(n => $"{n.Provision} is waiting"));
}
