using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>A document in an editor that is connected to the real server.</summary>
internal sealed class Editor
{
    private static int _opened;

    private int _version = 1;

    private Editor(EditorClient client, string uri, string text) => (Client, Uri, Text) = (client, uri, text);

    public EditorClient Client { get; }

    public string Uri { get; }

    /// <summary>As the editor has it.</summary>
    public string Text { get; private set; }

    /// <summary>Opens a text in the shared server.</summary>
    /// <param name="path">Null for a file of its own, in a folder that holds nothing else.</param>
    public static Editor Open(string text, string? path = null) => Open(SharedServer.Client, text, path);

    public static Editor Open(EditorClient client, string text, string? path = null)
    {
        var editor = new Editor(client, UriOf(path ?? Repository.PathOf("artifacts", "nowhere", $"draft-{Interlocked.Increment(ref _opened)}.parley.md")), text);
        client.Tell("textDocument/didOpen", new { textDocument = new { uri = editor.Uri, languageId = "parley", version = 1, text } });
        return editor;
    }

    /// <summary>Opens an agreement of the project under a name of its own, with the files beside it.</summary>
    public static Editor OpenAgreement(string name)
    {
        var path = Repository.PathOf("agreements", name + ".parley.md");
        return Open(File.ReadAllText(path), path.Replace(".parley.md", $"-{Interlocked.Increment(ref _opened)}.parley.md", StringComparison.Ordinal));
    }

    public static string UriOf(string path) => new System.Uri(path).AbsoluteUri;

    /// <summary>Replaces a stretch, as typing does.</summary>
    public void Replace(int start, int length, string newText)
    {
        var range = new { start = PositionOf(start), end = PositionOf(start + length) };
        Text = Text.Remove(start, length).Insert(start, newText);
        Client.Tell("textDocument/didChange", new { textDocument = new { uri = Uri, version = ++_version }, contentChanges = new[] { new { range, text = newText } } });
    }

    public void Replace(string old, string newText) => Replace(Text.IndexOf(old, StringComparison.Ordinal), old.Length, newText);

    public void Close() => Client.Tell("textDocument/didClose", new { textDocument = new { uri = Uri } });

    public object At(string words, int into = 0) => new { textDocument = new { uri = Uri }, position = PositionOf(Text.IndexOf(words, StringComparison.Ordinal) + into) };

    public object At(int offset) => new { textDocument = new { uri = Uri }, position = PositionOf(offset) };

    public object PositionOf(int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (Text[i] == '\n' || Text[i] == '\r' && (i + 1 >= Text.Length || Text[i + 1] != '\n'))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return new { line, character = offset - start };
    }

    public int OffsetOf(JsonElement position)
    {
        var offset = 0;
        for (var line = position.GetProperty("line").GetInt32(); line > 0; offset++)
        {
            line -= Text[offset] == '\n' || Text[offset] == '\r' && (offset + 1 >= Text.Length || Text[offset + 1] != '\n') ? 1 : 0;
        }

        return offset + position.GetProperty("character").GetInt32();
    }

    public string WordsAt(JsonElement range) => Text[OffsetOf(range.GetProperty("start"))..OffsetOf(range.GetProperty("end"))];

    /// <summary>The findings once they are as wanted.</summary>
    public async Task<IReadOnlyList<JsonElement>> FindingsAsync(Func<IReadOnlyList<JsonElement>, bool> wanted)
    {
        var said = await Client.PublishedAsync(Uri, p => p.GetProperty("version").GetInt32() == _version && wanted([.. p.GetProperty("diagnostics").EnumerateArray()]));
        return [.. said.GetProperty("diagnostics").EnumerateArray()];
    }

    /// <summary>Applies edits as an editor does: to the text as it was, the last first.</summary>
    public string Applied(IEnumerable<JsonElement> edits) => edits
        .Select(e => (Start: OffsetOf(e.GetProperty("range").GetProperty("start")), End: OffsetOf(e.GetProperty("range").GetProperty("end")), New: e.GetProperty("newText").GetString()!))
        .OrderByDescending(e => e.Start)
        .Aggregate(Text, (text, e) => text.Remove(e.Start, e.End - e.Start).Insert(e.Start, e.New));
}
