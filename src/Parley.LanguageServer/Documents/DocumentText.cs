using Parley.LanguageServer.Protocol;
using Parley.Workspace;

namespace Parley.LanguageServer.Documents;

/// <summary>One text of an open document: everything that is answered about it is answered about this text.</summary>
internal sealed class DocumentText(string uri, int? version, string text, AgreementFile file)
{
    private readonly Lazy<LineTable> _lines = new(() => new LineTable(text));

    public string Uri { get; } = uri;

    /// <summary>As the editor counts; null where it does not.</summary>
    public int? Version { get; } = version;

    public string Text { get; } = text;

    public AgreementFile File { get; } = file;

    public LineTable Lines => _lines.Value;

    public TextRange RangeOf(TextSpan span) => Lines.RangeOf(span);

    public int OffsetOf(Position position) => Lines.OffsetOf(position);

    /// <summary>Where an anchor of this document or of a file beside it lies.</summary>
    public Location LocationOf(SourceAnchor at) => at.File == File.Path
        ? new Location(Uri, RangeOf(at.Span))
        : new Location(FileUris.Of(at.File), new TextRange(Zero(at.Start), Zero(at.End)));

    private static Position Zero(LinePosition position) => new(position.Line - 1, position.Column - 1);
}
