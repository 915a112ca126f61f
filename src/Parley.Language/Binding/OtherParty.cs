using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>"If a Party breaches 1.1, the other Party may suspend 1.2": who the other one is depends on who the one is, so the sentence is bound for each in turn.</summary>
/// <param name="Those">Whom the words are bound for: one party, or several that are named together.</param>
/// <param name="Others">Whom "the other Party" and "the other Parties" then mean.</param>
/// <param name="First">The words that speak of the one.</param>
internal sealed record OtherParty(ValueList<PartyId> Those, ValueList<PartyId> Others, NounPhraseSyntax First)
{
    private static readonly ImmutableArray<OtherParty?> Once = [null];

    /// <summary>For whom a statement has to be bound, in declared order: once, and for nobody, where it does not speak of the other one.</summary>
    /// <remarks>
    /// The one is whoever the statement names first; where it names nobody else, a remark says so. Some of the parties, or others than the parties, are named together:
    /// "Ukraine and Russia shall notify the other Parties" means those that are neither.
    /// </remarks>
    public static ImmutableArray<OtherParty?> In(StatementSyntax statement, Scope scope)
    {
        var phrases = SyntaxWalker.All(statement).OfType<NounPhraseSyntax>().Where(p => !p.Tokens.IsEmpty).OrderBy(p => p.Span.Start).ToList();
        if (phrases.Find(p => SpeaksOfOther(p) && PartyBinder.TryBind(p, scope) is not null) is not { } other)
        {
            return Once;
        }

        foreach (var phrase in phrases.Where(p => !SpeaksOfOther(p)))
        {
            switch (PartyBinder.TryBind(phrase, scope))
            {
                case [_, _, ..] all when scope.EachParty.All(all.Contains):
                    return [.. all.Select(one => new OtherParty([one], all.Where(p => p != one).ToValueList(), phrase))];
                case { } some when some.Count > 1 || scope.EachParty.Contains(some[0]):
                    return [new OtherParty(some, scope.EachParty.Where(p => !some.Contains(p)).ToValueList(), phrase)];
            }
        }

        scope.Problems.Add(NormDiagnostics.OtherThanWhom, other.Span, other.Text);
        return Once;
    }

    /// <summary>Whom words mean for this one; null where they do not depend on it.</summary>
    public ValueList<PartyId>? Meaning(NounPhraseSyntax phrase) =>
        SpeaksOfOther(phrase) ? Others
        : phrase == First || (Those.Count == 1 && phrase.Tokens.Any(t => t is { Kind: TokenKind.Word, Canonical: "party" or "side" or "signatory" })) ? Those
        : null;

    private static bool SpeaksOfOther(NounPhraseSyntax phrase) => phrase.Tokens.Any(t => t.IsWord("other"));
}
