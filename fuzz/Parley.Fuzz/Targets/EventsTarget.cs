using Parley.Monitoring.Reading;

namespace Parley.Fuzz.Targets;

/// <summary>Our own format of events: any bytes give records and remarks.</summary>
internal sealed class EventsTarget : ITarget
{
    public IReadOnlyList<string> Words { get; } =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud83d", "\n", "\r\n", "null", "true", "0", "-1", "1e999", "\"id\":\"a\"", "\"when\":\"2026-01-15\"", "\"when\":{\"from\":\"2026-01-15\",\"to\":\"2026-01-16\"}", "\"known\":\"2026-01-15T00:00:00+02:00\"",
        "\"act\":\"withdraw\"", "\"actor\":\"Russia\"", "\"actor\":[\"Russia\",\"Ukraine\"]", "\"actor\":\"*\"", "\"place\":\"the Zone\"", "\"object\":\"forces\"", "\"at\":{\"longitude\":30.5,\"latitude\":50.4,\"radius_metres\":1500}", "\"established\":\"observed\"",
        "\"source\":\"s\"", "\"exercise\":true", "\"corrects\":\"a\"", "\"withdraws\":\"a\"", "\"watch\":\"not seen\"", "\"reason\":\"r\"", "\"stage\":\"completed\"", "\"provision\":\"1.1\"", "\"finding\":\"breach\"", "2026-02-30", "T24:00:00Z", "9999-12-31", "0001-01-01", "\uFEFF", "\uDC80", "\uDCFF", "\uDCC0", "\0", "\uD83D\uDE00", "{{{{{{{{{", "[[[[[[[[[",
    ];

    public IEnumerable<string> Seeds() =>
        Directory.EnumerateFiles(Path.Combine(Home.Folder, "agreements"), "*.ndjson", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f).Where((_, i) => i % 5 == 0))
            .Select(l => l + "\n");

    public void Run(string input)
    {
        var reading = new EventReading(EventSeeds.Agreement);
        using var stream = RawBytes.Of(input);
        foreach (var record in reading.Read(stream, "x.ndjson"))
        {
            if (record is { Event: null, Watch: null, Remark: null })
            {
                throw new LawBrokenException("A record is neither event nor watch nor remark.");
            }
        }

        _ = reading.Finish();
    }
}
