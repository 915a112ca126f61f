using System.Xml.Linq;

namespace Parley.Cli.Tests;

/// <summary>Who goes first, over the real process.</summary>
public sealed class ExposureCommandTests : IDisposable
{
    private const string Aceh = "agreements/aceh-2005/memorandum.parley.md";
    private const string Reference = "agreements/ukraine-2025/2025-12-24.parley.md";
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Exposure_OfAceh_SaysThatWeaponsCannotBeTakenBackAndAreVerified()
    {
        var answer = ParleyProcess.Run("exposure", Aceh).Ends(0).Output;
        Assert.Contains("(4.5(a)); cannot be\n     taken back; has to be verified first", answer, StringComparison.Ordinal);
        Assert.Contains("side by side", answer, StringComparison.Ordinal);
        Assert.All(answer.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Exposure_AsJson_HasChangesThatLessenIt()
    {
        var json = ParleyProcess.Run("exposure", Reference, "--format", "json").Ends(0).Json;
        Assert.Equal(["title", "exposures", "lessening", "lesseningUnknown", "leftOut"], json.EnumerateObject().Select(p => p.Name));
        var change = json.GetProperty("lessening").EnumerateArray().Single(l => l.GetProperty("duty").GetString() == "14.2");
        Assert.Equal("verifiedFirst", change.GetProperty("kind").GetString());
        Assert.Equal("Monitoring Force", change.GetProperty("verifier").GetString());
    }

    [Fact]
    public void Exposure_AsAPicture_IsAFile()
    {
        var path = Path.Combine(_scratch.Folder, "out", "aceh.svg");
        Assert.Contains("aceh.svg", ParleyProcess.Run("exposure", Aceh, "--format", "svg", "-o", path).Ends(0).Output, StringComparison.Ordinal);
        var words = string.Concat(XDocument.Load(path).Descendants().Where(e => e.Name.LocalName is "text" or "desc").Select(e => e.Value + " "));
        Assert.Contains("cannot be taken back", words, StringComparison.Ordinal);
        Assert.Contains("could go side by side", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Exposure_WhereNothingIsAskedFirst_SaysNothing()
    {
        var answer = ParleyProcess.Run("exposure", _scratch.Write("a.parley.md", Samples.Clean)).Ends(0).Output;
        Assert.Contains("- before entry into force and 1.1: nothing.\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("1. ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Exposure_WrittenWhereNothingCanBe_EndsWith3() => ParleyProcess.Run("exposure", Aceh, "-o", "/dev/null/a.txt").Ends(3);
}
