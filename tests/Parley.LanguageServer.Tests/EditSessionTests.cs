using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>However a text came to be, the editor in the end shows what a fresh check of it finds.</summary>
public class EditSessionTests
{
    private const int Edits = 60;

    private static readonly string[] Pieces =
    [
        "", "", "x", ". ", "\n", "\r\n", "\r", "[blank]", "[", "\uD83D\uDE00", "\u00E9", " shall ", "\n\n4.9 Russia shall withdraw its forces from the Donetsk Zone within 30 days of entry into force.\n",
        "\n## Article 77. New\n77.1 Ukraine shall verify 77.2.\n", "\"the Line", "```\n", "[^x]", " despite 2.1", "## Parties\n", "\u00A0",
    ];

    [Theory]
    [InlineData("ukraine-2025/2025-12-24", "\n", 1)]
    [InlineData("ukraine-2025/2025-12-24", "\r\n", 2)]
    [InlineData("kumanovo-1999/kumanovo", "\n", 3)]
    public async Task Session_OfRandomEdits_EndsInTheFindingsOfAFreshCheck(string name, string lineEnds, int seed)
    {
        var editor = Editor.OpenAgreement(name);
        editor.Replace(0, editor.Text.Length, editor.Text.Replace("\n", lineEnds, StringComparison.Ordinal));
        var random = new Random(seed);
        var methods = new[] { "semanticTokens/full", "documentSymbol", "foldingRange", "documentLink" };
        for (var i = 0; i < Edits; i++)
        {
            var start = BetweenCharacters(editor.Text, random.Next(editor.Text.Length));
            var piece = Pieces[random.Next(Pieces.Length)];
            var end = BetweenCharacters(editor.Text, Math.Min(start + (random.Next(3) == 0 ? random.Next(120) : random.Next(3)), editor.Text.Length));
            editor.Replace(start, end - start, piece);
            if (i % 6 == 0)
            {
                var id = editor.Client.Request($"textDocument/{methods[i / 6 % 4]}", new { textDocument = new { uri = editor.Uri } });
                var hover = editor.Client.Request("textDocument/hover", editor.At(start));
                var completion = editor.Client.Request("textDocument/completion", editor.At(start));
                foreach (var answer in new[] { id, hover, completion })
                {
                    Assert.True((await editor.Client.AnswerAsync(answer)).TryGetProperty("result", out _), $"edit {i}");
                }
            }

            if (i % 20 == 19)
            {
                await FindingsTests.AssertFindingsAsync(editor);
            }
        }
    }

    /// <summary>No cursor stands between CR and LF.</summary>
    private static int BetweenCharacters(string text, int offset) =>
        offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n' ? offset + 1 : offset;

    [Fact]
    public async Task Typing_LetterByLetter_KeepsWhatTheAnalysesFoundElsewhere()
    {
        var editor = Editor.OpenAgreement("ukraine-2025/2025-12-24");
        await FindingsTests.AssertFindingsAsync(editor);
        var at = editor.Text.IndexOf("2.3 The Technical", StringComparison.Ordinal);
        foreach (var letter in "2.9 Ukraine shall cease fire by 1 March 2026.\n\n")
        {
            editor.Replace(at++, 0, letter.ToString());
            var shown = await editor.FindingsAsync(_ => true);
            Assert.Contains(shown, f => FindingsTests.Code(f).StartsWith("PL3", StringComparison.Ordinal));
        }

        await FindingsTests.AssertFindingsAsync(editor);
    }

    [Fact]
    public async Task Places_ThatChangeOnDisk_AreReadAgain()
    {
        var folder = Directory.CreateTempSubdirectory("parley-lsp-places-");
        try
        {
            var places = Path.Combine(folder.FullName, "places.geojson");
            var editor = Editor.Open(Parley.Language.Forms.FormFrame.With("Russia shall withdraw its forces from the Strip within 30 days of entry into force."), Path.Combine(folder.FullName, "draft.parley.md"));
            await editor.FindingsAsync(f => f.Any(d => FindingsTests.Code(d).StartsWith("PL4", StringComparison.Ordinal)));
            var names = new[] { ("line", "LineString", "[[0,0],[1,1]]"), ("boundary", "LineString", "[[0,0],[1,1]]"), ("strip", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"), ("zone", "Polygon", "[[[5,5],[6,5],[6,6],[5,5]]]") };
            var features = names.Select(n => $$"""{"type":"Feature","id":"{{n.Item1}}","properties":{"name":"{{n.Item1}}"},"geometry":{"type":"{{n.Item2}}","coordinates":{{n.Item3}} } }""");
            await File.WriteAllTextAsync(places, $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""", TestContext.Current.CancellationToken);
            editor.Client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = Editor.UriOf(places), type = 1 } } });
            await editor.FindingsAsync(f => f.Count > 0 && !f.Any(d => FindingsTests.Code(d).StartsWith("PL4", StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
