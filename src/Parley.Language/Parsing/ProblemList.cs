namespace Parley.Language.Parsing;

/// <summary>Collects the remarks about one text, each once.</summary>
internal sealed class ProblemList(SourceText source)
{
    private readonly HashSet<(string, TextSpan, string)> _seen = [];
    private readonly List<Diagnostic> _all = [];

    public SourceText Source { get; } = source;

    public IReadOnlyList<Diagnostic> All => _all;

    public Diagnostic? Last => _all.Count == 0 ? null : _all[^1];

    public void Add(DiagnosticDescriptor descriptor, TextSpan at, params string[] words) => Add(descriptor.At(Source.AnchorOf(at), words));

    public void Add(Diagnostic diagnostic)
    {
        if (_seen.Add((diagnostic.Code, diagnostic.At.Span, diagnostic.Message)))
        {
            _all.Add(diagnostic);
        }
    }
}
