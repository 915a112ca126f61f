using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Cli.Tests;

/// <summary>How the command line behaves among other programs.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Output_ToAPipe_HasNoColourAndIsNotWrapped()
    {
        var path = _scratch.Write("error.parley.md", Samples.WithError);
        var outcome = ParleyProcess.RunWith(("TERM", "xterm-256color"), "check", path);
        Assert.DoesNotContain('\u001b', outcome.Everything);
        Assert.Contains(outcome.Output.Split('\n'), l => l.Length > 100);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public void Output_ToATerminal_HasColourUnlessItIsNotWanted(string setting, bool coloured)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "No \"script\" here to stand for a terminal.");
        var path = _scratch.Write("error.parley.md", Samples.WithError);
        var outcome = ParleyProcess.Shell(_scratch.Folder, $"TERM=xterm {setting} script -qec \"dotnet '{ParleyProcess.Program}' check '{path}'\" /dev/null < /dev/null");
        Assert.Contains("error", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(coloured, Regex.IsMatch(outcome.Output, "\u001b\\[[0-9;]+m"));
    }

    [Fact]
    public void Pipe_ThatIsClosedEarly_EndsQuietly()
    {
        var text = new StringBuilder(Samples.Clean);
        for (var i = 4; i < 3000; i++)
        {
            text.Append($"1.{i} Nobody{i} shall release all prisoners within 30 days of entry into force.\n");
        }

        _scratch.Write("long.parley.md", text.ToString());
        var outcome = ParleyProcess.Shell(_scratch.Folder, "parley check long.parley.md | head -n 1").Ends(0);
        Assert.Empty(outcome.Messages);
        Assert.Single(outcome.Output.TrimEnd().Split('\n'));
        Assert.Empty(ParleyProcess.Shell(_scratch.Folder, "parley model long.parley.md 2>/dev/null | head -n 1").Ends(0).Messages);
    }

    [Theory]
    [InlineData(">&-")]
    [InlineData("> /dev/full")]
    public void Output_ThatCannotBeWritten_EndsWith3(string redirection)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        var path = _scratch.Write("clean.parley.md", Samples.Clean);
        var outcome = ParleyProcess.Shell(_scratch.Folder, $"parley model '{path}' {redirection}").Ends(3);
        Assert.Contains("PL9010", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Interrupt_OfACommand_EndsWith130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as on Unix.");
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "No pipe with a name can be made here.");
        // The pipe is never written to, so the command waits in it until it is interrupted.
        var script = $"mkfifo wait.parley.md; set -m; dotnet '{ParleyProcess.Program}' check wait.parley.md & sleep 1; kill -INT $!; wait $!";
        ParleyProcess.Shell(_scratch.Folder, script).Ends(130);
    }

    [Fact]
    public void Path_RelativeToTheCaller_IsShownAsGiven()
    {
        _scratch.Write("error.parley.md", Samples.WithError);
        Assert.StartsWith("error.parley.md:", ParleyProcess.RunIn(_scratch.Folder, "check", "error.parley.md").Ends(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("model")]
    public void Command_GivenTwice_SaysTheSameBytes(string command)
    {
        var agreement = Repository.Agreements().Last();
        Assert.Equal(ParleyProcess.Run(command, agreement), ParleyProcess.Run(command, agreement));
    }
}
