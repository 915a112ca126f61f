using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>Reads a time from one column or two.</summary>
internal sealed class RowTimes
{
    private readonly MappedTime _spec;
    private readonly TimeReader _reader;
    private readonly int _from;
    private readonly int _to;
    private readonly MeaningMap<double>? _around;

    public RowTimes(MappedTime spec, DateTimeZone zone, CsvHeader header, FieldBinder binder)
    {
        _spec = spec;
        _reader = new TimeReader(zone, spec.Formats);
        _from = header.Find(spec.From, spec.At);
        _to = spec.To is { } to ? header.Find(to, spec.At) : _from;
        _around = binder.BindNumber("days around", spec.DaysAround);
    }

    /// <summary>Whether the row leaves the time out.</summary>
    public bool IsEmpty(CsvRows row) => row[_from].IsEmpty && row[_to].IsEmpty;

    /// <summary>The interval; null, and a remark, where a cell cannot be read.</summary>
    public When? Of(CsvRows row, Remarks remarks, ref RowOutcome outcome)
    {
        if (!TryRead(row, _from, remarks, out var from))
        {
            return null;
        }

        var to = from;
        if (_to != _from && !row[_to].SequenceEqual(row[_from]) && !TryRead(row, _to, remarks, out to))
        {
            return null;
        }

        var when = new When(from.From, to.To);
        return CsvPlan.TryGet(_around, row, ref outcome, out var days) && days > 0 ? _reader.Widen(when, (int)days) : when;
    }

    private bool TryRead(CsvRows row, int column, Remarks remarks, out When when)
    {
        var reading = _reader.Read(row[column], _spec.WholeDays, out when);
        if (reading != TimeReading.Read)
        {
            remarks.Add(reading == TimeReading.OutOfRange ? EventDiagnostics.TimeOutOfRange : EventDiagnostics.TimeNotReadable, row.Line, row[column].ToString());
        }

        return reading == TimeReading.Read;
    }
}
