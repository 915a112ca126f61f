using NodaTime;
using NodaTime.Text;
using Parley.Language;
using Parley.Model;
using Parley.Model.Events;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

/// <summary>A small agreement in Kyiv time, and events against it, written shortly.</summary>
internal sealed class Case
{
    public static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    private readonly List<Event> _events = [];
    private readonly List<Watch> _watches = [];

    private Case(Agreement agreement) => Agreement = agreement;

    public Agreement Agreement { get; }

    public string? InForce { get; set; } = "2026-01-15";

    public IReadOnlyList<Event> Events => _events;

    /// <summary>Reads the articles' provisions, one a line; any remark but a warning fails the test.</summary>
    public static Case Of(string provisions, string before = "") => Read(TextOf(provisions, before));

    /// <summary>The whole document with these provisions.</summary>
    public static string TextOf(string provisions, string before = "") =>
        $"""
            ---
            parley: 1
            title: Case
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine**
            - **Russia**
            - **the Monitoring Force**, an observer
            - **the Council**, a body

            ## Definitions
            - "the Strip" means the area ["strip"](places.geojson).
            - "the Zone" means the area ["zone"](places.geojson).

            {before}

            ## Article 1. Test
            {provisions}
            """.Replace("\r", "", StringComparison.Ordinal);

    public static Case Read(string text)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("case.parley.md", text));
        var errors = compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(d => $"{d.Code} {d.At}: {d.Message}")));
        return new Case(compilation.Agreement);
    }

    /// <summary>An instant from a local date and time in Kyiv, or from the beginning of a date.</summary>
    public static Instant At(string text) =>
        text.Contains('T', StringComparison.Ordinal)
            ? Kyiv.AtStrictly(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value).ToInstant()
            : Kyiv.AtStartOfDay(LocalDatePattern.Iso.Parse(text).Value).ToInstant();

    /// <summary>The last instant of a day in Kyiv.</summary>
    public static Instant EndOf(string day) => Kyiv.AtStartOfDay(LocalDatePattern.Iso.Parse(day).Value.PlusDays(1)).ToInstant() - Duration.Epsilon;

    public static When Day(string day) => new(At(day), EndOf(day));

    /// <summary>Adds an event: at an instant where <paramref name="at"/> names a time, else on the whole day; known when it ended.</summary>
    public Case Add(string id, string act, string at, string? actor = null, Func<Event, Event>? change = null)
    {
        var when = at.Contains('T', StringComparison.Ordinal) ? When.At(At(at)) : Day(at);
        var made = new Event
        {
            Id = new EventId(id),
            Act = new ActId(act),
            When = when,
            KnownAt = when.To,
            Actor = actor is null ? Actor.Undetermined : Actor.Known(new PartyId(actor)),
            Establishment = Establishment.Observed,
            SourceName = "test",
        };
        _events.Add(change is null ? made : change(made));
        return this;
    }

    public Case Gap(string from, string to, string? place = null)
    {
        _watches.Add(new Watch($"w{_watches.Count}", Seen: false, new When(At(from), At(to)), At(to), place is null ? null : new PlaceId(place), "access denied", "test"));
        return this;
    }

    public MonitorPlan Plan() =>
        MonitorPlan.Compile(Agreement, null, InForce is null ? MonitorOptions.None : new MonitorOptions(At(InForce)));

    public MonitorState State() => _watches.Aggregate(Monitor.ApplyAll(Monitor.Start(Plan()), _events), Monitor.Apply);

    public MonitorResult Report(string asOf, string? knownAt = null, ReportOptions? options = null) =>
        Monitor.Report(State(), At(asOf), knownAt is null ? At(asOf) : At(knownAt), options);

    public NormInstance One(string asOf, string provision = "1.1", string? bearer = null, string? knownAt = null) =>
        Assert.Single(Report(asOf, knownAt).Instances, i => i.Provision.Value == provision && (bearer is null || i.Bearers.Any(b => b.Value == bearer)));

    /// <summary>State, and a question mark where it is only possible: <c>Due</c>, <c>Overdue?</c>.</summary>
    public string StateAt(string asOf, string provision = "1.1", string? bearer = null)
    {
        var instance = One(asOf, provision, bearer);
        Assert.NotEqual(Answer.No, instance.Established);
        return instance.State + (instance.Established == Answer.Yes ? "" : "?");
    }
}
