using System.Reflection;
using Parley.Geography;

namespace Parley.Geography.Tests;

/// <summary>Each kind of remark carries an example that raises it and nothing else.</summary>
public class DiagnosticExamplesTests
{
    public static TheoryData<string> Codes => [.. All.Select(d => d.Code)];

    private static IEnumerable<DiagnosticDescriptor> All =>
        typeof(GeographyDiagnostics).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACode_RaisesExactlyIt(string code)
    {
        var descriptor = All.Single(d => d.Code == code);
        var isDocument = descriptor.ExampleFile == "parley.md";
        var reading = isDocument
            ? Ground.Open(descriptor.Example, GeographyDiagnostics.ExamplePlaces)
            : Ground.Open(GeographyDiagnostics.ExampleAgreement, descriptor.Example);
        Assert.NotEmpty(reading.Diagnostics);
        Assert.All(reading.Diagnostics, d => Assert.Equal(code, d.Code));
        Assert.All(reading.Diagnostics, d => Assert.Equal(descriptor.Severity, d.Severity));
    }

    [Fact]
    public void Codes_OfAllRemarks_AreDifferentAndOfThisPhase()
    {
        Assert.Equal(All.Count(), All.Select(d => d.Code).Distinct().Count());
        Assert.All(All, d => Assert.StartsWith("PL4", d.Code, StringComparison.Ordinal));
    }
}
