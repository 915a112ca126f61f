using System.Globalization;
using Parley.Bench.Measures;

namespace Parley.Bench;

/// <summary>Every quick measure, in about a minute, each printed as it is ready.</summary>
public static class QuickRun
{
    private const int Rows = 1_000_000;

    public static void Run()
    {
        // The table comes first: the most memory that the process took is then its own.
        Print(CsvMeasure.Run(Rows));
        Print(CheckMeasure.Run(Home()));
        PrintEdits();
        Print(MonitorMeasure.Run());
        Print(ZoneIndexMeasure.Run());
        Print(ExploreMeasure.Run());
    }

    public static void PrintEdits() => Print(EditMeasure.Run(ProgramOf(Home())));

    public static void Print(IEnumerable<Measured> figures)
    {
        foreach (var figure in figures)
        {
            var ratio = figure.Ratio is { } times ? string.Create(CultureInfo.InvariantCulture, $"{times:0.0} x") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name,-82} {Rounded(figure.Value),14} {figure.Unit,-9} {ratio,9}"));
        }
    }

    private static string Rounded(double value) => value >= 1000
        ? value.ToString("N0", CultureInfo.InvariantCulture)
        : value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The command line, which is built beside the benchmarks.</summary>
    private static string ProgramOf(string home) =>
        Path.Combine(home, "artifacts", "bin", "Parley.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "parley.dll");

    private static string Home()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the benchmarks holds Parley.slnx.");
    }
}
