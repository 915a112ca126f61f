using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>An act of one side that every run to entry into force holds, if all act of their own good will, and that no run makes fall due before entry into force.</summary>
internal sealed class EntryIntoForceUnpromptedReference : IReference
{
    public Type Analysis => typeof(EntryIntoForceUnprompted);

    public void Compare(Reading reading)
    {
        var sentence = reading.Draft.Provisions.FirstOrDefault(c => c.Kind == Kind.Entry);
        var willing = new World(reading.Draft, entryBinds: true, goodWill: true);
        var expected = sentence is null || !reading.World.Happens.Contains(World.Force) ? [] : willing.Needs.Keys
            .Where(n => n.StartsWith("did ", StringComparison.Ordinal) && !IsConsent(n) && !AllRuns.Reached(willing, without: n).Contains(World.Force))
            .Where(n => !reading.BoundWorld.Happens.Contains(n) || !reading.BoundWorld.Needs[n].Parts.Any(p => p.What.StartsWith("due ", StringComparison.Ordinal)));
        var found = reading.Found["PL3003"].ToList();
        Assert.All(found, f => Assert.Equal(sentence!.Number, f.At[0]));
        Assert.Equal(expected.Count(), found.Count);
    }

    private static bool IsConsent(string did) => did.Contains(" sign ", StringComparison.Ordinal) || did.Contains(" accept ", StringComparison.Ordinal) || did.Contains(" hold a referendum ", StringComparison.Ordinal);
}
