using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A term that no act names and no other term is made from.</summary>
internal sealed class NeverUsedReference() : SetReference<NeverUsed>("PL3114")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from term in draft.Terms
        where !draft.Terms.Any(t => t.Uses.Contains(term.Name)) && !draft.Deeds.Any(d => d.Place == term.Name || d.Phrase.EndsWith(term.Name, StringComparison.Ordinal))
        select ("PL3114", term.Name);

    protected override IEnumerable<string> PlacesOf(Found found) => [found.Message.Split((char)34)[1]];
}
