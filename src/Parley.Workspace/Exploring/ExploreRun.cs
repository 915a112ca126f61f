using Parley.Exploration.Questions;
using Parley.Model.Questions;
using Parley.Workspace.Editing;

namespace Parley.Workspace.Exploring;

/// <summary>Asks questions about one agreement: those of its document, or others.</summary>
public static class ExploreRun
{
    /// <summary>The answers to the questions of the document, or to the ones given instead.</summary>
    /// <param name="questions">As sentences of the language: <c>Never: 4.2 is overdue.</c></param>
    public static ExploreReport Ask(AgreementFile file, IReadOnlyCollection<string> questions, ExplorationOptions options, CancellationToken cancellationToken)
    {
        var (asked, problems) = Questions(file, questions);
        return file.Compilation is { } compilation
            ? new ExploreReport(Explorer.Ask(compilation.Agreement, file.Ground!.Atlas, asked, options, cancellationToken), problems)
            : new ExploreReport([], []);
    }

    /// <summary>The questions of the document, or the ones given instead, and what of them cannot be read.</summary>
    public static (ValueList<Question> Questions, ValueList<Diagnostic> Problems) Questions(AgreementFile file, IReadOnlyCollection<string> questions)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(questions);
        if (file.Compilation is not { } compilation)
        {
            return ([], []);
        }

        return questions.Count > 0
            ? Read(file.Text!, questions)
            : (compilation.Agreement.Questions, compilation.Diagnostics.Where(d => d.Code.StartsWith("PL111", StringComparison.Ordinal)).ToValueList());
    }

    /// <summary>Questions that stand in no document are read as if they stood at its end.</summary>
    private static (ValueList<Question> Questions, ValueList<Diagnostic> Problems) Read(SourceText text, IReadOnlyCollection<string> questions)
    {
        var (agreement, start, problems) = AppendedSection.Read(text, "Questions", questions.Select(q => $"- {q}"));
        return (agreement.Questions.Where(q => q.Source.Span.Start >= start).ToValueList(), problems);
    }
}

/// <summary>The answers, and what could not be asked.</summary>
public sealed record ExploreReport(ValueList<QuestionAnswer> Answers, ValueList<Diagnostic> Problems);
