using System.Reflection;
using Parley.Language;
using Parley.Negotiation.Texts;

namespace Parley.Negotiation.Tests;

/// <summary>Each kind of difference has two documents that differ in it and in nothing else.</summary>
public class TextExampleTests
{
    private static IEnumerable<DiagnosticDescriptor> All => typeof(TextDiagnostics)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();

    public static TheoryData<string> Codes => [.. All.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACode_DiffersInExactlyIt(string code)
    {
        var texts = All.Single(d => d.Code == code).Example.Split(TextDiagnostics.Between);
        var found = Compared.Differences(texts[0], texts[1].TrimStart());
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(code, d.Kind.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_ComparedWithItself_HasNoDifferenceOfEffect(string code)
    {
        if (code != "PL6012")
        {
            var texts = All.Single(d => d.Code == code).Example.Split(TextDiagnostics.Between);
            Assert.Empty(Compared.Differences(texts[0], texts[0]));
        }
    }
}

/// <summary>Compares texts as the workspace does.</summary>
internal static class Compared
{
    public static ValueList<TextDifference> Differences(string first, string second) => TextComparison.Compare(TextOf("first.parley.md", first), TextOf("second.parley.md", second));

    private static ComparedText TextOf(string name, string text)
    {
        var compilation = AgreementCompiler.Compile(new SourceText(name, text));
        var misread = compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Provision is null);
        return new ComparedText(compilation.Agreement, compilation.Text, AgreementMentions.ReaderFor(compilation.Agreement), misread);
    }
}
