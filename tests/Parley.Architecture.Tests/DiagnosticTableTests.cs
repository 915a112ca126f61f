using System.Text.RegularExpressions;
using Parley.Workspace;
using Parley.Workspace.Catalogue;
using Parley.Workspace.Catalogue.Language;

namespace Parley.Architecture.Tests;

/// <summary>Every code: one meaning, one page, one example. That the example raises it is proven beside the part that makes the remark.</summary>
public partial class DiagnosticTableTests
{
    [Fact]
    public void Code_OfARemark_IsGivenOnce() =>
        Assert.Empty(DiagnosticCatalogue.All.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Code_OfARemark_IsWellFormed() =>
        Assert.All(DiagnosticCatalogue.All, d => Assert.Matches("^PL[1-79][0-9]{3}$", d.Code));

    [Fact]
    public void Remark_OfEachCode_SaysWhatAndWhyInWholeSentences() => Assert.All(DiagnosticCatalogue.All, d =>
    {
        Assert.EndsWith(".", d.Cause, StringComparison.Ordinal);
        Assert.False(d.Title.EndsWith('.'), $"{d.Code}: a title is no sentence.");
        Assert.False(Accusing().IsMatch($"{d.Title} {d.Format} {d.Cause}"), $"{d.Code} does not use neutral words.");
    });

    [Fact]
    public void Example_OfEachCode_Exists() =>
        Assert.Empty(DiagnosticCatalogue.All.Where(d => d.Example.Length == 0 && d.Code != WorkspaceDiagnostics.Internal.Code).Select(d => d.Code));

    [Fact]
    public void Pages_OfAllCodes_AreUpToDate()
    {
        var pages = DiagnosticIndex.Pages().ToList();
        foreach (var (file, text) in pages)
        {
            Golden.Check(text, "docs", "diagnostics", file);
        }

        var there = Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics")).Select(f => Path.GetFileName(f)!);
        Assert.Empty(there.Except(pages.Select(p => p.File)));
    }

    [Fact]
    public void Pages_OfTheLanguage_AreUpToDate()
    {
        foreach (var (file, text) in LanguagePages.Pages())
        {
            Golden.Check(text, "docs", "language", file);
        }
    }

    [GeneratedRegex(@"\b(illegal|guilty|enemy|violator|violations? by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Accusing();
}
