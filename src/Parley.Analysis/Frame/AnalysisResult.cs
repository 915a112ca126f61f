namespace Parley.Analysis;

/// <summary>How an analysis ends. There is no fourth way: silence is never success.</summary>
/// <param name="LeftOut">Provisions that could not be read, so that nothing is said of them; in the order of the document.</param>
public abstract record AnalysisResult(ValueList<ProvisionId> LeftOut)
{
    /// <summary>What was found, in the order of the document; none unless the result is <see cref="Fails"/>.</summary>
    public virtual ValueList<Diagnostic> Findings => [];

    /// <summary>Fails with findings; otherwise holds for the whole text, or is unknown where a part could not be read.</summary>
    /// <param name="limit">What kept the analysis from looking at everything, or null where nothing did.</param>
    internal static AnalysisResult Of(IEnumerable<Diagnostic> findings, AnalysisContext context, string? limit = null)
    {
        var found = findings
            .OrderBy(f => f.At.Span.Start)
            .ThenBy(f => f.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ToValueList();
        if (!found.IsEmpty)
        {
            return new Fails(found, context.LeftOut);
        }

        if (limit is not null)
        {
            return new Unknown("Nothing was found, but not everything could be looked at.", limit, context.LeftOut);
        }

        return context.LeftOut.IsEmpty
            ? new Holds()
            : new Unknown("Nothing was found, but a part of the text could not be read.", $"{context.LeftOut.Count} left out: {string.Join(", ", context.LeftOut)}", context.LeftOut);
    }
}

/// <summary>The whole text was read, and nothing of this kind is in it.</summary>
public sealed record Holds() : AnalysisResult(default(ValueList<ProvisionId>));

/// <summary>Something of this kind is in the text, and each finding is its witness: the provisions, the chain, the dates.</summary>
public sealed record Fails(ValueList<Diagnostic> Found, ValueList<ProvisionId> LeftOut) : AnalysisResult(LeftOut)
{
    public override ValueList<Diagnostic> Findings => Found;
}

/// <summary>No answer can be given.</summary>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Limit">What was reached: how much was looked at, or what stood in the way.</param>
public sealed record Unknown(string Reason, string Limit, ValueList<ProvisionId> LeftOut) : AnalysisResult(LeftOut);
