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

    public static ToldAct Conclude(ToldAct act, bool referendum, bool approved) => referendum
        ? act with { Act = new ActId("hold a referendum"), Conclusion = approved ? Conclusion.Met : Conclusion.NotMet }
        : act;
}
