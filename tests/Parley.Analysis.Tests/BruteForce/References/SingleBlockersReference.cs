using Parley.Analysis.Blocking;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Who alone can block a decision, an approval that a side gives itself, or entry into force by not verifying; and every blocking set of the table.</summary>
internal sealed class SingleBlockersReference : IReference
{
    public Type Analysis => typeof(SingleBlockers);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        var expected = Vetoes.Sentences(draft).SelectMany(c => Alone(draft, c).Select(p => $"{p} {c.Number}"));
        var found = reading.Found["PL3401"].SelectMany(f => draft.Players.Where(p => f.Message.Split(" alone can block")[0].Contains(p.Name, StringComparison.OrdinalIgnoreCase)).SelectMany(p => f.At.Select(a => $"{p.Name} {a}")));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));

        var sets = Vetoes.Sentences(draft).Select(c => $"{c.Number}: {(Vetoes.Of(draft, c) is { } vetoes ? Words(vetoes) : "unknown")}");
        Assert.Equal(sets, Blockers.All(reading.Context).Select(b => $"{b.Sentence.Provision}: {(b.Unknown is null ? Words(b.Minimal.Select(s => s.Select(p => reading.Context.FindParty(p)!.Name))) : "unknown")}"));
    }

    private static string Words(IEnumerable<IEnumerable<string>> sets) => string.Join("; ", sets.Select(s => string.Join(',', s.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Alone(Draft draft, Clause clause)
    {
        var alone = (Vetoes.Of(draft, clause) ?? []).Where(s => s.Count == 1).Select(s => s[0]);
        return clause.Kind switch
        {
            Kind.Decision => alone,
            Kind.Approval => clause.Referendum ? [] : alone.Where(p => draft.Find(p).Role == Role.Side),
            _ => alone.Where(p => clause.Awaited.Any(f => f.What == What.Verified && f.Who == p)),
        };
    }
}
