using System.Collections.Frozen;

namespace Parley.Monitoring.Reading;

/// <summary>The fields of our own format, by the order in which they are written.</summary>
internal enum EventField
{
    Watch,
    Id,
    When,
    Known,
    Act,
    Stage,
    Actor,
    Counterparty,
    Object,
    Amount,
    At,
    Place,
    Provision,
    Conclusion,
    Established,
    Reason,
    Source,
    Corrects,
    Withdrawn,
    Exercise,
    Note,
}

/// <summary>The names of the fields, and which of them an event or a watch has.</summary>
internal static class EventFields
{
    private static readonly string[] Written = [.. Enum.GetNames<EventField>().Select(n => n.ToLowerInvariant())];

    private static readonly FrozenDictionary<string, EventField> ByName =
        Enum.GetValues<EventField>().ToFrozenDictionary(f => NameOf(f), StringComparer.Ordinal);

    public static readonly EventFieldSet OfWatch = new(EventField.Watch, EventField.Id, EventField.When, EventField.Known, EventField.Place, EventField.Reason, EventField.Source, EventField.Exercise);

    public static readonly EventFieldSet OfEvent = EventFieldSet.All.Except(new EventFieldSet(EventField.Watch, EventField.Reason));

    public static string NameOf(EventField field) => Written[(int)field];

    public static bool TryFind(ReadOnlySpan<char> name, out EventField field) =>
        ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out field);

    public static string? Nearest(string written) => Spelling.Nearest(written, Written);
}

/// <summary>A set of fields.</summary>
internal readonly record struct EventFieldSet(uint Bits)
{
    public EventFieldSet(params ReadOnlySpan<EventField> fields)
        : this(0u)
    {
        foreach (var field in fields)
        {
            Bits |= 1u << (int)field;
        }
    }

    public static EventFieldSet All => new((1u << Enum.GetValues<EventField>().Length) - 1);

    public bool Has(EventField field) => (Bits & (1u << (int)field)) != 0;

    public EventFieldSet With(EventField field) => new(Bits | (1u << (int)field));

    public EventFieldSet Except(EventFieldSet other) => new(Bits & ~other.Bits);

    public bool IsEmpty => Bits == 0;
}
