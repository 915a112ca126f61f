using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Scenarios;

/// <summary>What has been told so far, and the moment that the story has reached.</summary>
internal sealed class Story
{
    private readonly List<Event> _events = [];
    private readonly List<Watch> _watches = [];

    public IReadOnlyList<Event> Events => _events;

    public IReadOnlyList<Watch> Watches => _watches;

    /// <summary>Whether and when it is supposed that the agreement entered into force.</summary>
    public MonitorOptions Entry { get; set; } = MonitorOptions.None;

    /// <summary>The last moment told of; null before anything is.</summary>
    public Instant? Now { get; private set; }

    /// <summary>Time passes; a story never runs back.</summary>
    public void MoveTo(Instant moment) => Now = Now is { } now ? Instant.Max(now, moment) : moment;

    /// <summary>What becomes known late moves the story to the moment at which it does.</summary>
    public void Tell(IEnumerable<Event> events)
    {
        foreach (var happening in events)
        {
            _events.Add(happening);
            MoveTo(Instant.Max(happening.When.To, happening.KnownAt));
        }
    }

    public void Watch(IEnumerable<Watch> watches)
    {
        foreach (var watch in watches)
        {
            _watches.Add(watch);
            MoveTo(Instant.Max(watch.When.To, watch.KnownAt));
        }
    }
}
