using System.Text;

namespace Parley.Cli.Tests;

/// <summary><c>parley format</c> as its users meet it.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Untidy = "\uFEFF---\r\nparley: 1\r\ntitle: Example\r\ntime zone: Europe/Kyiv\r\n---\r\n## Parties\r\n*  **Ukraine**\r\n*  **Russia**\r\n\r\n\r\n## Article 1. Peace\r\n1.1  Russia\u2019s forces shall\r\nleave by 1\u00A0March 2026.\r\n1.2 Ukraine shall accept \u201Cthe plan\u201D.\r\n";

    private const string Tidy = "---\r\nparley: 1\r\ntitle: Example\r\ntime zone: Europe/Kyiv\r\n---\r\n\r\n## Parties\r\n- **Ukraine**\r\n- **Russia**\r\n\r\n## Article 1. Peace\r\n1.1 Russia's forces shall leave by 1 March 2026.\r\n\r\n1.2 Ukraine shall accept \"the plan\".\r\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Format_OfAFile_WritesItInPlaceWithItsLineEnds()
    {
        var path = _scratch.Write("a.parley.md", Untidy);
        ParleyProcess.Run("format", path).Ends(0);
        Assert.Equal(Tidy, File.ReadAllText(path));
        Assert.Contains("stays as it is", ParleyProcess.Run("format", path).Ends(0).Messages, StringComparison.Ordinal);
        Assert.Equal(["a.parley.md"], Directory.EnumerateFiles(_scratch.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Check_OfFiles_ListsThoseThatWouldChangeAndChangesNone()
    {
        var (untidy, tidy) = (_scratch.Write("a.parley.md", Untidy), _scratch.Write("b.parley.md", Tidy));
        var outcome = ParleyProcess.Run("format", "--check", untidy, tidy).Ends(1);
        Assert.Equal($"{untidy}:6: would be laid out in another way.\n", outcome.Output);
        Assert.Equal(Untidy, Encoding.UTF8.GetString(File.ReadAllBytes(untidy)));
        Assert.Empty(ParleyProcess.Run("format", "--check", tidy).Ends(0).Output);
    }

    [Fact]
    public void Format_ToAnotherPlace_LeavesTheFile()
    {
        var path = _scratch.Write("a.parley.md", Untidy);
        Assert.Equal(Tidy, ParleyProcess.Run("format", path, "--stdout").Ends(0).Output);
        ParleyProcess.Run("format", path, "-o", _scratch.PathOf("out/b.parley.md")).Ends(0);
        Assert.Equal(Tidy, File.ReadAllText(_scratch.PathOf("out/b.parley.md")));
        Assert.Equal(Untidy, Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Format_OfStandardInput_PrintsIt()
    {
        var path = _scratch.Write("a.parley.md", Untidy);
        Assert.Equal(Tidy, ParleyProcess.Shell(_scratch.Folder, $"parley format - < '{path}'").Ends(0).Output);
        Assert.Contains("standard input:", ParleyProcess.Shell(_scratch.Folder, $"parley check - < '{path}'").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_OfALinkedFile_KeepsLinkAndPermissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links need rights there.");
            return;
        }

        var path = _scratch.Write("a.parley.md", Untidy);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_scratch.PathOf("link.parley.md"), path);
        ParleyProcess.Run("format", _scratch.PathOf("link.parley.md")).Ends(0);
        Assert.NotNull(new FileInfo(_scratch.PathOf("link.parley.md")).LinkTarget);
        Assert.Equal(Tidy, File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Format_WithTwoWaysToWrite_IsMisuse()
    {
        ParleyProcess.Run("format", "a.parley.md", "--check", "--stdout").Ends(2);
        ParleyProcess.Run("format", "a.parley.md", "b.parley.md", "-o", "c.parley.md").Ends(2);
        Assert.Contains("PL9001", ParleyProcess.Run("format", _scratch.PathOf("missing.parley.md")).Ends(3).Messages, StringComparison.Ordinal);
    }
}
