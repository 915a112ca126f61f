using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>What reading a file of events gives next: an event, a watch, or a remark. Exactly one of the three is not null.</summary>
public readonly record struct EventRecord
{
    private EventRecord(Event? happened, Watch? watch, Diagnostic? remark) => (Event, Watch, Remark) = (happened, watch, remark);

    public Event? Event { get; }

    public Watch? Watch { get; }

    public Diagnostic? Remark { get; }

    public static EventRecord Of(Event happened) => new(happened, null, null);

    public static EventRecord Of(Watch watch) => new(null, watch, null);

    public static EventRecord Of(Diagnostic remark) => new(null, null, remark);
}
