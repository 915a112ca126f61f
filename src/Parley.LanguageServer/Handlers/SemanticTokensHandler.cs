using System.Collections.Concurrent;
using System.Globalization;
using Parley.Language.Navigation;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>What each word is to the language, for colours: all of a document, a range of it, or what has changed since the last answer.</summary>
internal sealed class SemanticTokensHandler(OpenDocuments documents)
{
    private readonly ConcurrentDictionary<string, (string Id, int[] Data)> _answered = new(StringComparer.Ordinal);
    private int _lastId;

    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public SemanticTokens Full(DocumentParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return Answer(text.Uri, Encode(text, null));
    }

    [JsonRpcMethod("textDocument/semanticTokens/range", UseSingleObjectParameterDeserialization = true)]
    public SemanticTokens Range(RangeParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return new SemanticTokens(null, Encode(text, text.Lines.SpanOf(parameters.Range)));
    }

    [JsonRpcMethod("textDocument/semanticTokens/full/delta", UseSingleObjectParameterDeserialization = true)]
    public object Delta(SemanticTokensDeltaParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var data = Encode(text, null);
        if (!_answered.TryGetValue(text.Uri, out var before) || before.Id != parameters.PreviousResultId)
        {
            return Answer(text.Uri, data);
        }

        var same = before.Data.AsSpan().CommonPrefixLength(data);
        var behind = 0;
        while (behind < Math.Min(before.Data.Length, data.Length) - same && before.Data[^(behind + 1)] == data[^(behind + 1)])
        {
            behind++;
        }

        var id = Answer(text.Uri, data).ResultId;
        return new SemanticTokensDelta(id, same == data.Length && same == before.Data.Length
            ? []
            : [new SemanticTokensEdit(same, before.Data.Length - same - behind, data[same..^behind])]);
    }

    private SemanticTokens Answer(string uri, int[] data)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        _answered[uri] = (id, data);
        return new SemanticTokens(id, data);
    }

    /// <summary>Five numbers for each word: lines and characters from the word before, length, kind, modifiers. A word that runs over a line end is one for each line.</summary>
    private static int[] Encode(DocumentText text, TextSpan? within)
    {
        var data = new List<int>();
        var (line, character) = (0, 0);
        foreach (var word in text.File.Index!.Words.Where(w => within is not { } range || w.Span.Start < range.End && range.Start < w.Span.End))
        {
            foreach (var (start, length) in Lines(text.Text, word.Span))
            {
                var at = text.Lines.PositionOf(start);
                data.AddRange([at.Line - line, at.Line == line ? at.Character - character : at.Character, length, KindOf(word.Class), word.Declares ? 1 : 0]);
                (line, character) = (at.Line, at.Character);
            }
        }

        return [.. data];
    }

    private static IEnumerable<(int Start, int Length)> Lines(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var end = text.AsSpan(at, span.End - at).IndexOfAny('\r', '\n');
            end = end < 0 ? span.End : at + end;
            if (end > at)
            {
                yield return (at, end - at);
            }

            at = end + 1;
        }
    }

    /// <summary>The place of a class in <see cref="SemanticTokensLegend.Parley"/>.</summary>
    private static int KindOf(WordClass word) => word switch
    {
        WordClass.Modal => 0,
        WordClass.ClauseWord => 1,
        WordClass.Party => 2,
        WordClass.Group => 3,
        WordClass.Place => 4,
        WordClass.Term => 5,
        WordClass.Anchor => 6,
        WordClass.Act => 7,
        WordClass.Provision => 8,
        WordClass.Number => 9,
        WordClass.Bracket => 10,
        _ => 11,
    };
}
