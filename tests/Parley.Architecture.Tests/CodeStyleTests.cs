namespace Parley.Architecture.Tests;

/// <summary>What the compiler does not check by itself.</summary>
public class CodeStyleTests
{
    private const int MaximumLines = 500;

    private static readonly string[] Clocks =
        ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Random.Shared", "new Random()", "Guid.NewGuid"];

    [Fact]
    public void File_OfCode_IsShortEnoughToRead() =>
        Assert.DoesNotContain(SourceTree.CSharpFiles("src", "tests"), f => File.ReadLines(Repository.PathOf(f)).Count() > MaximumLines);

    [Fact]
    public void File_OfTheSource_ReadsNoClockAndNoChance()
    {
        foreach (var file in SourceTree.CSharpFiles("src"))
        {
            var text = File.ReadAllText(Repository.PathOf(file));
            Assert.All(Clocks, clock => Assert.False(text.Contains(clock, StringComparison.Ordinal), $"{file} uses {clock}."));
            Assert.False(text.Contains("RS0030", StringComparison.Ordinal), $"{file} switches off the check for banned symbols.");
        }
    }

    [Fact]
    public void File_OfTheSource_LeavesNothingForLater()
    {
        string[] marks = ["TODO", "FIXME", "HACK", "NotImplementedException"];
        foreach (var file in SourceTree.CSharpFiles("src"))
        {
            var text = File.ReadAllText(Repository.PathOf(file));
            Assert.All(marks, mark => Assert.False(text.Contains(mark, StringComparison.Ordinal), $"{file} holds {mark}."));
        }
    }
}
