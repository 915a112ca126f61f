using NodaTime;
using Parley.Geography;
using Parley.Language;
using Parley.Model.Events;
using Parley.Monitoring.Plan;

namespace Parley.Bench.Monitoring;

/// <summary>The reference agreement, and as many events of a year as asked for, the same on every run: most of kinds that no norm speaks of.</summary>
public sealed class GeneratedEvents
{
    private static readonly string[] Unheard = ["meet", "publish", "send", "receive", "appoint", "chair", "build", "close"];
    private static readonly string[] Heard = ["open fire", "attack", "lay mines", "deploy", "report", "withdraw"];
    private static readonly string[] Parties = ["Ukraine", "Russia"];

    public GeneratedEvents(int count)
    {
        var folder = Path.Combine(Root(), "agreements", "ukraine-2025");
        var agreement = AgreementCompiler.Compile(new SourceText("2025-12-24.parley.md", File.ReadAllText(Path.Combine(folder, "2025-12-24.parley.md")))).Agreement;
        var atlas = Atlas.Open(agreement, file => new FileText(new SourceText(file, File.ReadAllText(Path.Combine(folder, file))))).Atlas;
        Entry = new LocalDate(2026, 1, 15).AtStartOfDayInZone(agreement.Zone).ToInstant();
        Plan = MonitorPlan.Compile(agreement, atlas, new MonitorOptions(Entry));
        Norms = agreement.Norms.Count;
        var random = new Random(20251224);
        Events = [.. Enumerable.Range(0, count).Select(i => Make(i, count, random))];
    }

    public MonitorPlan Plan { get; }

    public int Norms { get; }

    public Instant Entry { get; }

    public Instant End => Entry + Duration.FromDays(365);

    public Event[] Events { get; }

    private Event Make(int number, int count, Random random)
    {
        var at = Entry + Duration.FromSeconds((long)number * 365 * 86_400 / count);
        var heard = random.Next(10) == 0;
        return new Event
        {
            Id = new EventId($"generated-{number:0000000}"),
            When = When.At(at),
            KnownAt = at + Duration.FromMinutes(random.Next(600)),
            Act = new ActId(heard ? Heard[random.Next(Heard.Length)] : Unheard[random.Next(Unheard.Length)]),
            Actor = random.Next(3) is var who and < 2 ? Actor.Known(new PartyId(Parties[who])) : Actor.Undetermined,
            Where = new Around(new GeoPoint(34 + (5 * random.NextDouble()), 46 + (4 * random.NextDouble())), new Length(random.Next(4) == 0 ? 10_000 : 500), null),
            Establishment = (Establishment)random.Next(3),
            SourceName = "generated",
        };
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the benchmarks holds Parley.slnx.");
    }
}
