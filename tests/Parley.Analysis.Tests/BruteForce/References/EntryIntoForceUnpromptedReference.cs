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
        if (sentence is null || !reading.World.Happens.Contains(World.Force) || !willing.Happens.Contains(World.Force))
        {
            return;
        }

        var expected = willing.Needs.Keys
            .Where(n => (n.StartsWith("willing ", StringComparison.Ordinal) || (willing.Acts.TryGetValue(n, out var act) && !Deeds.IsConsent(act.Deed))) && !AllRuns.Reached(willing, without: n).Contains(World.Force))
            .Where(n => !MayFallDueBefore(n, reading));
        var found = reading.Found["PL3003"].ToList();
        Assert.All(found, f => Assert.Equal(sentence.Number, f.At[0]));
        Assert.Equal(expected.Count(), found.Count);
    }

    /// <summary>Whether some provision asks or allows it that falls due in some run.</summary>
    private static bool MayFallDueBefore(string what, Reading reading) => what.StartsWith("willing ", StringComparison.Ordinal)
        ? reading.BoundWorld.Happens.Contains($"due {what["willing ".Length..]}")
        : reading.BoundWorld.Acts[what] is var (who, deed) && World.Asking(reading.Draft, who, deed).Any(c => reading.BoundWorld.Happens.Contains(World.DueOf(c)));
}
