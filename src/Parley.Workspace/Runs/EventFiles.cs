using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;
using Parley.Workspace.Files;

namespace Parley.Workspace.Runs;

/// <summary>The files of events of one run, read as one stream, row by row.</summary>
public sealed class EventFiles
{
    private const int Sample = 4096;

    private readonly ValueList<string> _paths;
    private readonly CsvMapping? _mapping;
    private readonly EventReading _reading;
    private readonly List<Diagnostic> _remarks = [];

    private EventFiles(Agreement agreement, ValueList<string> paths, CsvMapping? mapping) =>
        (_paths, _mapping, _reading) = (paths, mapping, new EventReading(agreement));

    /// <summary>What became of the rows of each file that has been read.</summary>
    public ValueList<ReadingSummary> Summaries => _reading.Summaries;

    /// <summary>The remarks about what has been read, in its order.</summary>
    public IReadOnlyList<Diagnostic> Remarks => _remarks;

    /// <summary>Whether any record that has been read is made up for an exercise.</summary>
    public bool IsExercise { get; private set; }

    /// <summary>Opens the files once, so that what is missing is told before anything is computed.</summary>
    public static (EventFiles? Files, ValueList<Diagnostic> Problems) Open(Agreement agreement, IEnumerable<string> paths, CsvMapping? mapping)
    {
        var all = paths.ToValueList();
        var problems = all.Select(ProblemOf).OfType<Diagnostic>().ToValueList();
        return problems.IsEmpty ? (new EventFiles(agreement, all, mapping), problems) : (null, problems);
    }

    /// <summary>Whether a file is a table, which can only be read with a mapping. Our own format is NDJSON.</summary>
    public static bool IsTable(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".tsv" or ".txt";

    /// <summary>The events and watches of all files, in the order of the files and of their rows. Remarks are set aside in <see cref="Remarks"/>.</summary>
    public IEnumerable<EventRecord> Read()
    {
        foreach (var path in _paths)
        {
            var (stream, problem) = FileOpening.Open(path);
            if (stream is null)
            {
                _remarks.Add(problem!);
                continue;
            }

            using (stream)
            {
                foreach (var record in _reading.Read(stream, path, IsTable(path) ? _mapping : null))
                {
                    if (record.Remark is { } remark)
                    {
                        _remarks.Add(remark);
                        continue;
                    }

                    IsExercise |= record.Event is { Exercise: true } || record.Watch is { Exercise: true };
                    yield return record;
                }
            }
        }

        _remarks.AddRange(_reading.Finish());
    }

    private static Diagnostic? ProblemOf(string path)
    {
        var (stream, problem) = FileOpening.Open(path);
        if (stream is null)
        {
            return problem;
        }

        using (stream)
        {
            if (!stream.CanSeek)
            {
                return null;
            }

            try
            {
                var start = new byte[Sample];
                var read = stream.ReadAtLeast(start, Sample, throwOnEndOfStream: false);

                // A file without events is one: nothing may have happened yet. The reader remarks on it.
                return read == 0 ? null : TextFile.ProblemOf(path, start.AsSpan(0, read));
            }
            catch (Exception e) when (FileOpening.ProblemOf(path, e) is { } unreadable)
            {
                return unreadable;
            }
        }
    }
}
