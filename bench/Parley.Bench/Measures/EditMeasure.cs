using System.Diagnostics;
using System.Globalization;
using Parley.Bench.Checking;
using Parley.LanguageServer.Tests;

namespace Parley.Bench.Measures;

/// <summary>Milliseconds from an edit to its findings, in an agreement of 600 provisions, through the real language server over standard input and output; the ratio is to the goal.</summary>
/// <remarks>
/// The edits are what an author does: letters typed into sentences all over the text, words that break one and mend it, now and then a new provision, which every article has to be asked about.
/// The time is taken at the editor's side: it includes both messages, their JSON and the pipes.
/// </remarks>
public static class EditMeasure
{
    private const int WarmUp = 150;
    private const int Edits = 400;
    private const double Goal = 30;

    private static readonly string[] Typed = ["a", " ", "n", "d", " weather", ".", "\n\n{0}.99 Ukraine shall release all prisoners.\n"];

    public static IReadOnlyList<Measured> Run(string program)
    {
        var times = MeasureAsync(program).GetAwaiter().GetResult();
        times.Sort();
        return [Of("median", times[times.Count / 2]), Of("95 % within", times[times.Count * 95 / 100])];
    }

    private static Measured Of(string name, double value) =>
        new(string.Create(CultureInfo.InvariantCulture, $"An edit among 600 provisions answered, {name} (against {Goal:0} ms)"), value, "ms", Goal / value);

    private static async Task<List<double>> MeasureAsync(string program)
    {
        using var client = await EditorClient.InitialisedAsync(program);
        const string Uri = "file:///generated.parley.md";
        var text = GeneratedAgreement.Write(600);
        client.Tell("textDocument/didOpen", new { textDocument = new { uri = Uri, languageId = "parley", version = 0, text } });
        await client.PublishedAsync(Uri, p => p.GetProperty("version").GetInt32() == 0);
        var lines = text.Split('\n').Select((line, number) => (line, number)).Where(l => l.line.Length > 0 && char.IsAsciiDigit(l.line[0])).ToList();
        var times = new List<double>();
        for (var edit = 0; edit < WarmUp + Edits; edit++)
        {
            // Every edit is undone by the next one, so that the text stays as long as it is.
            var (line, number) = lines[edit / 2 * 37 % lines.Count];
            var typed = string.Format(CultureInfo.InvariantCulture, edit / 2 % 20 == 19 ? Typed[^1] : Typed[edit / 2 % (Typed.Length - 1)], line[..line.IndexOf('.', StringComparison.Ordinal)]);
            object start = new { line = number, character = line.Length - 1 };
            var end = edit % 2 == 0 ? start : EndOf(number, line.Length - 1, typed);
            var clock = Stopwatch.StartNew();
            client.Tell("textDocument/didChange", new { textDocument = new { uri = Uri, version = edit + 1 }, contentChanges = new[] { new { range = new { start, end }, text = edit % 2 == 0 ? typed : "" } } });
            await client.PublishedAsync(Uri, p => p.GetProperty("version").GetInt32() == edit + 1);
            if (edit >= WarmUp)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        await client.LeaveAsync();
        return times;
    }

    private static object EndOf(int line, int character, string typed)
    {
        var breaks = typed.Count(c => c == '\n');
        return new { line = line + breaks, character = breaks == 0 ? character + typed.Length : typed.Length - typed.LastIndexOf('\n') - 1 };
    }
}
