using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>More tanks in a place than somebody may have in a place that holds it, on one day.</summary>
internal sealed class AmountsApartReference() : SetReference<AmountsApart>("PL3306")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from floor in draft.Provisions.Where(c => c is { Kind: Kind.Keep, Least: > 0 })
        from ceiling in draft.Provisions.Where(c => c is { Kind: Kind.Keep, Most: > 0 })
        where floor.Least > ceiling.Most && floor.By.Any(ceiling.By.Contains) && Clashing.AlwaysThere(floor.Deed!.Place, ceiling.Deed!.Place) && Clashing.Meet(floor, ceiling)
        select ("PL3306", $"{floor.Number} {ceiling.Number}");

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Select(r => $"{found.At[0]} {r.Provision}");
}
