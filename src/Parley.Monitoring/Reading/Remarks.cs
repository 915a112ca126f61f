namespace Parley.Monitoring.Reading;

/// <summary>The remarks about one file: the first hundred of each code in full, the others counted.</summary>
internal sealed class Remarks(string file)
{
    private const int WordLength = 200;

    private readonly Queue<Diagnostic> _waiting = new();
    private readonly SortedDictionary<string, (DiagnosticDescriptor Kind, long Count)> _counts = new(StringComparer.Ordinal);

    /// <summary>Errors and warnings since <see cref="StartRow"/>.</summary>
    public int ErrorsInRow { get; private set; }

    public int WarningsInRow { get; private set; }

    public string File => file;

    public void StartRow() => (ErrorsInRow, WarningsInRow) = (0, 0);

    public void Add(DiagnosticDescriptor kind, int line, params ReadOnlySpan<string> words) => Add(kind, SourceAnchor.AtLine(file, line), null, null, words);

    public void AddWithSuggestion(DiagnosticDescriptor kind, int line, string? nearest, params ReadOnlySpan<string> words) =>
        Add(kind, SourceAnchor.AtLine(file, line), nearest, null, words);

    /// <summary>A name that the agreement does not have, with the nearest one that it has.</summary>
    public void AddUnknown(DiagnosticDescriptor kind, int line, ReadOnlySpan<char> name, Func<string, string?> nearest)
    {
        var written = name.ToString();
        AddWithSuggestion(kind, line, nearest(written), written);
    }

    public void Add(DiagnosticDescriptor kind, SourceAnchor at, string? nearest, RelatedPlace? related, params ReadOnlySpan<string> words)
    {
        ErrorsInRow += kind.Severity == DiagnosticSeverity.Error ? 1 : 0;
        WarningsInRow += kind.Severity == DiagnosticSeverity.Warning ? 1 : 0;
        var count = _counts.TryGetValue(kind.Code, out var before) ? before.Count + 1 : 1;
        _counts[kind.Code] = (kind, count);
        if (count > ReadingLimits.RemarksPerCode)
        {
            return;
        }

        var shown = new string[words.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Show(words[i]);
        }

        var diagnostic = kind.At(at, shown);
        _waiting.Enqueue(diagnostic with
        {
            Message = nearest is null ? diagnostic.Message : $"{diagnostic.Message} Did you mean \"{Show(nearest)}\"?",
            Related = related is null ? [] : [related],
        });
    }

    public bool TryTake(out EventRecord remark)
    {
        var any = _waiting.TryDequeue(out var diagnostic);
        remark = any ? EventRecord.Of(diagnostic!) : default;
        return any;
    }

    /// <summary>Sums up, under each code, the remarks that were only counted.</summary>
    public void SumUp()
    {
        foreach (var (kind, count) in _counts.Values)
        {
            if (count > ReadingLimits.RemarksPerCode)
            {
                var more = count - ReadingLimits.RemarksPerCode;
                _waiting.Enqueue(new Diagnostic(
                    kind.Code,
                    kind.Severity,
                    $"{kind.Title}: {more} more {(more == 1 ? "remark" : "remarks")} of this kind in this file {(more == 1 ? "is" : "are")} not listed.",
                    SourceAnchor.WholeFile(file)));
            }
        }
    }

    /// <summary>The author's words, cut and without characters that would break a line of output.</summary>
    private static string Show(string words)
    {
        var cut = words.Length > WordLength ? string.Concat(words.AsSpan(0, WordLength), "…") : words;
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(c => char.IsControl(c) ? '·' : c)) : cut;
    }
}
