namespace Parley.Analysis;

/// <summary>One question asked of an agreement's text, answered without anybody writing a formula.</summary>
public interface IAnalysis
{
    /// <summary>What is asked, as a short heading: <c>Waiting circles</c>.</summary>
    string Name { get; }

    /// <summary>What the answer takes for granted, in one sentence.</summary>
    string Assumes { get; }

    /// <summary>The kinds of finding that it can make.</summary>
    ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Answers for one agreement. Pure: the same context gives the same result.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken);
}
