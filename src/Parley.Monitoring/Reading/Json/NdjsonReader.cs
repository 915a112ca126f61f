using System.Text.Unicode;
using NodaTime;

namespace Parley.Monitoring.Reading.Json;

/// <summary>Reads our own format: one object a line, an event or a watch.</summary>
internal sealed class NdjsonReader(Stream stream, AgreementNames names, DateTimeZone zone, EventAssembler assembler, Remarks remarks, ReadingCounts counts)
{
    private readonly ByteLines _lines = new(stream);
    private readonly EventDraft _draft = new();
    private readonly JsonLine _json = new(names, new TimeReader(zone, []), remarks);

    public IEnumerable<EventRecord> Read()
    {
        if (TextCheck.Fault(_lines.Start()) is { } fault)
        {
            remarks.Add(EventDiagnostics.NotText, 1, fault);
            yield break;
        }

        while (_lines.MoveNext())
        {
            var taken = TryRead(out var record);
            while (remarks.TryTake(out var remark))
            {
                yield return remark;
            }

            if (taken)
            {
                assembler.Take(record);
                yield return record;
            }
        }

        if (counts.Rows == 0)
        {
            remarks.Add(EventDiagnostics.NoEvents, 1, """{"watch":"not seen","id":"w-1","when":"2026-01-15","reason":"access denied","source":"patrol 4"}""");
        }
    }

    private bool TryRead(out EventRecord record)
    {
        record = default;
        remarks.StartRow();
        var line = _lines.Current;
        if (!_lines.IsTooLong && line.TrimStart(" \t"u8).IsEmpty)
        {
            return false;
        }

        counts.Rows++;
        var fault = _lines.IsTooLong ? $"it is longer than {ReadingLimits.LineLength} bytes"
            : !Utf8.IsValid(line) ? "it holds bytes that are no UTF-8 text"
            : _json.Read(line, _lines.Number, _draft);
        if (fault is not null)
        {
            remarks.Add(EventDiagnostics.LineUnreadable, _lines.Number, fault);
            counts.Refused++;
            return false;
        }

        if (!assembler.TryAssemble(_draft, _lines.Number, out record))
        {
            return false;
        }

        counts.KnownNotGiven += _draft.Given.Has(EventField.Known) ? 0 : 1;
        return true;
    }
}
