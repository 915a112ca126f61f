using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What is asked and forbidden; what is only recommended is not asked.</summary>
internal sealed class DutyAgainstProhibitionReference() : SetReference<DutyAgainstProhibition>("PL3301")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        Clashing.Of(draft, c => c.Kind is Kind.Duty or Kind.Effort or Kind.Keep).Select(c => ("PL3301", $"{c.Clause.Number} {c.Ban.Number}"));

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Where(r => r.Message.Contains("forbids it", StringComparison.Ordinal)).Select(r => $"{found.At[0]} {r.Provision}");
}
