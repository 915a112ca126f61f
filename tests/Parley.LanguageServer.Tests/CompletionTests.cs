using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>What is offered fits the place, and nothing else is.</summary>
public class CompletionTests
{
    private const string Head =
        """
        ---
        parley: 1
        title: Draft
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer

        ## Definitions
        - "the Line" means the line ["line"](places.geojson).

        ## Article 1. Fire
        1.1 No Party shall open fire.
        1.2
        """;

    [Theory]
    [InlineData(" ", "P shall ensure that STATE.", "shall")]
    [InlineData(" The Mission shall ", "withdraw", "Ukraine")]
    [InlineData(" The Mission shall verify ", "1.1", "Ukraine")]
    [InlineData(" The Mission shall verify 1.", "1.1", "the Line")]
    [InlineData(" Russia shall release all prisoners within 30 ", "days", "Ukraine")]
    [InlineData(" If 1.1 is ", "breached", "withdraw")]
    [InlineData(" Russia shall withdraw its forces from ", "the Line", "fulfilled")]
    [InlineData(" Russia shall hand over weapons to ", "Ukraine", "withdraw")]
    [InlineData(" If Russia has ", "withdrawn", "withdraw")]
    [InlineData(" No Party shall open fire.[^", "source", "Ukraine")]
    [InlineData("\n\n## ", "## Scenarios", "## Parties")]
    public async Task Complete_AtAPlace_OffersWhatFits(string typed, string offered, string notOffered)
    {
        var text = Head + typed;
        var editor = Editor.Open(text + "\n\n[^source]: A report.\n");
        var list = await editor.Client.AskAsync("textDocument/completion", editor.At(text.Length));
        var labels = Labels(list);
        Assert.Contains(offered, labels);
        Assert.DoesNotContain(notOffered, labels);
    }

    [Fact]
    public async Task Complete_AtTheBeginningOfASentence_FillsInTheForm()
    {
        var editor = Editor.Open(Head + " ");
        var list = await editor.Client.AskAsync("textDocument/completion", editor.At(Head.Length + 1));
        var form = list.GetProperty("items").EnumerateArray().First(i => i.GetProperty("label").GetString() == "P may ACT.");
        Assert.Equal(2, form.GetProperty("insertTextFormat").GetInt32());
        Assert.Equal("${1:P} may ${2:ACT}.", form.GetProperty("textEdit").GetProperty("newText").GetString());
    }

    private static List<string> Labels(JsonElement list) => [.. list.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("label").GetString()!)];
}
