using Parley.LanguageServer.Protocol;
using Parley.Workspace.Editing;

namespace Parley.LanguageServer.Documents;

/// <summary>A document with its texts, one after the other. Only one message at a time changes it.</summary>
internal sealed class OpenDocument : IDisposable
{
    private readonly EditedAgreement _agreement;
    private CancellationTokenSource _current = new();

    public OpenDocument(string uri, int? version, string text)
    {
        Uri = uri;
        CurrentToken = _current.Token;
        var path = FileUris.PathOf(uri);
        _agreement = new EditedAgreement(path ?? uri, Path.GetDirectoryName(path));
        Current = new DocumentText(uri, version, text, _agreement.Read(text, CurrentToken));
    }

    public string Uri { get; }

    public DocumentText Current { get; private set; }

    /// <summary>Ends when the current text is no longer the current one.</summary>
    public CancellationToken CurrentToken { get; private set; }

    /// <summary>Applies changes in their order, each to the text that the one before it left.</summary>
    /// <returns>What was replaced by how much, in the same order.</returns>
    public IReadOnlyList<(TextSpan Replaced, int NewLength)> Change(int? version, IReadOnlyList<ContentChange> changes)
    {
        var replaced = new List<(TextSpan, int)>();
        var text = Current.Text;
        var lines = Current.Lines;
        foreach (var change in changes)
        {
            var span = change.Range is { } range ? lines.SpanOf(range) : new TextSpan(0, text.Length);
            text = string.Concat(text.AsSpan(0, span.Start), change.Text, text.AsSpan(span.End));
            lines = new LineTable(text);
            replaced.Add((span, change.Text.Length));
        }

        Replace(version, text);
        return replaced;
    }

    /// <summary>Says that a file on disk has changed; whether this agreement has looked at it.</summary>
    public bool FileChanged(string path)
    {
        if (!_agreement.Changed(path))
        {
            return false;
        }

        Replace(Current.Version, Current.Text);
        return true;
    }

    /// <summary>Ends all work on the document.</summary>
    public void Dispose()
    {
        _current.Cancel();
        _current.Dispose();
    }

    private void Replace(int? version, string text)
    {
        Dispose();
        _current = new CancellationTokenSource();
        CurrentToken = _current.Token;
        Current = new DocumentText(Uri, version, text, _agreement.Read(text, CurrentToken));
    }
}
