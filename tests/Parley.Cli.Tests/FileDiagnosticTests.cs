using Parley.Workspace;
using Parley.Workspace.Catalogue;

namespace Parley.Cli.Tests;

/// <summary>The example of each code about files, and of any whose example is a command, raises exactly that code when its commands are typed.</summary>
public sealed class FileDiagnosticTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<string> Codes =>
        [.. DiagnosticCatalogue.All.Where(d => d.Example.Length > 0 && (d.ExampleFile == WorkspaceDiagnostics.CommandExample || d.Code.StartsWith("PL9", StringComparison.Ordinal))).Select(d => d.Code)];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACode_RaisesExactlyIt(string code)
    {
        var descriptor = DiagnosticCatalogue.FindCode(code)!;
        Assert.SkipWhen(code == WorkspaceDiagnostics.NotAllowed.Code && Environment.IsPrivilegedProcess, "The superuser may read every file.");
        var commands = descriptor.ExampleFile == WorkspaceDiagnostics.CommandExample
            ? descriptor.Example
            : $"cat > example.parley.md <<'END'\n{descriptor.Example}\nEND\nparley check example.parley.md";
        var outcome = ParleyProcess.Shell(_scratch.Folder, commands);
        var codes = System.Text.RegularExpressions.Regex.Matches(outcome.Everything, "PL[0-9]{4}").Select(m => m.Value).Distinct();
        Assert.Equal([code], codes);
    }
}
