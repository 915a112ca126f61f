using Parley.Analysis.Blocking;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A later rule of a body that some number of votes tells from its first.</summary>
internal sealed class RulesOfDecisionReference() : SetReference<RulesOfDecision>("PL3403")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from rule in draft.Provisions
        where rule.Kind == Kind.Rule
        let first = draft.Provisions.First(c => c.Kind == Kind.Rule)
        where rule.Method != first.Method || (rule.Method == Method.Votes && rule.Votes != first.Votes)
        select ("PL3403", $"{first.Number} {rule.Number}");

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Select(r => $"{found.At[0]} {r.Provision}");
}
