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
        var what = watch.Place is { } place ? PlaceNames.Of(agreement, place) : watch.Seen ? "everything" : "nothing";
        var verb = watch.Seen || watch.Place is null ? "is watched" : "is not watched";
        var known = watch.KnownAt == watch.When.To ? "" : $", known at {_times.End(watch.KnownAt)}";
        var reason = watch.Reason.Length == 0 ? "" : $", because of {Quotes.Of(watch.Reason)}";
        return $"{what} {verb} {_times.When(watch.When)}{known}{reason}, called {Quotes.Of(watch.Id)}";
    }
}

/// <summary>Places and parties by the names that the agreement declares.</summary>
internal static class PlaceNames
{
    /// <summary>A place without a name of its own in quotation marks.</summary>
    public static string Of(Agreement agreement, PlaceId place) =>
        agreement.FindPlace(place) is { } known
            ? HasName(place) ? known.Name : $"\"{known.Name}\""
            : throw new ArgumentException($"The agreement has no place \"{place}\".", nameof(place));

    /// <summary>Whether sentences can name it: a place that only other words derive begins with a small letter, as do few names, and these can stand in quotation marks too.</summary>
    public static bool HasName(PlaceId place) => place.Value.Length > 0 && char.IsUpper(place.Value[0]) && !place.Value.Contains('[', StringComparison.Ordinal);

    public static string Of(Agreement agreement, PartyId party) =>
        agreement.FindParty(party)?.Name ?? throw new ArgumentException($"The agreement has no party \"{party}\".", nameof(party));
}
