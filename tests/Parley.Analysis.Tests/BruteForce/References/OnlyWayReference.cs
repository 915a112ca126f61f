using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Drafts name no roads, so nothing is cut off; drawn ways have tests of their own.</summary>
internal sealed class OnlyWayReference() : SetReference<OnlyWay>("PL3305")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) => [];
}
