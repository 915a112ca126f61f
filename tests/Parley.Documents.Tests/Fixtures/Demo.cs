using NodaTime;
using Parley.Geography.Shapes;
using Parley.Language;
using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Documents.Tests.Fixtures;

/// <summary>A made-up report like those that people will read: an agreement written by hand, ninety days, some hundred events from a seed.</summary>
internal static class Demo
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
    private static readonly LocalDate InForce = new(2026, 1, 15);

    public static Compilation Compile()
    {
        using var stream = typeof(Demo).Assembly.GetManifestResourceStream("demo.parley.md")!;
        using var reader = new StreamReader(stream);
        return AgreementCompiler.Compile(new SourceText("demo.parley.md", reader.ReadToEnd()));
    }

    /// <param name="hostile">Words that every text field of the events holds; null for plain words.</param>
    public static ReportInput Report(int incidents = 110, string? hostile = null)
    {
        var compilation = Compile();
        var agreement = compilation.Agreement;
        var places = Ground.Of(agreement);
        var asOf = EndOf(InForce.PlusDays(89));
        var (events, found) = Incidents(agreement, incidents, hostile, asOf);
        events.AddRange(Performances(hostile));
        var states = States(agreement, hostile);
        var days = Enumerable.Range(0, 90).Count(d => !events.Any(e => Day(e.When.From) == InForce.PlusDays(d)));
        var coverage = new Coverage(
            events.Count,
            incidents + 4,
            events.Count(e => e.Where is null),
            found.Count(i => i.Where is Around { Radius.Metres: > 0 }),
            events.Count(e => e.Actor.IsUndetermined),
            events.Count(e => e.Establishment == Establishment.Alleged),
            events.Count(e => e.KnownAt - e.When.To > Duration.FromHours(24)),
            90,
            days,
            Gaps(hostile),
            [new Watch("w1", true, new When(At(0, 0), At(24, 0)), At(25, 0), null, "unmanned aircraft", "demo") { Exercise = true }, new Watch("w2", true, new When(At(40, 0), At(81, 0)), At(82, 0), null, "patrols", "demo") { Exercise = true }]);
        return new ReportInput
        {
            Agreement = agreement,
            Text = compilation.Text,
            Findings = [.. compilation.Diagnostics, .. Findings(compilation.Text, hostile)],
            Places = places,
            Holds = Ground.Judge(places),
            Result = new MonitorResult(asOf, asOf, states, found.OrderBy(i => i.At.From).ThenBy(i => i.Event.Value, StringComparer.Ordinal).ToValueList(), coverage, []),
            Events = events,
            Reading = [new ReadingSummary(hostile ?? "events.ndjson", 152, events.Count, 3, 1)],
            Tool = "Parley 0.1",
        };
    }

    private static (List<Event> Events, List<Incident> Incidents) Incidents(Agreement agreement, int count, string? hostile, Instant asOf)
    {
        var random = new Random(20251224);
        var contact = ((LineShape)Ground.Of(agreement).First(p => p.Place.Kind == PlaceKind.Line).Shapes[0]).Pieces[0];
        var (events, incidents) = (new List<Event>(), new List<Incident>());
        for (var i = 0; i < count; i++)
        {
            var at = contact[Math.Min(contact.Count - 1, (int)(Math.Pow(random.NextDouble(), 1.7) * contact.Count))];
            var day = (int)(90 * Math.Pow(random.NextDouble(), 1.3));
            var from = At(day, random.Next(24));
            var precision = random.Next(10);
            var point = new GeoPoint(Math.Round(at.Longitude + (random.NextDouble() * 0.3) - 0.15, 3), Math.Round(at.Latitude + (random.NextDouble() * 0.24) - 0.12, 3));
            Whereabouts? where = precision switch
            {
                < 5 => new Around(point, new Length(0), hostile),
                < 8 => new Around(new GeoPoint(Math.Round(at.Longitude, 1), Math.Round(at.Latitude, 1)), Length.FromKilometres(precision == 7 ? 50 : 25), hostile ?? "a named settlement"),
                8 => new InPlace(new PlaceId("Donetsk Region")),
                _ => null,
            };
            var established = precision < 5 && random.Next(3) > 0 ? Answer.Yes : Answer.Possibly;
            var actor = random.Next(3) switch { 0 => Actor.Known(new PartyId("Russia")), 1 => Actor.Known(new PartyId("Ukraine")), _ => Actor.Undetermined };
            var item = Make($"X-{i + 1:000}", from, "open fire", hostile) with
            {
                When = precision == 9 ? new When(Kyiv.AtStartOfDay(Day(from)).ToInstant(), EndOf(Day(from))) : When.At(from),
                KnownAt = Instant.Min(asOf, from + Duration.FromHours(2 + (random.Next(6) == 0 ? 40 : 0))),
                Actor = actor,
                Where = where,
                Establishment = established == Answer.Yes ? Establishment.Observed : Establishment.Alleged,
            };
            events.Add(item);
            incidents.Add(new Incident(
                new NormId("1.1"),
                new ProvisionId(i % 17 == 0 ? "1.2" : "1.1"),
                item.Id,
                item.When,
                item.KnownAt,
                actor,
                established,
                where,
                hostile ?? (established == Answer.Yes ? "Nothing keeps it from being yes." : where is null ? "The source names no place." : "Its place is not known exactly enough.")));
        }

        var kyiv = Make("X-KYIV", At(60, 3), "launch missiles", hostile) with { Where = new Around(new GeoPoint(30.52, 50.45), Length.FromKilometres(10), hostile ?? "Kyiv") };
        events.Add(kyiv);
        incidents.Add(new Incident(new NormId("1.1"), new ProvisionId("1.1"), kyiv.Id, kyiv.When, kyiv.KnownAt, kyiv.Actor, Answer.Possibly, kyiv.Where, hostile ?? "It lies outside the Strip; who did it is not determined."));
        return (events, incidents);
    }

    private static List<Event> Performances(string? hostile) =>
    [
        Make("V-2.1", At(27, 15), "verify", hostile) with { Provision = new ProvisionId("2.1"), Conclusion = Conclusion.Met, Actor = Actor.Known(new PartyId("Monitoring Force")), Establishment = Establishment.Assessed },
        Make("W-2.1", At(24, 9), "withdraw", hostile) with { Stage = ActStage.Completed, Object = hostile ?? "forces", Actor = Actor.Known(new PartyId("Russia")), Where = new InPlace(new PlaceId("Sumy Region")), Establishment = Establishment.Corroborated },
        Make("W-2.2", At(41, 9), "withdraw", hostile) with { Stage = ActStage.Begun, Object = hostile ?? "forces", Actor = Actor.Known(new PartyId("Russia")), Where = new InPlace(new PlaceId("Kharkiv Region")) },
        Make("P-UA", At(52, 12), "release", hostile) with { Object = hostile ?? "prisoners of war", Actor = Actor.Known(new PartyId("Ukraine")), Establishment = Establishment.Corroborated, Note = hostile },
    ];

    private static ValueList<NormInstance> States(Agreement agreement, string? hostile)
    {
        NormInstance Make(string norm, string[] bearers, NormState state, Answer established, Answer? kept, int? from, int? by, int? since, string[] evidence, string why) => new(
            new NormId(norm),
            new ProvisionId(norm.Split('#', '|')[0]),
            bearers.Select(b => new PartyId(b)).ToValueList(),
            state,
            established,
            kept,
            from is { } f ? Kyiv.AtStartOfDay(InForce.PlusDays(f)).ToInstant() : null,
            by is { } b ? EndOf(InForce.PlusDays(b)) : null,
            since is { } s ? Kyiv.AtStartOfDay(InForce.PlusDays(s)).ToInstant() : null,
            evidence.Select(e => new EventId(e)).ToValueList(),
            hostile ?? why);
        return
        [
            Make("1.1", ["Ukraine"], NormState.InForce, Answer.Yes, Answer.Possibly, 0, null, 0, ["X-003", "X-005"], "It applies since entry into force; the events against it are possible and none is established."),
            Make("1.1", ["Russia"], NormState.InForce, Answer.Yes, Answer.No, 0, null, 0, ["X-001", "X-004", "X-006", "X-007", "X-008", "X-009", "X-010", "X-011"], "It applies since entry into force; 8 events against it are established."),
            Make("1.2", ["Ukraine"], NormState.InForce, Answer.Yes, Answer.Possibly, 0, null, 0, ["X-018"], "One event near the Plant is known to 25 km only."),
            Make("1.2", ["Russia"], NormState.InForce, Answer.Yes, Answer.Possibly, 0, null, 0, ["X-018"], "One event near the Plant is known to 25 km only."),
            Make("1.3", ["Monitoring Force"], NormState.Due, Answer.Yes, null, 0, null, 0, [], "1.1 applies without end, so verifying it has no last day."),
            Make("1.4", ["Monitoring Force"], NormState.InForce, Answer.Yes, Answer.Yes, 0, null, 0, [], "A report was received in every period of 24 hours."),
            Make("1.5", ["Ukraine"], NormState.Available, Answer.Possibly, null, null, null, 3, ["X-001"], "The breach that it waits for is reported and not found."),
            Make("1.5#2", ["Russia"], NormState.Unavailable, Answer.Yes, null, null, null, 0, [], "No breach of 1.1 by Ukraine is known."),
            Make("2.1", ["Russia"], NormState.Fulfilled, Answer.Yes, Answer.Yes, 0, 30, 24, ["W-2.1", "V-2.1"], "Withdrawal was completed on day 24 and verified on day 27, before the last day."),
            Make("2.2", ["Russia"], NormState.Overdue, Answer.Yes, Answer.No, 0, 45, 46, ["W-2.2"], "The last day has passed; a beginning of the withdrawal is alleged, a completion is not known."),
            Make("2.3", ["Monitoring Force"], NormState.Fulfilled, Answer.Yes, Answer.Yes, 0, 30, 27, ["V-2.1"], "2.1 was verified on day 27."),
            Make("3.1", ["Ukraine"], NormState.Fulfilled, Answer.Yes, Answer.Yes, 0, 60, 52, ["P-UA"], "The release is corroborated by two sources on day 52."),
            Make("3.1", ["Russia"], NormState.Overdue, Answer.Possibly, Answer.Possibly, 0, 60, 61, [], "No release is known; the sources do not cover days 50 to 60."),
            Make("3.2", ["Ukraine"], NormState.Due, Answer.Yes, null, 0, null, 0, [], "The text sets no date."),
            Make("4.1", ["Russia"], NormState.Due, Answer.Possibly, null, 0, null, 0, [], "The depth of the Eastern Strip and the number of days are blank."),
            Make("4.2", ["Ukraine"], NormState.Waiting, Answer.Yes, null, null, null, 0, [], "It waits for a verification of 4.1, which is not known."),
            Make("4.3", ["Ukraine"], NormState.Available, Answer.Yes, null, null, null, 0, [], "It applies since entry into force."),
            Make("4.4", ["Ukraine"], NormState.InForce, Answer.Yes, Answer.Yes, 0, null, 0, [], "Nothing known is against it."),
            Make("4.4", ["Russia"], NormState.InForce, Answer.Yes, Answer.Possibly, 0, null, 0, [], "The Kinburn Spit could not be seen on 38 days."),
            Make("4.5", [], NormState.NotSought, Answer.Yes, null, null, null, 0, [], "Nobody has called a referendum."),
            Make("4.6", ["Working Group"], NormState.Open, Answer.Yes, null, 0, 120, 0, [], "No decision is known; the text names no default."),
        ];
    }

    private static ValueList<Watch> Gaps(string? hostile) =>
    [
        new Watch("g1", false, new When(At(6, 0), At(19, 0)), At(20, 0), new PlaceId("Kinburn Spit"), hostile ?? "access denied", hostile ?? "Monitoring Force, day report") { Exercise = true },
        new Watch("g2", false, new When(At(25, 0), At(33, 12)), At(34, 0), new PlaceId("Donetsk Zone"), hostile ?? "camera jammed", hostile ?? "Monitoring Force, day report") { Exercise = true },
        new Watch("g3", false, new When(At(50, 0), At(60, 23)), At(62, 0), null, hostile ?? "no patrols, weather", hostile ?? "Monitoring Force, day report") { Exercise = true },
    ];

    private static ValueList<Diagnostic> Findings(SourceText text, string? hostile)
    {
        SourceAnchor At(string words) => text.AnchorOf(new TextSpan(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
        return
        [
            new Diagnostic("PL9901", DiagnosticSeverity.Warning, hostile ?? "3.2 has no deadline: \"as soon as possible\" sets no date. Name a day, or an event to count from.", At("as soon as possible")) { Provision = "3.2" },
            new Diagnostic("PL9902", DiagnosticSeverity.Error, hostile ?? "4.1 and 4.2 cannot be dated: 4.2 waits for a verification of 4.1, and the days of 4.1 are blank.", At("within [30 | 60] days after the Monitoring Force has verified 4.1"))
            {
                Provision = "4.2",
                Related = [new RelatedPlace(hostile ?? "The days of 4.1 are left blank here.", At("within [blank] days"))],
                Fixes = [new CodeFix(hostile ?? "Name the number of days in 4.1", At("[blank] days"), "30 days")],
            },
            new Diagnostic("PL9903", DiagnosticSeverity.Note, hostile ?? "The file draws its places as an illustration.", SourceAnchor.AtLine(hostile ?? "places.geojson", 1)),
        ];
    }

    private static Event Make(string id, Instant at, string act, string? hostile) => new()
    {
        Id = new EventId(hostile is null ? id : id + hostile),
        When = When.At(at),
        KnownAt = at + Duration.FromHours(3),
        Act = new ActId(act),
        SourceName = hostile ?? (id[0] == 'X' ? "exercise generator" : "exercise, by hand"),
        Exercise = true,
        Source = SourceAnchor.AtLine(hostile ?? "events.ndjson", id.Length),
    };

    private static Instant At(int day, int hour) => Kyiv.AtStartOfDay(InForce.PlusDays(day)).ToInstant() + Duration.FromHours(hour);

    private static Instant EndOf(LocalDate day) => Kyiv.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.FromNanoseconds(1);

    private static LocalDate Day(Instant at) => at.InZone(Kyiv).Date;
}
