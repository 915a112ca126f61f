using Parley.Analysis.Blocking;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A decision of which it cannot be said who can block it.</summary>
internal sealed class UnknownBlockersReference() : SetReference<UnknownBlockers>("PL3402")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from decision in draft.Provisions
        where decision.Kind == Kind.Decision && Vetoes.Of(draft, decision) is null
        select ("PL3402", decision.Number);
}
