namespace Parley.Monitoring.Reading;

/// <summary>The counts of one file while it is being read.</summary>
internal sealed class ReadingCounts
{
    public long Rows { get; set; }

    public long Events { get; set; }

    public long Watches { get; set; }

    public long Filtered { get; set; }

    public long Repeated { get; set; }

    public long Refused { get; set; }

    public long Changed { get; set; }

    public long IdsNotCompared { get; set; }

    /// <summary>Rows taken that do not say when they became known, where nothing says that this is meant.</summary>
    public long KnownNotGiven { get; set; }

    public ReadingSummary ToSummary(string file) => new(file, Rows, Events, Watches, Filtered, Repeated, Refused, Changed, IdsNotCompared);
}
