using Parley.Fuzz.Running;
using Parley.Fuzz.Targets;

namespace Parley.Fuzz.Tests;

/// <summary>Every input of the corpus, every fault ever found, and every text that fuzzing begins with.</summary>
public class ReplayTests
{
    public static TheoryData<string> Targets => [.. TargetNames.All];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Input_ThatIsKept_IsAnswered(string name)
    {
        var target = TargetNames.Create(name);
        Assert.All(SavedInputs.Files(name), file => target.Run(SavedInputs.Read(file)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Text_ThatFuzzingBeginsWith_IsAnswered(string name)
    {
        var target = TargetNames.Create(name);
        Assert.NotEmpty(target.Seeds());
        Assert.All(target.Seeds(), target.Run);
    }

    [Fact]
    public void Input_ThatUtf8CannotSay_IsSavedAndReadBack()
    {
        var folder = Directory.CreateTempSubdirectory("parley-fuzz-").FullName;
        try
        {
            foreach (var input in new[] { "", "\uFEFFa\r\n", "\uD83D", "\uDE00\uD83D", "\0", "\uDC80\uFFFE" })
            {
                Assert.Equal(input, SavedInputs.Read(SavedInputs.Write(folder, "x", input)));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
