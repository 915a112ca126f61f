using Parley.Analysis;
using Parley.Geography;
using Parley.Language;
using Parley.Language.Formatting;
using Parley.Workspace.Checking;
using Parley.Workspace.Files;

namespace Parley.Workspace;

/// <summary>An agreement and the files beside it. Nothing is computed before it is asked for, and nothing twice.</summary>
public sealed class AgreementFile
{
    private readonly TextFile _file;
    private readonly Dictionary<string, TextFile> _beside = new(StringComparer.Ordinal);
    private readonly Lazy<Compilation?> _compilation;
    private readonly Lazy<AtlasReading?> _ground;
    private readonly Lazy<ValueList<AnalysisReport>> _analyses;
    private readonly Lazy<CheckResult> _check;
    private readonly Lazy<FormattedText?> _formatted;

    internal AgreementFile(string path, TextFile file)
    {
        Path = path;
        _file = file;
        _compilation = new Lazy<Compilation?>(() => file.Text is { } text ? AgreementCompiler.Compile(text) : null);
        _ground = new Lazy<AtlasReading?>(() => Compilation is { } compilation ? Atlas.Open(compilation.Agreement, ReadBeside) : null);
        _analyses = new Lazy<ValueList<AnalysisReport>>(() => Compilation is { } compilation
            ? Parley.Analysis.Analyses.Run(compilation.Agreement, Ground!.Atlas, CancellationToken.None)
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

    /// <summary>Its places on the ground, and the remarks about the files that draw them; null where the file cannot be read.</summary>
    public AtlasReading? Ground => _ground.Value;

    /// <summary>What each analysis says: holds, fails or unknown; none where the file cannot be read.</summary>
    public ValueList<AnalysisReport> Analyses => _analyses.Value;

    /// <summary>The text as it should be laid out; null where the file cannot be read.</summary>
    public FormattedText? Formatted => _formatted.Value;

    /// <summary>Everything that checking finds.</summary>
    public CheckResult Check => _check.Value;

    /// <summary>Reads a file by its path relative to the agreement's folder.</summary>
    public FileReading ReadBeside(string path)
    {
        var full = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? "", path);
        if (!_beside.TryGetValue(full, out var file))
        {
            file = TextFile.Read(full, FileLimits.BesideBytes);
            _beside.Add(full, file);
        }

        return file.Reading;
    }

    /// <summary>The text of the agreement or of a file read beside it, or null where there is none by that name.</summary>
    public SourceText? FindText(string file) =>
        file == Path ? Text : _beside.GetValueOrDefault(file)?.Text;
}
