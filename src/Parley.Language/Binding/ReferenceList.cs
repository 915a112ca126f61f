namespace Parley.Language.Binding;

/// <summary>The references to articles, provisions and items that binding understood, each place once.</summary>
internal sealed class ReferenceList
{
    private readonly SortedDictionary<int, (TextSpan Span, string Number)> _all = [];

    private readonly SortedDictionary<int, (TextSpan Span, string Number)> _dangling = [];

    /// <summary>References to what is not there.</summary>
    public IEnumerable<(TextSpan Span, string Number)> Dangling => _dangling.Values;

    /// <summary>In the order of the text. A span ends with the number that it names.</summary>
    public IEnumerable<(TextSpan Span, string Number)> All => _all.Values;

    public void Add(SourceText source, TextSpan span, string number)
    {
        if (span.Length >= number.Length && source.Text.AsSpan(span.Start, span.Length).EndsWith(number, StringComparison.Ordinal))
        {
            _all[span.Start] = (span, number);
        }
    }

    public void AddDangling(TextSpan span, string number) => _dangling[span.Start] = (span, number);

    /// <summary>The number without the item: <c>4.1</c> of <c>4.1(a)</c>.</summary>
    public static string ProvisionOf(string number)
    {
        var item = number.IndexOf('(', StringComparison.Ordinal);
        return item < 0 ? number : number[..item];
    }
}
