using NodaTime;
using Parley.Model.Events;
using Parley.Model.Sources;

namespace Parley.Model.Scenarios;

/// <summary><c>Given the agreement enters into force on 2026-01-15</c>: supposed, whatever the text says of its entry.</summary>
/// <param name="On">From the first instant on the agreement is in force; the story has then reached the last one.</param>
public sealed record EntryStep(SourceAnchor Source, string Words, When On) : ScenarioStep(Source, Words);

/// <summary><c>When nothing else happens until 2026-03-05</c>: time passes, and the day named is over.</summary>
public sealed record WaitStep(SourceAnchor Source, string Words, Instant Until) : ScenarioStep(Source, Words);

/// <summary><c>When Russia has withdrawn its forces from the Eastern Strip on 2026-01-30</c>: one event, or one for each who acts, each place and each recipient.</summary>
public sealed record EventStep(SourceAnchor Source, string Words, ValueList<Event> Events) : ScenarioStep(Source, Words);

/// <summary><c>Given a file of events ["January"](events/january.ndjson)</c></summary>
/// <param name="File">Its path from the agreement's folder.</param>
public sealed record FileStep(SourceAnchor Source, string Words, string File) : ScenarioStep(Source, Words);

/// <summary><c>When the Donetsk Zone is not watched from 2026-02-01 to 2026-02-03</c></summary>
public sealed record WatchStep(SourceAnchor Source, string Words, Watch Watch) : ScenarioStep(Source, Words);
