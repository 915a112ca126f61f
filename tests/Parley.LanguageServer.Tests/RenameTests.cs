using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>A new name stands wherever the old one stood, and nothing else changes; what cannot be renamed is refused with a reason.</summary>
public class RenameTests
{
    [Theory]
    [InlineData("- \"the Line of Contact\"", 8, "Contact Line", "Line of Contact", "Contact Line")]
    [InlineData("**the Monitoring Mechanism**", 8, "the Observation Mission", "Monitoring Mechanism", "Observation Mission")]
    [InlineData("[^mechanism]", 3, "watch", "[^mechanism]", "[^watch]")]
    public async Task Rename_OfAName_ChangesEveryPlaceAndNothingElse(string words, int into, string newName, string old, string now)
    {
        var editor = Editor.OpenAgreement("ukraine-2025/2025-12-24");
        var text = await RenamedAsync(editor, words, into, newName);
        Assert.Equal(editor.Text.Replace(old, now, StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task Rename_OfAProvision_ChangesItsNumberAndEveryReference()
    {
        var editor = Editor.OpenAgreement("ukraine-2025/2025-12-24");
        var text = await RenamedAsync(editor, "\n2.1 From", 2, "2.9");
        Assert.Contains("\n2.9 From entry into force", text, StringComparison.Ordinal);
        Assert.Contains("each breach of 2.9 and", text, StringComparison.Ordinal);
        Assert.Contains("shall verify 2.9.", text, StringComparison.Ordinal);
        Assert.Equal(editor.Text.Length, text.Length);
    }

    [Theory]
    [InlineData("**Ukraine** and", 3, "Russia")]
    [InlineData("**Ukraine** and", 3, "a \"b\"")]
    [InlineData("\n2.1 From", 2, "2.2")]
    [InlineData("\n2.1 From", 2, "3.7")]
    [InlineData("**Russia**, also", 3, "Ruritania")]
    [InlineData("shall monitor", 8, "watch")]
    public async Task Rename_ThatWouldChangeTheMeaning_IsRefusedWithAReason(string words, int into, string newName)
    {
        var editor = Editor.OpenAgreement("ukraine-2025/2025-12-24");
        var answer = await AskAsync(editor, words, into, newName);
        var message = answer.GetProperty("error").GetProperty("message").GetString()!;
        Assert.Equal(-32803, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    private static Task<JsonElement> AskAsync(Editor editor, string words, int into, string newName) =>
        editor.Client.AskWholeAsync("textDocument/rename", new
        {
            textDocument = new { uri = editor.Uri },
            position = editor.PositionOf(editor.Text.IndexOf(words, StringComparison.Ordinal) + into),
            newName,
        });

    private static async Task<string> RenamedAsync(Editor editor, string words, int into, string newName)
    {
        var answer = await AskAsync(editor, words, into, newName);
        Assert.True(answer.TryGetProperty("result", out var result), answer.ToString());
        return editor.Applied(result.GetProperty("changes").GetProperty(editor.Uri).EnumerateArray());
    }
}
