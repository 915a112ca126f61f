namespace Parley.Monitoring.Reading;

/// <summary>What became of the rows of one file. Taken, filtered, repeated and refused add up to the rows read.</summary>
/// <param name="Rows">Lines that are not empty, or rows behind the header; rows that the mapping skips as no data are not counted.</param>
/// <param name="Events">Events taken.</param>
/// <param name="Watches">Watches taken.</param>
/// <param name="Filtered">Rows that the mapping leaves out on purpose.</param>
/// <param name="Repeated">Rows that say again, under the same id, what an earlier one says.</param>
/// <param name="Refused">Rows with an error; each has a remark or is counted in one.</param>
/// <param name="Changed">Events taken though the reader had to leave something out or fill in a default that a remark names.</param>
/// <param name="IdsNotCompared">Events taken after the memory for ids was full: a second event with the same id would not be noticed.</param>
public sealed record ReadingSummary(
    string File,
    long Rows,
    long Events,
    long Watches,
    long Filtered,
    long Repeated,
    long Refused,
    long Changed,
    long IdsNotCompared)
{
    public long Taken => Events + Watches;
}
