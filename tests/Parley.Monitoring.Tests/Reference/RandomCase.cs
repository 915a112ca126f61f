using CsCheck;
using NodaTime;
using Parley.Model;
using Parley.Model.Events;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Tests.Reference;

/// <summary>What a random small agreement says; times are whole hours from <see cref="Origin"/>.</summary>
/// <param name="Entry">When it enters into force.</param>
/// <param name="Release">Hours for 1.1.</param>
/// <param name="Unless">Whether 1.1 holds unless Ukraine has rejected the plan.</param>
/// <param name="Open">Hours for 1.2.</param>
/// <param name="AfterVerified">Whether 1.2 counts from verification of 1.1, or from its performance.</param>
/// <param name="FireFrom">From when 1.3 forbids.</param>
/// <param name="FireUntil">Until when, that hour included.</param>
/// <param name="FireOnlyIf">Whether 1.3 forbids only if Ukraine has accepted the plan.</param>
/// <param name="Every">Hours between two reports for 1.4.</param>
/// <param name="SuspendIfBreached">Whether Ukraine may suspend 1.3 only when Russia has breached it.</param>
/// <param name="Reply">Hours to reply for 1.6.</param>
internal sealed record Terms(int Entry, int Release, bool Unless, int Open, bool AfterVerified, int FireFrom, int FireUntil, bool FireOnlyIf, int Every, bool SuspendIfBreached, int Reply)
{
    public static readonly Instant Origin = Instant.FromUtc(2026, 1, 1, 0, 0);

    public const int Hours = 40;

    public static readonly Gen<Terms> Any =
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 20], Gen.Bool, Gen.Int[1, 12], Gen.Bool, Gen.Select(Gen.Int[0, 15], Gen.Int[15, 40], Gen.Bool), Gen.Select(Gen.Int[2, 12], Gen.Bool, Gen.Int[1, 9]))
            .Select((entry, release, unless, open, verified, fire, rest) => new Terms(entry, release, unless, open, verified, fire.Item1, fire.Item2, fire.Item3, rest.Item1, rest.Item2, rest.Item3));

    private static string Clock(int hour)
    {
        var local = (Origin + Duration.FromHours(hour)).InZone(Case.Kyiv).LocalDateTime;
        return $"{local.Hour:00}:00 on {local.Day} {(local.Month == 1 ? "January" : "February")} 2026";
    }

    public Agreement Compile() => Case.Read(Text).Agreement;

    public string Text => Case.TextOf(
        $"""
        1.1 Russia shall release the prisoners within {Release} hours of entry into force{(Unless ? ", unless Ukraine has rejected the plan" : "")}.
        1.2 Ukraine shall convene the Council within {Open} hours after {(AfterVerified ? "the Monitoring Force has verified 1.1" : "Russia has released the prisoners")}.
        1.3 From {Clock(FireFrom)}, no Party shall open fire until {Clock(FireUntil)}{(FireOnlyIf ? ", only if Ukraine has accepted the plan" : "")}.
        1.4 The Monitoring Force shall report on 1.3 every {Every} hours.
        1.5 {(SuspendIfBreached ? "If Russia breaches 1.3, Ukraine" : "Ukraine")} may suspend 1.3.
        1.6 Whenever Ukraine has notified Russia, Russia shall answer Ukraine within {Reply} hours.
        1.7 Ukraine may waive 1.1.
        """,
        "## Acts\n- \"answer\": Russia answers Ukraine.");

    public MonitorPlan Plan() => MonitorPlan.Compile(Compile(), null, new MonitorOptions(Origin + Duration.FromHours(Entry)));
}

/// <summary>What happened: one of the kinds that the terms speak of, at an hour or within some.</summary>
internal sealed record Happening(int Number, FactKind Kind, int From, int To, bool Sure)
{
    public bool Exact => From == To && Sure;

    /// <summary>Several facts, no two of which can have happened at the same hour.</summary>
    public static Gen<List<Happening>> Trace(bool exact) =>
        Gen.Select(Gen.Int[0, 11].Array[0, 14], Gen.Int[1, 5].Array[14], Gen.Int[0, 3].Array[14], Gen.Int[0, 4].Array[14]).Select((kinds, gaps, lengths, doubts) =>
        {
            var facts = new List<Happening>();
            var hour = 0;
            for (var i = 0; i < kinds.Length; i++)
            {
                var from = hour + gaps[i];
                var to = exact || lengths[i] > 2 ? from : from + lengths[i];
                facts.Add(new Happening(i, (FactKind)kinds[i], from, to, exact || doubts[i] > 0));
                hour = to;
            }

            return facts;
        });

    public Event ToEvent(int? knownAt = null)
    {
        var made = new Event
        {
            Id = new EventId($"e{Number:00}"),
            When = new When(Terms.Origin + Duration.FromHours(From), Terms.Origin + Duration.FromHours(To)),
            KnownAt = Terms.Origin + Duration.FromHours(knownAt ?? To),
            Act = default,
            Establishment = Sure ? Establishment.Observed : Establishment.Alleged,
            SourceName = "test",
        };
        Event By(string who, string act) => made with { Act = new ActId(act), Actor = Actor.Known(new PartyId(who)) };
        return Kind switch
        {
            FactKind.Release => By("Russia", "release") with { Object = "prisoners", Stage = ActStage.Completed },
            FactKind.Reject => By("Ukraine", "reject") with { Object = "plan" },
            FactKind.Accept => By("Ukraine", "accept") with { Object = "plan" },
            FactKind.Verify => By("Monitoring Force", "verify") with { Provision = new ProvisionId("1.1"), Conclusion = Conclusion.Met },
            FactKind.Convene => By("Ukraine", "convene") with { Counterparty = new PartyId("Council"), Object = "council" },
            FactKind.FireRussia => By("Russia", "open fire"),
            FactKind.FireUkraine => By("Ukraine", "open fire"),
            FactKind.Report => By("Monitoring Force", "report") with { Provision = new ProvisionId("1.3") },
            FactKind.Suspend => By("Ukraine", "suspend") with { Provision = new ProvisionId("1.3") },
            FactKind.Resume => By("Ukraine", "resume") with { Provision = new ProvisionId("1.3") },
            FactKind.Notify => By("Ukraine", "notify") with { Counterparty = new PartyId("Russia") },
            _ => By("Ukraine", "waive") with { Provision = new ProvisionId("1.1") },
        };
    }
}

internal enum FactKind
{
    Release,
    Reject,
    Accept,
    Verify,
    Convene,
    FireRussia,
    FireUkraine,
    Report,
    Suspend,
    Resume,
    Notify,
    Waive,
}
