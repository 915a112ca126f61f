namespace Parley.Fuzz.Targets;

/// <summary>The names of the targets, known without loading what they test.</summary>
internal static class TargetNames
{
    public static readonly string[] All = ["reader", "formatter", "events", "table", "mapping"];

    public static ITarget Create(string name) => name switch
    {
        "reader" => new ReaderTarget(),
        "formatter" => new FormatterTarget(),
        "events" => new EventsTarget(),
        "table" => new TableTarget(),
        "mapping" => new MappingTarget(),
        _ => throw new ArgumentException($"There is no target {name}.", nameof(name)),
    };
}
