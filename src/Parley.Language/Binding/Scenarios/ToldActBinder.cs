using Parley.Language.Syntax;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>The acts that a fact of the language tells of: one for each who did it, each place and each recipient.</summary>
internal static class ToldActBinder
{
    /// <summary>None where the fact is no event; a remark then says why.</summary>
    public static IReadOnlyList<ToldAct> ActsOf(FactSyntax fact, StepScope scope) => fact switch
    {
        ActFactSyntax { Negated: false } act => OfAct(act, scope),
        StateFactSyntax { Negated: false } state => ProvisionEvents.Of(state, scope),
        OutsideFactSyntax outside => OfOutside(outside, scope),
        FailedReferendumSyntax failed => OrganVote.Failed(failed, scope),
        AnchorFactSyntax anchor => OfAnchor(anchor, scope),
        _ => NoEvent(fact, scope, "what is not done leaves no trace. Leave it out, or let time pass: \"nothing else happens until 2026-03-05\"."),
    };

    /// <summary>The acts of a phrase with its roles, by each of several or by one of them.</summary>
    public static IReadOnlyList<ToldAct> OfPhrase(ActPhraseSyntax phrase, IReadOnlyList<Actor> actors, ActStage stage, StepScope scope)
    {
        var told = new List<ToldAct>();
        foreach (var actor in actors)
        {
            var action = ActionBinder.Bind(phrase, actor.Candidates, scope.Names);
            if (action.Places.Select(p => p.Place).Where(p => scope.Agreement.FindPlace(p) is null).Select(p => (PlaceId?)p).FirstOrDefault() is { } unknown)
            {
                scope.Problems.Add(ScenarioDiagnostics.PlaceNotKnown, phrase.Span, unknown.Value);
                return [];
            }

            told.AddRange(ActionTelling.Tell(action, actor, stage, scope.Agreement));
        }

        return told;
    }

    /// <summary>Everybody named acts; of those joined by "or" one does; nobody knows who "somebody" is.</summary>
    public static IReadOnlyList<Actor> ActorsOf(NounPhraseSyntax? phrase, Scope scope)
    {
        if (phrase is null || phrase.Tokens is [{ Canonical: "somebody" or "anybody" or "someone" }])
        {
            return [Actor.Undetermined];
        }

        var parties = PartyBinder.Bind(phrase, scope);
        return parties.Count < 2 || PartyBinder.MeansAny(phrase) ? [new Actor(parties)] : [.. parties.Select(Actor.Known)];
    }

    private static IReadOnlyList<ToldAct> OfAct(ActFactSyntax fact, StepScope scope)
    {
        if (OrganVote.TryRead(fact.Actor, scope.Names) is var (party, referendum) && fact.Act.Act?.Id is "approve" or "accept" or "refuse" or "reject" or "ratify" or "adopt")
        {
            var approved = fact.Act.Act.Id is not ("refuse" or "reject");
            return [.. OfPhrase(fact.Act, [Actor.Known(party)], ActStage.Unstated, scope).Select(a => OrganVote.Conclude(a, referendum, approved))];
        }

        var acts = OfPhrase(fact.Act, ActorsOf(fact.Actor, scope.Names), fact.Stage, scope);
        return fact.Act.Act?.Id == "verify" ? [.. acts.Select(a => a with { Conclusion = Conclusion.Met })] : acts;
    }

    private static ToldAct[] OfOutside(OutsideFactSyntax fact, StepScope scope)
    {
        var actor = fact.Where is { } where && PartyBinder.Bind(where, scope.Names) is [var party, ..] ? Actor.Known(party) : Actor.Undetermined;
        return [new ToldAct(new ActId(fact.Negated ? "lift" : "declare")) { Actor = actor, Object = fact.Subject, Stage = fact.Negated ? ActStage.Completed : ActStage.Unstated }];
    }

    private static IReadOnlyList<ToldAct> OfAnchor(AnchorFactSyntax fact, StepScope scope)
    {
        var anchor = scope.Agreement.Anchors.FirstOrDefault(a => a.Id.Value == fact.Anchor);
        if (anchor?.Meaning is { } meaning)
        {
            return NoEvent(fact, scope, $"it comes about by \"{meaning}\". Tell of that.");
        }

        return [new ToldAct(new ActId("declare")) { Object = fact.Anchor }];
    }

    public static IReadOnlyList<ToldAct> NoEvent(FactSyntax fact, StepScope scope, string why)
    {
        scope.Problems.Add(ScenarioDiagnostics.NoEvent, fact.Span, Parsing.DocumentParser.Flatten(scope.Names.Source[fact.Span]), why);
        return [];
    }
}
