namespace Parley.Analysis;

/// <summary>How an analysis ends. There is no fourth way: silence is never success.</summary>
/// <param name="LeftOut">Provisions that could not be read, so that nothing is said of them; in the order of the document.</param>
public abstract record AnalysisResult(ValueList<ProvisionId> LeftOut)
{
    /// <summary>What was found, in the order of the document; none unless the result is <see cref="Fails"/>.</summary>
    public virtual ValueList<Diagnostic> Findings => [];

    /// <summary>What kept the analysis from looking at everything that could be read, or null where nothing did.</summary>
    public string? Limit { get; private init; }

    /// <summary>Provisions of which something would be told, did not a provision that could not be read speak of them; in the order of the document.</summary>
    public ValueList<ProvisionId> NotTold { get; private init; }

    /// <summary>Fails with findings; otherwise holds for the whole text, or is unknown where a part was not looked at.</summary>
    /// <param name="limit">What kept the analysis from looking at everything, or null where nothing did.</param>
    /// <param name="notTold">Norms of which nothing is told, since a provision that could not be read may speak of them.</param>
    internal static AnalysisResult Of(IEnumerable<Diagnostic> findings, AnalysisContext context, string? limit = null, IEnumerable<Norm>? notTold = null)
    {
        var found = findings
            .OrderBy(f => f.At.Span.Start)
            .ThenBy(f => f.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ToValueList();
        AnalysisResult result = !found.IsEmpty ? new Fails(found, context.LeftOut)
            : limit is not null ? new Unknown("Nothing was found, but not everything could be looked at.", context.LeftOut)
            : !context.LeftOut.IsEmpty ? new Unknown("Nothing was found, but a part of the text could not be read.", context.LeftOut)
            : new Holds();
        return result with { Limit = limit, NotTold = (notTold ?? []).OrderBy(n => n.Source.Span.Start).Select(n => n.Provision).Distinct().ToValueList() };
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
public sealed record Unknown(string Reason, ValueList<ProvisionId> LeftOut) : AnalysisResult(LeftOut);
