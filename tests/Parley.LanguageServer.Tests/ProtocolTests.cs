using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>Whatever an editor sends is answered as the protocol says, and the server goes on.</summary>
public class ProtocolTests
{
    [Fact]
    public async Task Conversation_FromBeginningToEnd_FollowsTheProtocol()
    {
        using var client = EditorClient.Start(SharedServer.Program);
        Assert.Equal(-32002, Code(await client.AskWholeAsync("textDocument/hover", Nowhere)));
        var hello = await client.AskAsync("initialize", new { capabilities = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } } });
        Assert.Equal("utf-16", hello.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
        client.Tell("initialized", new { });
        var registered = await client.NextAsync("client/registerCapability", _ => true);
        Assert.Contains("**/*.geojson", registered.ToString(), StringComparison.Ordinal);
        Assert.Equal(-32600, Code(await client.AskWholeAsync("initialize", new { capabilities = new { } })));
        await client.AskWholeAsync("shutdown", null);
        Assert.Equal(-32600, Code(await client.AskWholeAsync("textDocument/hover", Nowhere)));
        client.Tell("exit", null);
        Assert.Equal(0, await client.EndAsync());
        Assert.Equal("", client.Messages.Trim());
    }

    [Fact]
    public async Task Exit_WithoutShutdown_EndsWithOne()
    {
        using var client = await EditorClient.InitialisedAsync(SharedServer.Program);
        client.Tell("exit", null);
        Assert.Equal(1, await client.EndAsync());
    }

    [Fact]
    public async Task Input_ThatEnds_EndsTheServer()
    {
        using var client = await EditorClient.InitialisedAsync(SharedServer.Program);
        client.CloseInput();
        Assert.Equal(1, await client.EndAsync());
    }

    [Fact]
    public async Task Messages_ThatAreBad_AreAnsweredAndTheServerGoesOn()
    {
        using var client = await EditorClient.InitialisedAsync(SharedServer.Program);
        foreach (var bad in new[] { "{bad", "[]", "42", "{\"a\":1}", "{\"jsonrpc\":\"2.0\",\"method\":7,\"id\":900}", "\"text\"" })
        {
            client.Raw(EditorClient.Framed(bad));
            var answer = await client.AnswerAsync(0);
            Assert.True(answer.GetProperty("error").GetProperty("code").GetInt32() is -32700 or -32600, answer.ToString());
        }

        Assert.Equal(-32601, Code(await client.AskWholeAsync("textDocument/unheardOf", new { })));
        Assert.Equal(-32602, Code(await client.AskWholeAsync("textDocument/hover", new { textDocument = 7 })));
        Assert.Equal(-32602, Code(await client.AskWholeAsync("textDocument/hover", new { })));
        Assert.Equal(-32602, Code(await client.AskWholeAsync("textDocument/hover", Nowhere)));
        client.Tell("$/unheardOf", new { });
        client.Tell("textDocument/didChange", new { textDocument = new { uri = "file:///closed.parley.md", version = 2 }, contentChanges = new[] { new { text = "x" } } });
        client.Tell("textDocument/didClose", new { textDocument = new { uri = "file:///closed.parley.md" } });
        client.Tell("textDocument/didSave", new { textDocument = new { uri = "untitled:1" } });
        Assert.Equal(0, await client.LeaveAsync());
    }

    [Fact]
    public async Task Positions_OutsideTheText_AreAnsweredAndHarmNothing()
    {
        var editor = Editor.Open("## Article 1. X\n1.1 Ukraine shall\r\n \uD83D\uDE00 verify");
        foreach (var (line, character) in new[] { (-1, -1), (0, 1000), (99, 0), (2, 2), (int.MaxValue, int.MaxValue) })
        {
            var at = new { textDocument = new { uri = editor.Uri }, position = new { line, character } };
            foreach (var method in new[] { "hover", "completion", "definition", "documentHighlight", "prepareRename" })
            {
                Assert.True((await editor.Client.AskWholeAsync($"textDocument/{method}", at)).TryGetProperty("result", out _), $"{method} at {line}:{character}");
            }
        }
    }

    [Fact]
    public async Task Request_ThatIsCancelled_IsAnsweredOnce()
    {
        var editor = Editor.OpenAgreement("ukraine-2025/2025-12-24");
        var range = new { start = editor.PositionOf(0), end = editor.PositionOf(editor.Text.Length) };
        var ids = Enumerable.Range(0, 20).Select(_ => editor.Client.Request("textDocument/codeAction", new { textDocument = new { uri = editor.Uri }, range, context = new { diagnostics = Array.Empty<object>() } })).ToList();
        foreach (var id in ids)
        {
            editor.Client.Tell("$/cancelRequest", new { id });
        }

        foreach (var id in ids)
        {
            var answer = await editor.Client.AnswerAsync(id);
            Assert.True(answer.TryGetProperty("result", out _) || Code(answer) == -32800, answer.ToString());
        }
    }

    private static object Nowhere => new { textDocument = new { uri = "file:///nowhere.parley.md" }, position = new { line = 0, character = 0 } };

    private static int Code(JsonElement answer) => answer.GetProperty("error").GetProperty("code").GetInt32();
}
