using NodaTime;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>Reads a table through a mapping.</summary>
internal sealed class CsvReader(Stream stream, CsvMapping mapping, AgreementNames names, DateTimeZone zone, EventAssembler assembler, Remarks remarks, ReadingCounts counts)
{
    private readonly EventDraft _draft = new();

    public IEnumerable<EventRecord> Read()
    {
        var start = StartedStream.StartOf(stream);
        if (TextCheck.Fault(start.Span) is { } fault)
        {
            remarks.Add(EventDiagnostics.NotText, 1, fault);
            yield break;
        }

        using var rows = new CsvRows(new StartedStream(start, stream));
        if (Open(rows) is not { } plan)
        {
            yield break;
        }

        var isFirst = true;
        var skip = mapping.SkipRows;
        while (MoveNext(rows))
        {
            if (skip > 0 || (isFirst && IsTagRow(rows)))
            {
                skip = Math.Max(0, skip - 1);
                continue;
            }

            isFirst = false;
            var taken = TryRead(rows, plan, out var record);
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
            remarks.Add(EventDiagnostics.NoEvents, 1, "a file of our own format can say what could not be seen.");
        }

        plan.Report(remarks);
    }

    private CsvPlan? Open(CsvRows rows)
    {
        if (!MoveNext(rows))
        {
            remarks.Add(EventDiagnostics.NoEvents, 1, "a file of our own format can say what could not be seen.");
            return null;
        }

        remarks.StartRow();
        var header = new CsvHeader(rows, remarks);
        Columns = header.Count;
        var plan = new CsvPlan(mapping, names, zone, header, remarks);
        return remarks.ErrorsInRow > 0 ? null : plan;
    }

    private int Columns { get; set; }

    private bool MoveNext(CsvRows rows)
    {
        var moved = rows.MoveNext(out var fault);
        if (fault is not null)
        {
            counts.Rows++;
            counts.Refused++;
            remarks.Add(EventDiagnostics.RowUnreadable, rows.Line, fault);
        }

        return moved;
    }

    private bool TryRead(CsvRows row, CsvPlan plan, out EventRecord record)
    {
        record = default;
        counts.Rows++;
        remarks.StartRow();
        if (row.Count != Columns || !row.IsText)
        {
            counts.Refused++;
            if (row.IsText)
            {
                remarks.Add(EventDiagnostics.CellsMissing, row.Line, $"{row.Count}", $"{Columns}");
            }
            else
            {
                remarks.Add(EventDiagnostics.RowUnreadable, row.Line, "it holds bytes that are no UTF-8 text");
            }

            return false;
        }

        switch (plan.Keeps(row) ? plan.Fill(row, _draft, remarks) : RowOutcome.Filtered)
        {
            case RowOutcome.Filtered:
                counts.Filtered++;
                return false;
            case RowOutcome.Refused:
                counts.Refused++;
                return false;
        }

        if (!assembler.TryAssemble(_draft, row.Line, out record))
        {
            return false;
        }

        counts.KnownNotGiven += _draft.Known is null && !mapping.KnownAtEnd ? 1 : 0;
        return true;
    }

    /// <summary>A row of HXL tags: each cell is empty or begins with a hash, as in <c>#date+start</c>.</summary>
    private static bool IsTagRow(CsvRows row)
    {
        var tags = 0;
        for (var i = 0; i < row.Count; i++)
        {
            if (!row[i].IsEmpty && row[i][0] != '#')
            {
                return false;
            }

            tags += row[i].IsEmpty ? 0 : 1;
        }

        return tags > 0;
    }
}
