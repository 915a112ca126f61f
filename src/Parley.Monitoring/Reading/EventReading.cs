using NodaTime;
using Parley.Monitoring.Reading.Csv;
using Parley.Monitoring.Reading.Json;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading;

/// <summary>Reads the events of one agreement, from one file or several, row by row and never all at once.</summary>
/// <remarks>
/// A row that cannot be read is a remark and costs one event. Ids are compared over all files that one reading reads;
/// a correction may stand in another file than what it corrects.
/// </remarks>
public sealed class EventReading
{
    private readonly AgreementNames _names;
    private readonly DateTimeZone _zone;
    private readonly SeenIds _ids = new();
    private readonly OpenCorrections _corrections;
    private readonly List<ReadingSummary> _summaries = [];

    public EventReading(Agreement agreement)
    {
        _names = new AgreementNames(agreement);
        _zone = agreement.Zone;
        _corrections = new OpenCorrections(_ids);
    }

    /// <summary>What became of the rows, for each file that was read to its end, in that order.</summary>
    public ValueList<ReadingSummary> Summaries => _summaries.ToValueList();

    /// <summary>The records of a file in its order, each remark before the record of the row that it is about; remarks about the whole file at the end.</summary>
    /// <param name="stream">Left open; read while the records are asked for.</param>
    /// <param name="file">Its name, for remarks.</param>
    /// <param name="mapping">For a table; null for our own format.</param>
    public IEnumerable<EventRecord> Read(Stream stream, string file, CsvMapping? mapping = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var remarks = new Remarks(file);
        var counts = new ReadingCounts();
        _ids.OpenFile(file);
        var zone = mapping?.Zone ?? _zone;
        var assembler = new EventAssembler(zone, _ids, _corrections, remarks, counts);
        var records = mapping is null
            ? new NdjsonReader(stream, _names, zone, assembler, remarks, counts).Read()
            : new CsvReader(stream, mapping, _names, zone, assembler, remarks, counts).Read();
        foreach (var record in records)
        {
            yield return record;
        }

        if (counts.KnownNotGiven > 0)
        {
            remarks.Add(
                EventDiagnostics.KnownNotGiven,
                1,
                counts.KnownNotGiven == 1 ? "One record" : $"{counts.KnownNotGiven} records",
                counts.KnownNotGiven == 1 ? "has" : "have");
        }

        remarks.SumUp();
        while (remarks.TryTake(out var remark))
        {
            yield return remark;
        }

        _summaries.Add(counts.ToSummary(file));
    }

    /// <summary>To be called when every file has been read: remarks about corrections of events that no file has.</summary>
    public ValueList<Diagnostic> Finish()
    {
        var found = new List<Diagnostic>();
        foreach (var files in _corrections.Unmet().GroupBy(e => e.Source?.File ?? ""))
        {
            var remarks = new Remarks(files.Key);
            foreach (var correction in files)
            {
                remarks.Add(EventDiagnostics.CorrectsNothing, correction.Source?.Start.Line ?? 1, correction.Id.Value, $"{correction.Corrects}");
            }

            remarks.SumUp();
            while (remarks.TryTake(out var record))
            {
                if (record.Remark is { } remark)
                {
                    found.Add(remark);
                }
            }
        }

        return found.ToValueList();
    }
}
