using Parley.Language.Incremental;
using Parley.Workspace.Files;

namespace Parley.Workspace.Editing;

/// <summary>An agreement that an editor has open: its text comes from the editor, one after the other, the files beside it from disk.</summary>
/// <param name="path">As messages name it.</param>
/// <param name="folder">Where the files beside it lie; null for a document that was never saved.</param>
public sealed class EditedAgreement(string path, string? folder)
{
    private readonly BesideFiles _beside = new(folder);
    private readonly IncrementalCompiler _compiler = new();

    /// <summary>The agreement with this text. Nothing is computed before it is asked for.</summary>
    /// <param name="cancellationToken">Ends the analyses of this text early, when the next one has come.</param>
    public AgreementFile Read(string text, CancellationToken cancellationToken) =>
        new(path, TextFile.Of(new SourceText(path, text)), _beside, _compiler.Compile, cancellationToken);

    /// <summary>Says that a file on disk has changed; whether the agreement looked at it.</summary>
    public bool Changed(string file) => _beside.Forget(file);
}
