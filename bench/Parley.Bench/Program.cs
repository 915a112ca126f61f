using System.Globalization;
using BenchmarkDotNet.Running;
using Parley.Bench;
using Parley.Bench.Measures;

// "quick" is what ./parley bench runs; "csv N" measures a table of N events; "edit" the language server; "explore" exploration beside SPIN; anything else is for BenchmarkDotNet.
switch (args)
{
    case ["quick"]:
        QuickRun.Run();
        break;
    case ["csv", var rows]:
        QuickRun.Print(CsvMeasure.Run(long.Parse(rows, CultureInfo.InvariantCulture)));
        break;
    case ["edit"]:
        QuickRun.PrintEdits();
        break;
    case ["explore"]:
        QuickRun.Print(ExploreMeasure.Run());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
        break;
}
