using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What is asked although outside law bars it while martial law is in force, which no provision ends.</summary>
internal sealed class OutsideBarWithoutEndReference() : SetReference<OutsideBarWithoutEnd>("PL3006")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from law in draft.Laws
        from state in law.FactsOf(Word.While).Where(f => f.What == What.MartialLaw && !World.EndingsOf(draft, f.Who).Any())
        from asked in BarredByOutsideLawReference.AskedBy(draft, law)
        where !draft.Clause(asked).Awaited.Any(f => f is { What: What.Done, Deed.Act: "lift martial law" } && (f.Who == state.Who || !draft.Sides.Any(s => s.Name == f.Who)))
        select ("PL3006", asked);
}
