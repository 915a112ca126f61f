using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>Those who approve without being declared: <c>a referendum in Ukraine</c>, <c>the parliament of Ukraine</c>.</summary>
internal static class OrganVote
{
    /// <summary>Whose, and whether it is a referendum; null where the words name somebody else.</summary>
    public static (PartyId Party, bool Referendum)? TryRead(NounPhraseSyntax? actor, Scope scope)
    {
        if (actor is null)
        {
            return null;
        }

        var words = actor.Tokens.SkipWhile(t => t.Kind == TokenKind.Word && t.Canonical is "a" or "the" or "national").ToList();
        if (words is not [{ Canonical: "referendum" or "parliament" } organ, { Canonical: "in" or "of" }, { Kind: TokenKind.Name } name] || !scope.Expand(name.Name!).Any())
        {
            return null;
        }

        var party = scope.Expand(name.Name!).First();
        var referendum = organ.IsWord("referendum");
        var parliament = scope.Parties.FirstOrDefault(p => p.OrganOf == party && p.Role == PartyRole.Parliament);
        return (referendum || parliament is null ? party : parliament.Id, referendum);
    }

    /// <summary>Of a referendum whose country the words do not name, that of the only one that the agreement asks for; about the one provision that asks, where there is one.</summary>
    public static IReadOnlyList<ToldAct> Failed(FailedReferendumSyntax fact, StepScope scope)
    {
        var asking = scope.Agreement.Norms.OfType<ApprovalGate>().Where(g => g.Means == ApprovalMeans.Referendum).ToList();
        var asked = fact.Where is { } where ? PartyBinder.Bind(where, scope.Names) : asking.SelectMany(g => g.Bearers).Distinct().ToValueList();
        if (asked is not [var party])
        {
            return ToldActBinder.NoEvent(fact, scope, "the agreement does not tell whose referendum is meant. Say it: \"the referendum in P fails\".");
        }

        var about = asking.Where(g => g.Bearers.Contains(party)).Select(g => (ProvisionId?)g.Provision).Distinct().ToList();
        return [new ToldAct(new ActId("hold a referendum")) { Actor = Actor.Known(party), Conclusion = Conclusion.NotMet, Provision = about.Count == 1 ? about[0] : null }];
    }

    public static ToldAct Conclude(ToldAct act, bool referendum, bool approved) => referendum
        ? act with { Act = new ActId("hold a referendum"), Conclusion = approved ? Conclusion.Met : Conclusion.NotMet }
        : act;
}
