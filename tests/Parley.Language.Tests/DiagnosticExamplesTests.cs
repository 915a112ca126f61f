using System.Reflection;
using Parley.Language;

namespace Parley.Language.Tests;

/// <summary>Each kind of remark carries an example that raises it and nothing else.</summary>
public class DiagnosticExamplesTests
{
    public static TheoryData<string> Codes => [.. All.Where(d => d.ExampleFile == "parley.md").Select(d => d.Code)];

    private static IEnumerable<DiagnosticDescriptor> All =>
        typeof(SyntaxDiagnostics).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACode_RaisesExactlyIt(string code)
    {
        var descriptor = All.Single(d => d.Code == code);
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", descriptor.Example));
        Assert.NotEmpty(compilation.Diagnostics);
        Assert.All(compilation.Diagnostics, d => Assert.Equal(code, d.Code));
    }
}
