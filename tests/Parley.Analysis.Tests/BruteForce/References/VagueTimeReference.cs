using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A duty with words of time only.</summary>
internal sealed class VagueTimeReference() : SetReference<VagueTime>("PL3102")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause.Vague.Length > 0 && clause.Until is null
        select ("PL3102", clause.Number);
}
