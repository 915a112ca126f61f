using System.Text;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Tests.Reading;

/// <summary>Each kind of remark carries an example that raises it and nothing else.</summary>
public class EventExamplesTests
{
    public static TheoryData<string> Codes => [.. EventDiagnostics.All.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACode_RaisesExactlyIt(string code)
    {
        var descriptor = EventDiagnostics.All.Single(d => d.Code == code);
        var remarks = descriptor.ExampleFile switch
        {
            "ndjson" => Remarks(descriptor.Example, null),
            "csv" => Remarks(descriptor.Example, ReadyMappings.Find("acled")),
            _ => MappingReading.Read(new SourceText("own.mapping.yml", descriptor.Example)).Diagnostics,
        };
        var remark = Assert.Single(remarks);
        Assert.Equal(code, remark.Code);
        Assert.Equal(descriptor.Severity, remark.Severity);
        Assert.DoesNotContain("{", remark.Message.Replace("{\"watch\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_OfThisPhase_AreInOrderAndOnce()
    {
        var codes = EventDiagnostics.All.Select(d => d.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(codes, c => Assert.StartsWith("PL50", c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ndjson", """{"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"atack","source":"s"}""", "Did you mean \"attack\"?")]
    [InlineData("ndjson", """{"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","actor":"Rusia","source":"s"}""", "Did you mean \"Russia\"?")]
    [InlineData("ndjson", """{"id":"e1","when":"2026-01-15","known":"2026-01-16","act":"attack","sorce":"s"}""", "Did you mean \"source\"?")]
    public void Remark_NearMiss_OffersTheNearest(string _, string line, string expected) =>
        Assert.Contains(ReadingHelp.Read(line), r => r.Remark?.Message.EndsWith(expected, StringComparison.Ordinal) == true);

    private static ValueList<Diagnostic> Remarks(string text, CsvMapping? mapping) =>
        ReadingHelp.Read(Encoding.UTF8.GetBytes(text), mapping).Records.Select(r => r.Remark).OfType<Diagnostic>().ToValueList();
}
