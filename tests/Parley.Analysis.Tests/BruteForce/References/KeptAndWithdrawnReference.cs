using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Troops that have to be in a place on a day by which all have to have left it.</summary>
internal sealed class KeptAndWithdrawnReference() : SetReference<KeptAndWithdrawn>("PL3307")
{
    private const int Never = 99;

    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from kept in draft.Provisions.Where(c => c is { Kind: Kind.Keep, Least: 0, Most: 0 })
        from step in draft.Provisions.Where(c => c is { Kind: Kind.Duty, Deed.Act: "withdraw troops", Conditions.Count: 0, Optional: false })
        where step.By.Any(kept.By.Contains) && Clashing.AlwaysThere(kept.Deed!.Place, step.Deed!.Place) && IsGoneBefore(kept, step) && !Clashing.IsOver(kept, step) && !Clashing.IsOver(step, kept)
        select ("PL3307", $"{kept.Number} {step.Number}");

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Select(r => $"{found.At[0]} {r.Provision}");

    /// <summary>Whether on some day, whatever the withdrawal takes, they have to be there and to be gone; of times that are no dates nothing is known.</summary>
    private static bool IsGoneBefore(Clause kept, Clause step)
    {
        var gone = step.Until is { Date: { } day } until ? until.Included ? day : day - 1 : (int?)null;
        var there = kept.Until switch { null => Never, { Date: { } last } end => end.Included ? last : last - 1, _ => (int?)null };
        var from = kept.From switch { null or { Fact.What: What.Entry } => 0, { Date: { } first } => first, _ => (int?)null };
        return (from == 0 || from <= gone) && (there == Never || there > gone);
    }
}
