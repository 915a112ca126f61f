namespace Parley.LanguageServer.Publishing;

/// <summary>Keeps remarks at their words while the text around them changes, until it has been analysed anew.</summary>
internal static class Following
{
    /// <summary>The remarks behind a change; those whose own words it touches are gone.</summary>
    /// <param name="file">The document's name in anchors; remarks about other files stay as they are.</param>
    public static IEnumerable<Diagnostic> Move(IEnumerable<Diagnostic> remarks, string file, TextSpan replaced, int newLength)
    {
        var by = newLength - replaced.Length;

        SourceAnchor? Moved(SourceAnchor at) =>
            at.File != file || at.Span.End < replaced.Start ? at
            : at.Span.Start >= replaced.End ? at with { Span = new TextSpan(at.Span.Start + by, at.Span.Length) }
            : at.Span.Start < replaced.Start && at.Span.End > replaced.End ? at with { Span = new TextSpan(at.Span.Start, at.Span.Length + by) }
            : null;

        foreach (var remark in remarks)
        {
            if (Moved(remark.At) is { } at)
            {
                yield return remark with
                {
                    At = at,
                    Related = remark.Related.Select(r => Moved(r.At) is { } there ? r with { At = there } : null).OfType<RelatedPlace>().ToValueList(),

                    // A fix is for the text that was analysed, and no other.
                    Fixes = [],
                };
            }
        }
    }
}
