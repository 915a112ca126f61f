using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Steps as sentences, without their opening word and full stop.</summary>
internal sealed class SentenceWriter(Agreement agreement, IReadOnlySet<EventId> named)
{
    private readonly TimeWriter _times = new(agreement.Zone);
    private readonly EventSentences _events = new(agreement, named);
    private readonly ExpectationSentences _expectations = new(agreement);

    /// <param name="number">Of the step in its scenario, from 1.</param>
    public IEnumerable<string> Write(ScenarioStep step, int number) => step switch
    {
        EntryStep entry => [$"the agreement enters into force {_times.Start(entry.On.From)}"],
        WaitStep wait => [$"nothing else happens until {_times.End(wait.Until)}"],
        FileStep file => [$"a file of events [{Quotes.Of(Path.GetFileNameWithoutExtension(file.File))}]({file.File})"],
        EventStep told => told.Events.Select(_events.Write),
        WatchStep watch => [WriteWatch(watch.Watch)],
        Expectation expectation => [_expectations.Write(expectation)],
        _ => throw new ArgumentException($"Step {number} could not be read, so it cannot be written.", nameof(step)),
    };

    private string WriteWatch(Watch watch)
    {
        var what = watch.Place is { } place ? DeclaredNames.Of(agreement, place) : watch.Seen ? "everything" : "nothing";
        var verb = watch.Seen || watch.Place is null ? "is watched" : "is not watched";
        var known = watch.KnownAt == watch.When.To ? "" : $", known at {_times.End(watch.KnownAt)}";
        var reason = watch.Reason.Length == 0 ? "" : $", because of {Quotes.Of(watch.Reason)}";
        return $"{what} {verb} {_times.When(watch.When)}{known}{reason}, called {Quotes.Of(watch.Id)}";
    }
}
