using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Parley.Monitoring.Reading.Mappings;
using Parley.Workspace;
using Parley.Workspace.Runs;

namespace Parley.Bench.Measures;

/// <summary>A table of events from the disk to the answer: reading, mapping, following, on one core; and the most memory that the process ever took.</summary>
public static class CsvMeasure
{
    private const double GoalMegabytes = 300;

    private const string Agreement = """
        ---
        parley: 1
        title: Ceasefire
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer

        ## Article 1. Ceasefire
        1.1 From entry into force, no Party shall open fire.
        1.2 The Mission shall verify 1.1 and shall report on it every 24 hours.
        """;

    private const string Mapping = """
        mapping: 1
        source: bench
        established: observed
        known: end
        when: day
        id: "{id}"
        act:
          column: kind
          values:
            shelling: open fire
            flight: fly
        actor: "{side}"
        where:
          longitude: lon
          latitude: lat
          radius metres: 500
        """;

    public static IReadOnlyList<Measured> Run(long rows)
    {
        var folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
        try
        {
            var table = Path.Combine(folder, "events.csv");
            Write(table, rows);
            File.WriteAllText(Path.Combine(folder, "ceasefire.parley.md"), Agreement);
            var mapping = MappingReading.Read(new SourceText("bench.mapping.yml", Mapping));
            var file = new Workbench().Open(Path.Combine(folder, "ceasefire.parley.md"));
            var clock = Stopwatch.StartNew();
            var (files, _) = EventFiles.Open(file.Compilation!.Agreement, [table], mapping.Mapping ?? throw new InvalidOperationException(mapping.Diagnostics[0].Message));
            var answer = MonitorRun.Follow(file, files!, new MonitorRequest(new LocalDate(2026, 1, 1), null, null), _ => { });
            var seconds = clock.Elapsed.TotalSeconds;
            if (answer.Result.Coverage.Events != rows)
            {
                throw new InvalidOperationException($"{answer.Result.Coverage.Events} of {rows} events were used: {(answer.Remarks.IsEmpty ? "" : answer.Remarks[0].Message)}");
            }

            using var process = Process.GetCurrentProcess();
            var megabytes = process.PeakWorkingSet64 / 1e6;
            return
            [
                new Measured($"CSV of {rows:N0} events, from the disk to the answer", rows / seconds, "events/s", null),
                new Measured($"Most memory for it (against {GoalMegabytes:0} MB)", megabytes, "MB", GoalMegabytes / megabytes),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One row in a thousand is of a kind that the agreement speaks of.</summary>
    private static void Write(string path, long rows)
    {
        using var to = new StreamWriter(path) { NewLine = "\n" };
        to.WriteLine("id,day,kind,side,lon,lat");
        var first = new LocalDate(2026, 1, 1);
        for (var i = 0L; i < rows; i++)
        {
            var day = first.PlusDays((int)(i * 365 / rows));
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"b{i},{day.Year:0000}-{day.Month:00}-{day.Day:00},{(i % 1000 == 0 ? "shelling" : "flight")},{(i % 2 == 0 ? "Ukraine" : "Russia")},{37 + i % 100 / 100.0:0.00},{48 + i % 70 / 100.0:0.00}"));
        }
    }
}
