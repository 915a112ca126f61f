using Parley.Geography;
using Parley.Language;

namespace Parley.Analysis.Tests;

/// <summary>Reads a text and runs every analysis on it.</summary>
internal static class Check
{
    private const string Front =
        """
        ---
        parley: 1
        title: Test
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the United States**, a guarantor
        - **the Mission**, an observer
        - **the Council**, an outside body
        - **the Rada**, the parliament of Ukraine

        """;

    public static Agreement Read(string text)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("test.parley.md", text));
        var errors = compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => $"{e.At} {e.Message}")));
        return compilation.Agreement;
    }

    public static string Text(string sections, string parties = "") => $"{Front}{parties}\n\n{sections}\n";

    public static ValueList<Diagnostic> All(string text) => Analyses.Findings(Analyses.Run(Read(text), null, TestContext.Current.CancellationToken));

    /// <summary>The findings of one code in a text with the usual parties.</summary>
    public static List<Diagnostic> For(string code, string sections, string parties = "") => [.. All(Text(sections, parties)).Where(f => f.Code == code)];

    public static AnalysisContext Context(string sections, string parties = "") => new(Read(Text(sections, parties)));

    /// <summary>The findings of one code in a text with the usual parties, with these places drawn beside it.</summary>
    public static List<Diagnostic> OnGround(string code, string sections, string places)
    {
        var agreement = Read(Text(sections));
        return [.. Analyses.Findings(Analyses.Run(agreement, AtlasOf(agreement, places), TestContext.Current.CancellationToken)).Where(f => f.Code == code)];
    }

    public static Atlas AtlasOf(Agreement agreement, string places) => Atlas.Open(agreement, path => path == "places.geojson"
        ? new FileText(new SourceText(path, places))
        : new FileUnreadable(path, "There is no such file.")).Atlas;
}
