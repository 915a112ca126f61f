using Parley.Analysis;
using Parley.Documents.Explanations;
using Parley.Exploration.Questions;
using Parley.Geography;
using Parley.Language;
using Parley.Language.Formatting;
using Parley.Language.Navigation;
using Parley.Workspace.Checking;
using Parley.Workspace.Files;

namespace Parley.Workspace;

/// <summary>An agreement and the files beside it. Nothing is computed before it is asked for, and nothing twice.</summary>
public sealed class AgreementFile
{
    private readonly TextFile _file;
    private readonly BesideFiles _beside;
    private readonly Lazy<Compilation?> _compilation;
    private readonly Lazy<DocumentIndex?> _index;
    private readonly Lazy<AtlasReading?> _ground;
    private readonly Lazy<ValueList<AnalysisReport>> _analyses;
    private readonly Lazy<ValueList<QuestionAnswer>> _answers;
    private readonly Lazy<CheckResult> _check;
    private readonly Lazy<FormattedText?> _formatted;
    private readonly Lazy<Explainer?> _explainer;

    internal AgreementFile(string path, TextFile file)
        : this(path, file, new BesideFiles(System.IO.Path.GetDirectoryName(path) ?? ""), AgreementCompiler.Compile, CancellationToken.None)
    {
    }

    /// <param name="beside">The files beside it, which may have been read for an earlier text of the same agreement.</param>
    /// <param name="cancellationToken">Ends the analyses early; what depends on them then throws <see cref="OperationCanceledException"/>.</param>
    internal AgreementFile(string path, TextFile file, BesideFiles beside, Func<SourceText, Compilation> compile, CancellationToken cancellationToken)
    {
        Path = path;
        _file = file;
        _beside = beside;
        _compilation = new Lazy<Compilation?>(() => file.Text is { } text ? compile(text) : null);
        _index = new Lazy<DocumentIndex?>(() => file.Text is { } text ? DocumentIndex.Of(text) : null);
        _ground = new Lazy<AtlasReading?>(() => Compilation is { } compilation ? Atlas.Open(compilation.Agreement, ReadBeside) : null);
        _analyses = new Lazy<ValueList<AnalysisReport>>(() => Compilation is { } compilation
            ? Parley.Analysis.Analyses.Run(compilation.Agreement, Ground!.Atlas, cancellationToken)
            : []);
        _explainer = new Lazy<Explainer?>(() => Compilation is { } compilation ? new Explainer(compilation.Agreement) : null);
        _answers = new Lazy<ValueList<QuestionAnswer>>(() => Compilation is { Agreement.Questions: { IsEmpty: false } questions } asked
            ? Explorer.Ask(asked.Agreement, Ground!.Atlas, questions, new ExplorationOptions { Budget = ExplorationOptions.CheckBudget }, cancellationToken)
            : []);
        _check = new Lazy<CheckResult>(() => AgreementChecks.Check(this));
        _formatted = new Lazy<FormattedText?>(() => file.Text is { } text ? AgreementFormatter.Format(text) : null);
    }

    /// <summary>As the caller gave it.</summary>
    public string Path { get; }

    /// <summary>Why there is no text, or null.</summary>
    public Diagnostic? Unreadable => _file.Problem;

    public SourceText? Text => _file.Text;

    /// <summary>The agreement read, or null where the file cannot be read.</summary>
    public Compilation? Compilation => _compilation.Value;

    /// <summary>Where its text says what, for editors; null where the file cannot be read.</summary>
    public DocumentIndex? Index => _index.Value;

    /// <summary>Says how each norm is read, with the dates that the text itself gives; null where the file cannot be read.</summary>
    public Explainer? Explainer => _explainer.Value;

    /// <summary>Its places on the ground, and the remarks about the files that draw them; null where the file cannot be read.</summary>
    public AtlasReading? Ground => _ground.Value;

    /// <summary>What each analysis says: holds, fails or unknown; none where the file cannot be read.</summary>
    public ValueList<AnalysisReport> Analyses => _analyses.Value;

    /// <summary>What exploring says of the questions that the document asks, within the small budget of a check.</summary>
    public ValueList<QuestionAnswer> Answers => _answers.Value;

    /// <summary>The text as it should be laid out; null where the file cannot be read.</summary>
    public FormattedText? Formatted => _formatted.Value;

    /// <summary>The part of what checking finds that reading the words alone gives, without any analysis; null where the file cannot be read.</summary>
    public ValueList<Diagnostic>? FindingsAtOnce => Compilation is { } compilation ? AgreementChecks.AtOnce(compilation) : null;

    /// <summary>Everything that checking finds.</summary>
    public CheckResult Check => _check.Value;

    /// <summary>Reads a file by its path relative to the agreement's folder.</summary>
    public FileReading ReadBeside(string path) => _beside.Read(path);

    /// <summary>The text of the agreement or of a file read beside it, or null where there is none by that name.</summary>
    public SourceText? FindText(string file) =>
        file == Path ? Text : _beside.FindText(file);
}
