using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What is allowed and forbidden.</summary>
internal sealed class AllowedAndForbiddenReference() : SetReference<AllowedAndForbidden>("PL3302")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        Clashing.Of(draft, c => c.Kind is Kind.May).Select(c => ("PL3302", $"{c.Clause.Number} {c.Ban.Number}"));

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Where(r => r.Message.Contains("forbids it", StringComparison.Ordinal)).Select(r => $"{found.At[0]} {r.Provision}");
}
