using Parley.Analysis.Exposing;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What a side does in every run in which a promise to it falls due; of what never falls due nothing is compared.</summary>
internal sealed class ExposureReference : IReference
{
    public Type Analysis => typeof(Exposures);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        var world = new World(draft, entryBinds: true, performances: true);
        var without = world.Needs.Keys.ToDictionary(n => n, n => new Lazy<IReadOnlySet<string>>(() => AllRuns.Reached(world, without: n)));
        bool Needs(string what, string first) => world.Happens.Contains(what) && !without[first].Value.Contains(what);

        IEnumerable<string> Steps(string side, string what) => world.Needs.Keys
            .Where(n => StepOf(n, side, world, draft) is not null && n != what && Needs(what, n))
            .Select(n => StepOf(n, side, world, draft)!).Distinct().Order(StringComparer.Ordinal);

        var found = Exposures.Of(reading.Context.Agreement, null).ToLookup(e => (reading.Context.FindParty(e.Party)!.Name, e.Promise?.Provision.Value));
        foreach (var side in draft.Sides.Select(s => s.Name))
        {
            var toldOfEntry = Told(found[(side, null)].Single()).ToList();
            var toEntry = world.Happens.Contains(World.Force) ? Steps(side, World.Force).ToList() : toldOfEntry;
            Assert.Equal(toEntry, toldOfEntry);
            foreach (var promise in draft.Provisions.Where(c => c.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.Keep or Kind.Monitor && !c.By.Contains(side) && world.Happens.Contains(World.DueOf(c))))
            {
                var due = World.DueOf(promise);
                var offended = ProvidesForCase(promise, side, draft) || world.Needs.Keys.Any(n => IsOffence(n, side, world, draft) && Needs(due, n));
                Assert.True(offended == !found[(side, promise.Number)].Any(), $"{promise.Number} is {(offended ? "no" : "a")} promise to {side}");
                foreach (var told in found[(side, promise.Number)])
                {
                    var steps = Steps(side, due);
                    Assert.Equal(told.AfterEntry ? steps.Except(toEntry) : steps, Told(told));
                    Assert.Equal(Needs(due, World.Force) || promise.From is not { Fact.What: What.Anchor, Days: [0] }, told.AfterEntry);
                }
            }
        }
    }

    private static IEnumerable<string> Told(Exposure exposure) => exposure.Steps.Select(s => s.Duty?.Value ?? s.Words).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The duty by which a side does something, or what it does where nothing asks it; null for what others do.</summary>
    private static string? StepOf(string what, string side, World world, Draft draft)
    {
        if (world.Acts.TryGetValue(what, out var act))
        {
            return act.Who != side ? null : World.Asking(draft, side, act.Deed).OrderBy(c => c.Deed!.Act != act.Deed.Act).FirstOrDefault(c => c.Kind != Kind.May)?.Number ?? $"{side} has {act.Deed.PastPhrase}";
        }

        return what.StartsWith("performed ", StringComparison.Ordinal) && draft.Clause(what["performed ".Length..]) is { Kind: Kind.Duty or Kind.Effort or Kind.Request } duty && duty.By.Contains(side) ? duty.Number : null;
    }

    /// <summary>What a side is forbidden and nothing asks of it, or a breach that can only be its own.</summary>
    private static bool IsOffence(string what, string side, World world, Draft draft)
    {
        if (world.Acts.TryGetValue(what, out var act))
        {
            return act.Who == side && !World.Asking(draft, side, act.Deed).Any()
                && draft.Provisions.Any(b => b.Kind == Kind.Ban && b.By.Contains(side) && (Deeds.MayBe(act.Deed, b.Deed!) || Deeds.MayBe(b.Deed!, act.Deed)));
        }

        return world.Breaches.TryGetValue(what, out var breach)
            && (breach.Who.Length > 0 ? breach.Who == side : draft.Reached(breach.Of).Where(World.IsDuty).All(c => c.By is [var only] && only == side));
    }

    /// <summary>A case of its own that nothing asks for, and that it cannot do without: <c>if Arland has used force</c>.</summary>
    private static bool ProvidesForCase(Clause promise, string side, Draft draft) => promise.Conditions.Where(c => c.Word is Word.If or Word.Whenever)
        .Any(c => c.All ? c.Facts.Any(f => IsCase(f, side, draft)) : c.Facts.All(f => IsCase(f, side, draft)));

    private static bool IsCase(Occurrence fact, string side, Draft draft) =>
        fact.What == What.Done && fact.Who == side && !Deeds.IsConsent(fact.Deed!) && !World.Asking(draft, side, fact.Deed!).Any();
}
