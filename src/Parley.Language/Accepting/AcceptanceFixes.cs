using Parley.Language.Markdown;

namespace Parley.Language.Accepting;

/// <summary>Offers to accept remarks in place: the line to insert, with room for the reason.</summary>
public sealed class AcceptanceFixes
{
    private const string Title = "Accept with a reason";

    private readonly SourceText _source;
    private readonly IReadOnlyList<AcceptanceScope> _scopes;
    private readonly string _lineEnd;

    public AcceptanceFixes(SourceText source)
    {
        _source = source;
        _scopes = AcceptanceScope.Of(source, BlockReader.Read(source));
        _lineEnd = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>The remark with the offer; an error, and a remark about another file, stays as it is.</summary>
    /// <remarks>A remark about one provision is accepted under it, one about several provisions of an article under the article's heading.</remarks>
    public Diagnostic Offer(Diagnostic finding)
    {
        if (finding.Severity == DiagnosticSeverity.Error || finding.At.File != _source.File)
        {
            return finding;
        }

        var edits = finding.AlsoAt.Prepend(finding.At)
            .Select(at => (Section: _scopes.LastOrDefault(s => s.IsSection && s.Covers.Contains(at.Span)), Own: Innermost(at.Span)))
            .GroupBy(p => p.Section)
            .Select(g => g.Select(p => p.Own).Distinct().ToList() is [var one] ? one : g.Key)
            .OfType<AcceptanceScope>()
            .OrderBy(s => s.InsertAt)
            .Select(s => new TextEdit(_source.AnchorOf(new TextSpan(s.InsertAt, 0)), Line(finding.Code, s)))
            .ToValueList();
        return edits.IsEmpty ? finding : finding with { Fixes = [.. finding.Fixes, new CodeFix(Title, edits) { AcceptsFinding = true }] };
    }

    /// <summary>The last scope that begins at or before the place and holds it; those of provisions never overlap.</summary>
    private AcceptanceScope? Innermost(TextSpan span)
    {
        var (low, high) = (0, _scopes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _scopes[middle].Covers.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0; i--)
        {
            if (_scopes[i].Covers.Contains(span))
            {
                return _scopes[i];
            }
        }

        return null;
    }

    private string Line(string code, AcceptanceScope scope)
    {
        var line = $"{_lineEnd}{_lineEnd}> Accepted {code} by the drafters because [say why].";
        return _source.PositionOf(scope.InsertAt).Line is var at && at < _source.LineCount && _source[_source.LineSpan(at + 1)].Trim().Length == 0 ? line : line + _lineEnd;
    }
}
