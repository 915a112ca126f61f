namespace Parley.Cli.Tests;

/// <summary><c>parley renumber</c> as its users meet it.</summary>
public sealed class RenumberCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Renumber_OfAFile_WritesItInPlaceAndSaysWhatChanged()
    {
        var path = _scratch.Write("a.parley.md", Samples.Clean);
        var outcome = ParleyProcess.Run("renumber", path, "--insert-before", "1.2").Ends(0);
        Assert.Contains("1.2 is now 1.3\n1.3 is now 1.4\n", outcome.Messages, StringComparison.Ordinal);
        Assert.Contains("1.4 The Mission shall verify 1.1 and 1.3.", File.ReadAllText(path), StringComparison.Ordinal);
        ParleyProcess.Run("renumber", path).Ends(0);
        Assert.Equal(Samples.Clean, File.ReadAllText(path));
        Assert.Contains("the numbers stay as they are", ParleyProcess.Run("renumber", path).Ends(0).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Renumber_ThatCannotBeDone_LeavesTheFile()
    {
        var path = _scratch.Write("a.parley.md", Samples.Clean);
        Assert.Contains("PL1093", ParleyProcess.Run("renumber", path, "--from", "1.1", "--to", "1.2").Ends(1).Messages, StringComparison.Ordinal);
        Assert.Equal(Samples.Clean, File.ReadAllText(path));
        ParleyProcess.Run("renumber", path, "--from", "1").Ends(2);
        ParleyProcess.Run("renumber", path, "--insert-before", "A.x").Ends(2);
        ParleyProcess.Run("renumber", path, "--from", "1", "--to", "2.1").Ends(2);
    }
}
