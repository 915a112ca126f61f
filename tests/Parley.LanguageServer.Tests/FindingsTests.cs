using System.Text.Json;
using Parley.Workspace;

namespace Parley.LanguageServer.Tests;

/// <summary>What the editor is told is what checking finds.</summary>
public class FindingsTests
{
    [Theory]
    [InlineData("ukraine-2025/2025-12-24")]
    [InlineData("ukraine-2025/2025-11-20")]
    [InlineData("kumanovo-1999/kumanovo.fr")]
    [InlineData("minsk-2015/2015-02-12")]
    public async Task Open_OfAnAgreement_IsAnsweredWithWhatCheckingFinds(string name)
    {
        var editor = Editor.OpenAgreement(name);
        await AssertFindingsAsync(editor);
    }

    [Fact]
    public async Task Change_ThatBreaksASentence_IsAnsweredAndTakenBackWhenItIsMended()
    {
        var editor = Editor.OpenAgreement("ukraine-2025/2025-12-24");
        editor.Replace("neither Party shall commit a hostile act", "neither Party shall, weather");
        var broken = await editor.FindingsAsync(f => f.Any(d => Code(d) == "PL1010"));
        var error = broken.First(d => Code(d) == "PL1010");
        Assert.Equal(1, error.GetProperty("severity").GetInt32());
        Assert.EndsWith("PL1010.md", error.GetProperty("codeDescription").GetProperty("href").GetString(), StringComparison.Ordinal);
        editor.Replace("neither Party shall, weather", "neither Party shall commit a hostile act");
        await AssertFindingsAsync(editor);
    }

    [Fact]
    public async Task Close_OfADocument_TakesItsFindingsBack()
    {
        var editor = Editor.Open("## Parties\n");
        await editor.FindingsAsync(f => f.Count > 0);
        editor.Client.Tell("textDocument/didClose", new { textDocument = new { uri = editor.Uri } });
        await editor.Client.PublishedAsync(editor.Uri, p => p.GetProperty("diagnostics").GetArrayLength() == 0);
    }

    /// <summary>The findings, sooner or later, are those of a fresh check of the text.</summary>
    internal static async Task AssertFindingsAsync(Editor editor)
    {
        var expected = Expected(editor, new Uri(editor.Uri).LocalPath);
        IReadOnlyList<string> last = [];
        try
        {
            await editor.FindingsAsync(f => (last = Shown(editor, f)).SequenceEqual(expected));
        }
        catch (TimeoutException)
        {
            Assert.Equal(expected, last);
            throw;
        }
    }

    internal static string Code(JsonElement finding) => finding.GetProperty("code").GetString()!;

    private static List<string> Expected(Editor editor, string path)
    {
        var folder = Directory.CreateTempSubdirectory("parley-lsp-");
        try
        {
            foreach (var beside in Directory.Exists(Path.GetDirectoryName(path)) ? Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Where(f => f != path) : [])
            {
                File.Copy(beside, Path.Combine(folder.FullName, Path.GetFileName(beside)));
            }

            var copy = Path.Combine(folder.FullName, Path.GetFileName(path));
            File.WriteAllText(copy, editor.Text);
            return [.. new Workbench().Open(copy).Check.Findings.Where(f => f.At.File == copy)
                .Select(f => $"{f.Code} {f.At.Span.Start}..{f.At.Span.End} {f.Message.Replace(folder.FullName, Path.GetDirectoryName(path), StringComparison.Ordinal)}").Order(StringComparer.Ordinal)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Shown(Editor editor, IReadOnlyList<JsonElement> findings) =>
        [.. findings.Select(f =>
        {
            var range = f.GetProperty("range");
            return $"{Code(f)} {editor.OffsetOf(range.GetProperty("start"))}..{editor.OffsetOf(range.GetProperty("end"))} {f.GetProperty("message").GetString()}";
        }).Order(StringComparer.Ordinal)];
}
