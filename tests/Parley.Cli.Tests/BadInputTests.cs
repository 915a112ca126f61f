using System.Text;

namespace Parley.Cli.Tests;

/// <summary>Files that are no agreement, or hardly: each gets a message that names it and says what to do.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    /// <summary>The code is in what programs read, and the message with the file and the place in what people read.</summary>
    private static string Refused(string path, string code, int exitCode, string place = ":1:1")
    {
        var outcome = ParleyProcess.Run("check", path, "--format", "json").Ends(exitCode);
        Assert.Equal(code, outcome.Json.GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Contains($"{path}{place}: error {code}: ", outcome.Messages, StringComparison.Ordinal);
        return outcome.Messages;
    }

    [Theory]
    [InlineData("check")]
    [InlineData("model")]
    [InlineData("monitor", "--events", "events.ndjson")]
    [InlineData("exercise")]
    public void Command_OnAFileThatCannotBeRead_PrintsNoResult(string command, params string[] more)
    {
        var outcome = ParleyProcess.Run([command, _scratch.PathOf("missing.parley.md"), .. more]).Ends(3);
        Assert.Empty(outcome.Output);
        Assert.Contains("PL9001", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatDoesNotExist_IsNamed() => Refused(_scratch.PathOf("missing.parley.md"), "PL9001", 3);

    [Fact]
    public void File_InAFolderThatDoesNotExist_IsNamed() => Refused(_scratch.PathOf("nowhere/missing.parley.md"), "PL9001", 3);

    [Fact]
    public void Folder_InPlaceOfAFile_IsNamed() => Refused(_scratch.Folder, "PL9002", 3);

    [Fact]
    public void File_WithoutPermission_IsNamed()
    {
        var path = _scratch.Write("sealed.parley.md", Samples.Clean);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The superuser may read every file.");
        Refused(path, "PL9003", 3);
    }

    [Fact]
    public void File_OfFiftyMegabytes_IsNotReadWhole()
    {
        var path = _scratch.PathOf("large.parley.md");
        using (var file = File.Create(path))
        {
            file.SetLength(50_000_000);
        }

        Assert.Contains("4 MiB", Refused(path, "PL9004", 3), StringComparison.Ordinal);
    }

    [Fact]
    public void Device_WithoutAnEnd_IsNotReadWhole()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no /dev/zero.");
        Refused("/dev/zero", "PL9004", 3);
    }

    [Fact]
    public void File_WithoutAByte_IsAnError() => Refused(_scratch.Write("empty.parley.md", ""), "PL9005", 1);

    [Fact]
    public void File_OfBinaryData_IsNamedWithTheLineOfTheFirstZero() =>
        Refused(_scratch.Write("binary.parley.md", "---\nPK\u0003\u0004 a document of a word processor, in which zeros \0\0 stand"u8), "PL9006", 3, ":2:53");

    [Fact]
    public void File_InUtf16_IsNamed()
    {
        Refused(_scratch.Write("little.parley.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Samples.Clean)]), "PL9007", 3);
        Refused(_scratch.Write("big.parley.md", Encoding.BigEndianUnicode.GetBytes(Samples.Clean)), "PL9007", 3);
        Refused(_scratch.Write("bare.parley.md", Encoding.Unicode.GetBytes(Samples.Clean)), "PL9007", 3);
    }

    [Fact]
    public void File_InLatin1_IsNamedWithLineAndByte()
    {
        var text = Samples.Clean.Replace("Prisoners", "Prisonniers libérés", StringComparison.Ordinal);
        var message = Refused(_scratch.Write("latin.parley.md", Encoding.Latin1.GetBytes(text)), "PL9008", 3, ":13:30");
        Assert.Contains("0xE9", message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithAByteOrderMarkAndCrlf_IsReadLikeAnother()
    {
        var path = _scratch.Write("crlf.parley.md", "\uFEFF" + Samples.Clean.ReplaceLineEndings("\r\n"));
        ParleyProcess.Run("check", path).Ends(0);
        var error = ParleyProcess.Run("check", _scratch.Write("crlf-error.parley.md", Samples.WithError.ReplaceLineEndings("\r\n")), "--format", "json").Ends(1).Json;
        Assert.Contains(error.GetProperty("findings").EnumerateArray(), f => f.GetProperty("line").GetInt32() == Samples.ErrorLine);
    }

    [Fact]
    public void File_NestedTenThousandDeep_IsAnswered()
    {
        var text = Samples.Clean + $"1.4 Russia shall {new string('[', 10_000)}release{new string(']', 10_000)} Ukraine.\n";
        Answered(_scratch.Write("deep.parley.md", text));
        Answered(_scratch.Write("open.parley.md", Samples.Clean + new string('[', 10_000) + "\n" + new string('(', 10_000) + "\n" + new string('>', 10_000) + "\n"));
    }

    [Theory]
    [InlineData("no-front-matter.parley.md")]
    [InlineData("control-characters.parley.md")]
    [InlineData("unclosed.parley.md")]
    [InlineData("not-an-agreement.parley.md")]
    public void File_ThatIsHardlyAnAgreement_IsAnswered(string name) => Answered(Repository.PathOf("tests", "bad-input", name));

    [Fact]
    public void File_WithoutAProvision_IsNotCalledClean()
    {
        var outcome = ParleyProcess.Run("check", Repository.PathOf("tests", "bad-input", "one-line.parley.md"), "--strict").Ends(1);
        Assert.Contains("PL9011", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithTypographicQuotesAndCrlf_IsReadLikeAnother() =>
        ParleyProcess.Run("check", Repository.PathOf("tests", "bad-input", "pasted.parley.md")).Ends(0);

    [Fact]
    public void File_WithControlCharacters_SendsNoneToTheTerminal() =>
        Assert.DoesNotContain('\u001b', ParleyProcess.Run("check", Repository.PathOf("tests", "bad-input", "control-characters.parley.md")).Everything);

    private static void Answered(string path)
    {
        var outcome = ParleyProcess.Run("check", path).Ends(1);
        Assert.Contains($"{path}:", outcome.Output, StringComparison.Ordinal);
    }
}
