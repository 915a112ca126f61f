namespace Parley.LanguageServer.Tests;

/// <summary>From names to declarations and uses, and what a place means.</summary>
public class NavigationTests
{
    private static Editor Ukraine() => Editor.OpenAgreement("ukraine-2025/2025-12-24");

    [Theory]
    [InlineData("The Monitoring Mechanism shall monitor", 6, "**the ", "Monitoring Mechanism")]
    [InlineData("along the Line of Contact and", 12, "- \"the ", "Line of Contact")]
    [InlineData("breach of 2.1", 11, "", "2.1")]
    [InlineData("give Ukraine security", 6, "**", "Ukraine")]
    [InlineData("hostile act against the other Party.[^aggression", 42, "[^", "aggression")]
    public async Task Definition_OfAName_IsWhereItIsDeclared(string words, int into, string before, string name)
    {
        var editor = Ukraine();
        var location = await editor.Client.AskAsync("textDocument/definition", editor.At(words, into));
        Assert.Equal(editor.Uri, location.GetProperty("uri").GetString());
        Assert.Equal(name, editor.WordsAt(location.GetProperty("range")));
        var at = editor.OffsetOf(location.GetProperty("range").GetProperty("start"));
        Assert.Equal(before, editor.Text[(at - before.Length)..at]);
    }

    [Fact]
    public async Task References_ToAProvision_AreEveryPlaceThatNamesIt()
    {
        var editor = Ukraine();
        var found = await editor.Client.AskAsync("textDocument/references", new
        {
            textDocument = new { uri = editor.Uri },
            position = editor.PositionOf(editor.Text.IndexOf("\n2.1 ", StringComparison.Ordinal) + 1),
            context = new { includeDeclaration = true },
        });
        Assert.All(found.EnumerateArray(), l => Assert.Equal("2.1", editor.WordsAt(l.GetProperty("range"))));
        Assert.True(found.GetArrayLength() >= 3);
    }

    [Fact]
    public async Task Hover_OverASentence_SaysHowItIsRead()
    {
        var editor = Ukraine();
        var hover = await editor.Client.AskAsync("textDocument/hover", editor.At("2.3 The Technical Teams shall", 32));
        Assert.Contains("The Technical Teams must decide", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hover_OverAPlace_SaysWhatItMeans()
    {
        var editor = Ukraine();
        var hover = await editor.Client.AskAsync("textDocument/hover", editor.At("along the Line of Contact and", 12));
        Assert.Contains("means the line", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }
}
