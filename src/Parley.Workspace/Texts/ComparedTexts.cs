using Parley.Language;
using Parley.Negotiation.Texts;

namespace Parley.Workspace.Texts;

/// <summary>Agreements read as texts to be compared.</summary>
internal static class ComparedTexts
{
    public static ComparedText Of(Compilation compilation)
    {
        var misread = compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Provision is null);
        return new ComparedText(compilation.Agreement, compilation.Text, AgreementMentions.ReaderFor(compilation.Agreement), misread);
    }

    /// <exception cref="ArgumentException">The file cannot be read.</exception>
    public static ComparedText Of(AgreementFile file) =>
        Of(file.Compilation ?? throw new ArgumentException($"{file.Path} cannot be read.", nameof(file)));
}
