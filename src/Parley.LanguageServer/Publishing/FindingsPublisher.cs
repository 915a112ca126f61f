using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;

namespace Parley.LanguageServer.Publishing;

/// <summary>
/// Tells the editor what is remarked, as its author types: what the language itself finds at once, what the analyses find when the typing pauses.
/// Of several texts that come one after the other only the last is answered.
/// </summary>
internal sealed class FindingsPublisher(FindingMapper mapper, Func<PublishParams, Task> publish)
{
    /// <summary>How long the typing pauses before the analyses run.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock _order = new();
    private readonly Dictionary<string, Published> _published = new(StringComparer.Ordinal);

    /// <summary>What was last said of one document.</summary>
    /// <param name="Analysed">What the analyses found, at its words in the current text.</param>
    /// <param name="Beside">URIs of files beside it about which something was said.</param>
    private sealed record Published(IReadOnlyList<Diagnostic> Analysed, IReadOnlyList<string> Beside);

    /// <summary>The document has a new text.</summary>
    public void Schedule(OpenDocument document)
    {
        var (text, token) = (document.Current, document.CurrentToken);
        _ = Task.Run(() => AnswerAsync(document, text, token), CancellationToken.None);
    }

    /// <summary>Words have been replaced: what the analyses found keeps its place until they run again.</summary>
    public void Follow(OpenDocument document, TextSpan replaced, int newLength)
    {
        lock (_order)
        {
            if (_published.TryGetValue(document.Uri, out var said))
            {
                _published[document.Uri] = said with { Analysed = [.. Following.Move(said.Analysed, document.Current.File.Path, replaced, newLength)] };
            }
        }
    }

    /// <summary>The document is closed: nothing is remarked any more.</summary>
    public void Withdraw(string uri)
    {
        lock (_order)
        {
            _published.Remove(uri, out var said);
            foreach (var file in said?.Beside ?? [])
            {
                _ = publish(new PublishParams(file, null, []));
            }

            _ = publish(new PublishParams(uri, null, []));
        }
    }

    private async Task AnswerAsync(OpenDocument document, DocumentText text, CancellationToken token)
    {
        try
        {
            if (token.IsCancellationRequested)
            {
                return;
            }

            var language = text.File.FindingsAtOnce!.Value;
            Say(document, text, said => [.. language, .. said.Analysed], null, token);
            await Task.Delay(Pause, token).ConfigureAwait(false);
            var check = text.File.Check;
            var known = language.Select(d => (d.Code, d.At.Span, d.Message)).ToHashSet();
            var path = text.File.Path;
            var own = check.Findings.Where(f => f.At.File == path).ToList();
            Say(document, text, _ => own, new Published(
                [.. own.Where(f => !known.Contains((f.Code, f.At.Span, f.Message)))],
                SayBeside(document, text, check.Findings.Where(f => f.At.File != path), token)), token);
        }
        catch (OperationCanceledException)
        {
            // A newer text has come, and is answered instead.
        }
    }

    private void Say(OpenDocument document, DocumentText text, Func<Published, IReadOnlyList<Diagnostic>> findings, Published? next, CancellationToken token)
    {
        lock (_order)
        {
            token.ThrowIfCancellationRequested();
            var said = _published.GetValueOrDefault(document.Uri) ?? new Published([], []);
            _published[document.Uri] = next ?? said;
            _ = publish(new PublishParams(text.Uri, text.Version, [.. findings(said).Select(f => mapper.Map(f, text))]));
        }
    }

    /// <summary>Remarks on the files beside an agreement, each under its own name; those made before and no longer are taken back.</summary>
    private List<string> SayBeside(OpenDocument document, DocumentText text, IEnumerable<Diagnostic> findings, CancellationToken token)
    {
        var byFile = findings.GroupBy(f => FileUris.Of(f.At.File)).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        lock (_order)
        {
            token.ThrowIfCancellationRequested();
            var before = _published.GetValueOrDefault(document.Uri)?.Beside ?? [];
            foreach (var gone in before.Except(byFile.Select(g => g.Key)))
            {
                _ = publish(new PublishParams(gone, null, []));
            }

            foreach (var file in byFile)
            {
                _ = publish(new PublishParams(file.Key, null, [.. file.Select(f => mapper.Map(f, text))]));
            }

            return [.. byFile.Select(g => g.Key)];
        }
    }
}
