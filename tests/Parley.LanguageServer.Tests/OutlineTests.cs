using System.Text.Json;

namespace Parley.LanguageServer.Tests;

/// <summary>What the editor shows of the whole document.</summary>
public class OutlineTests
{
    private static Editor Ukraine() => Editor.OpenAgreement("ukraine-2025/2025-12-24");

    [Fact]
    public async Task Symbols_OfAnAgreement_AreItsSectionsAndProvisions()
    {
        var editor = Ukraine();
        var symbols = await editor.Client.AskAsync("textDocument/documentSymbol", Document(editor));
        var article = symbols.EnumerateArray().Single(s => s.GetProperty("name").GetString() == "Article 2. Non-aggression and monitoring");
        Assert.Equal(["2.1", "2.2", "2.3", "2.4"], article.GetProperty("children").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        foreach (var (symbol, parent) in All(symbols.EnumerateArray(), null))
        {
            var (range, selection) = (symbol.GetProperty("range"), symbol.GetProperty("selectionRange"));
            Assert.True(Holds(editor, range, selection), symbol.ToString());
            Assert.True(parent is null || Holds(editor, parent.Value.GetProperty("range"), range), symbol.ToString());
        }
    }

    [Fact]
    public async Task Tokens_OfAnAgreement_FollowEachOtherAndNeverOverlap()
    {
        var editor = Ukraine();
        var words = Decode(editor, (await editor.Client.AskAsync("textDocument/semanticTokens/full", Document(editor))).GetProperty("data"));
        Assert.True(words.Zip(words.Skip(1)).All(p => p.First.End <= p.Second.Start));
        Assert.Contains(words, w => editor.Text[w.Start..w.End] == "Line of Contact" && w.Kind == 4);
        Assert.Contains(words, w => editor.Text[w.Start..w.End] == "shall" && w.Kind == 0);
    }

    [Fact]
    public async Task TokensDelta_BehindAChange_GivesTheTokensOfTheNewText()
    {
        var editor = Ukraine();
        var before = await editor.Client.AskAsync("textDocument/semanticTokens/full", Document(editor));
        editor.Replace("shall monitor the Line of Contact", "shall monitor Enerhodar and\nthe Line of Contact");
        var delta = await editor.Client.AskAsync("textDocument/semanticTokens/full/delta", new { textDocument = new { uri = editor.Uri }, previousResultId = before.GetProperty("resultId").GetString() });
        var data = before.GetProperty("data").EnumerateArray().Select(n => n.GetInt32()).ToList();
        foreach (var edit in delta.GetProperty("edits").EnumerateArray())
        {
            data.RemoveRange(edit.GetProperty("start").GetInt32(), edit.GetProperty("deleteCount").GetInt32());
            data.InsertRange(edit.GetProperty("start").GetInt32(), edit.GetProperty("data").EnumerateArray().Select(n => n.GetInt32()));
        }

        var fresh = await editor.Client.AskAsync("textDocument/semanticTokens/full", Document(editor));
        Assert.Equal(fresh.GetProperty("data").EnumerateArray().Select(n => n.GetInt32()), data);
    }

    [Fact]
    public async Task Folds_OfAnAgreement_CoverItsArticles()
    {
        var editor = Ukraine();
        var folds = await editor.Client.AskAsync("textDocument/foldingRange", Document(editor));
        var line = editor.Text[..editor.Text.IndexOf("## Article 2.", StringComparison.Ordinal)].Count(c => c == '\n');
        Assert.Contains(folds.EnumerateArray(), f => f.GetProperty("startLine").GetInt32() == line);
        Assert.All(folds.EnumerateArray(), f => Assert.True(f.GetProperty("startLine").GetInt32() < f.GetProperty("endLine").GetInt32()));
    }

    [Fact]
    public async Task Links_OfAnAgreement_LeadToTheFilesBesideIt()
    {
        var editor = Ukraine();
        var links = await editor.Client.AskAsync("textDocument/documentLink", Document(editor));
        var targets = links.EnumerateArray().Select(l => l.GetProperty("target").GetString()!).ToList();
        Assert.Contains(Editor.UriOf(Repository.PathOf("agreements", "ukraine-2025", "places.geojson")), targets);
        Assert.Contains(Editor.UriOf(Repository.PathOf("agreements", "ukraine-2025", "2025-11-20.parley.md")), targets);
    }

    [Fact]
    public async Task Format_OfPastedText_GivesTheFormattedText()
    {
        var editor = Editor.Open(File.ReadAllText(Repository.PathOf("tests", "bad-input", "pasted.parley.md")));
        var edits = await editor.Client.AskAsync("textDocument/formatting", new { textDocument = new { uri = editor.Uri }, options = new { tabSize = 4, insertSpaces = true } });
        var expected = Parley.Language.Formatting.AgreementFormatter.Format(new SourceText("x", editor.Text)).Text;
        Assert.Equal(expected, editor.Applied(edits.EnumerateArray()));
        var all = new { start = editor.PositionOf(0), end = editor.PositionOf(editor.Text.Length) };
        var range = await editor.Client.AskAsync("textDocument/rangeFormatting", new { textDocument = new { uri = editor.Uri }, range = all });
        Assert.Equal(expected, editor.Applied(range.EnumerateArray()));
    }

    [Fact]
    public async Task Actions_OfFindings_ApplyToTheTextAndAnswerThem()
    {
        var editor = Editor.Open(Parley.Language.Forms.FormFrame.With("Russia shall withdraw its forces from the Stirp within 30 days of entry into force"));
        var at = editor.Text.IndexOf("the Stirp", StringComparison.Ordinal) + 5;
        var range = new { start = editor.PositionOf(at), end = editor.PositionOf(at) };
        var actions = await editor.Client.AskAsync("textDocument/codeAction", new { textDocument = new { uri = editor.Uri }, range, context = new { diagnostics = Array.Empty<object>() } });
        var titles = actions.EnumerateArray().Select(a => a.GetProperty("title").GetString()).ToList();
        Assert.Contains("Change to \"Strip\"", titles);
        Assert.Contains("Add a full stop", titles);
        foreach (var action in actions.EnumerateArray())
        {
            var applied = editor.Applied(action.GetProperty("edit").GetProperty("changes").GetProperty(editor.Uri).EnumerateArray());
            Assert.NotEqual(editor.Text, applied);
        }
    }

    private static object Document(Editor editor) => new { textDocument = new { uri = editor.Uri } };

    private static IEnumerable<(JsonElement Symbol, JsonElement? Parent)> All(IEnumerable<JsonElement> symbols, JsonElement? parent) =>
        symbols.SelectMany(s => All(s.GetProperty("children").EnumerateArray(), s).Prepend((s, parent)));

    private static bool Holds(Editor editor, JsonElement outer, JsonElement inner) =>
        editor.OffsetOf(outer.GetProperty("start")) <= editor.OffsetOf(inner.GetProperty("start")) && editor.OffsetOf(inner.GetProperty("end")) <= editor.OffsetOf(outer.GetProperty("end"));

    private static List<(int Start, int End, int Kind)> Decode(Editor editor, JsonElement data)
    {
        var lines = editor.Text.Split('\n').Aggregate((Starts: new List<int>(), At: 0), (a, l) => { a.Starts.Add(a.At); return (a.Starts, a.At + l.Length + 1); }).Starts;
        var words = new List<(int, int, int)>();
        var (line, character) = (0, 0);
        foreach (var word in data.EnumerateArray().Select(n => n.GetInt32()).Chunk(5))
        {
            character = word[0] == 0 ? character + word[1] : word[1];
            line += word[0];
            words.Add((lines[line] + character, lines[line] + character + word[2], word[3]));
        }

        return words;
    }
}
